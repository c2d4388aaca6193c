import Experiments
import TerminalUI

/// Pane 7: what happened at which step, the newest first.
enum LogPane: PaneContent {
    private static let gap = 2

    /// Draws an event a row, its step before it.
    static func draw(
        _ run: RunState, _ snapshot: Snapshot, look: Look, in area: Rect, into buffer: inout CellBuffer
    ) {
        let steps = String(snapshot.step).count
        let first = max(0, min(run.log.scroll.offset, snapshot.log.count - area.height))
        for (row, entry) in snapshot.log.reversed().dropFirst(first).prefix(area.height).enumerated() {
            let step = look.run(String(entry.step).padded(to: steps), .label)
            let x = buffer.write([step], x: area.x, y: area.y + row, in: area) + gap
            let forms = EventText.forms(of: entry, in: snapshot, look: look)
            let text = forms.first { $0.columns <= area.maxX - x } ?? forms.last ?? []
            buffer.write(text, x: x, y: area.y + row, in: area)
        }
    }

    /// Name, and the number of events.
    static func title(_ run: RunState, _ snapshot: Snapshot, look: Look) -> PaneView.Title {
        let count = NumberText.counted(snapshot.log.count, "event")
        return PaneView.Title(name: Pane.log.name, fact: [look.run(count, .label)])
    }
}
