import Experiments
import TerminalUI

/// Pane 6: the notes of the preset.
enum LecturePane: PaneContent {
    /// Draws the notes in whole words.
    static func draw(
        _ run: RunState, _ snapshot: Snapshot, look: Look, in area: Rect, into buffer: inout CellBuffer
    ) {
        let lines = lines(of: snapshot.settings, width: area.width)
        let first = max(0, min(run.lecture.scroll.offset, lines.count - area.height))
        for (row, line) in lines.dropFirst(first).prefix(area.height).enumerated() {
            buffer.write([look.run(line)], x: area.x, y: area.y + row, in: area)
        }
    }

    /// Name, and the lecture.
    static func title(_ run: RunState, _ snapshot: Snapshot, look: Look) -> PaneView.Title {
        PaneView.Title(
            name: Pane.lecture.name,
            fact: snapshot.settings.lecture.map { [look.run("lecture \($0.number)", .label)] } ?? [])
    }

    /// Title and notes in lines of some width, a blank one between two paragraphs.
    static func lines(of preset: Preset, width: Int) -> [String] {
        ([preset.title] + preset.notes.split(separator: "\n").map(String.init)).map { $0.wrapped(width) }
            .joined(separator: [""]).map { $0 }
    }
}
