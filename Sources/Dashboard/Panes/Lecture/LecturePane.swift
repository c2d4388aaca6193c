import Experiments
import TerminalUI

/// Pane 6: the notes of the preset, the lecture's model as code, and its printed figures beside this run's.
///
/// A narrow pane shows one of the three, a wide one two or all of them side by side.
enum LecturePane: PaneContent {
    /// A section at its place.
    struct Column: Equatable {
        var section: LectureSection
        /// Its heading; nothing where the pane's own title says it.
        var heading: Rect?
        var text: Rect
    }

    /// Columns at the right of a text for the signs that it goes on.
    private static let margin = 2

    /// Draws the sections.
    static func draw(
        _ run: RunState, _ snapshot: Snapshot, look: Look, in area: Rect, into buffer: inout CellBuffer
    ) {
        for column in columns(in: area, section: run.lecture.section) {
            let isPicked = column.section == run.lecture.section
            if let heading = column.heading {
                TitleRule(
                    [look.run(column.section.rawValue, isPicked ? .emphasis : .label)], isFocused: isPicked,
                    ruleStyle: look[.rule], lead: 0
                ).draw(in: heading, glyphs: look.glyphs, into: &buffer)
            }
            draw(column, run, snapshot, look: look, into: &buffer)
        }
    }

    private static func draw(
        _ column: Column, _ run: RunState, _ snapshot: Snapshot, look: Look, into buffer: inout CellBuffer
    ) {
        let area = column.text
        let lines = column.section.lines(run, snapshot, look: look, width: textWidth(area))
        let hidden = max(0, lines.count - area.height)
        let first = min(run.lecture.offset(of: column.section), hidden)
        for (row, line) in lines.dropFirst(first).prefix(area.height).enumerated() {
            buffer.write(line, x: area.x, y: area.y + row, in: area)
        }
        if first > 0 { buffer.write([look.run("↑", .label)], x: area.maxX - 1, y: area.y, in: area) }
        if first < hidden { buffer.write([look.run("↓", .label)], x: area.maxX - 1, y: area.maxY - 1, in: area) }
    }

    /// Name, and which section is shown.
    static func title(_ run: RunState, _ snapshot: Snapshot, look: Look) -> PaneView.Title {
        let names = LectureSection.allCases.enumerated().flatMap { index, section in
            [
                look.run(index == 0 ? "" : " ", .label),
                look.run(section.rawValue, section == run.lecture.section ? .emphasis : .label),
            ]
        }
        return PaneView.Title(name: Pane.lecture.name, fact: names)
    }

    /// The sections that are shown in an area, the picked one among them: it comes first, then the others as far as there is
    /// room for their lines.
    static func columns(in area: Rect, section: LectureSection) -> [Column] {
        let gutter = DashboardLayout.gutter
        var shown = [section]
        var free = area.width - section.columns
        for other in LectureSection.allCases where other != section && free >= gutter + other.columns {
            shown.append(other)
            free -= gutter + other.columns
        }
        guard shown.count > 1 else { return [Column(section: section, heading: nil, text: area)] }
        var x = area.x
        return LectureSection.allCases.filter(shown.contains).enumerated().map { index, section in
            let extra = free * (index + 1) / shown.count - free * index / shown.count
            let column = Rect(x: x, y: area.y, width: section.columns + extra, height: area.height)
            x = column.maxX + gutter
            let (heading, text) = column.splitTop(1)
            return Column(section: section, heading: heading, text: text)
        }
    }

    /// Columns of a text in some cells.
    static func textWidth(_ area: Rect) -> Int { max(0, area.width - margin) }
}
