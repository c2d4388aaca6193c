import Experiments
import TerminalUI

/// Pane 7: what happened at which step, the newest last, and below it the line that starts the run again.
enum LogPane: PaneContent {
    /// Rows from which on a blank one parts events and line.
    private static let roomy = 9

    /// Where events and line stand.
    struct Layout: Equatable {
        var events: Rect
        var command: Rect
        /// The line, broken into the rows of its place.
        var words: [String]

        init(_ run: RunState, in area: Rect) {
            words = Array(run.reproduceLine(command: "train").wrappedCode(area.width, hanging: 2).prefix(area.height))
            let gap = area.height >= LogPane.roomy ? 1 : 0
            (events, command) = area.splitTop(area.height - words.count)
            events.height = max(0, events.height - gap)
        }
    }

    /// Draws the events, scrolled as far as was asked, and the line.
    static func draw(
        _ run: RunState, _ snapshot: Snapshot, look: Look, in area: Rect, into buffer: inout CellBuffer
    ) {
        let layout = Layout(run, in: area)
        let rows = LogRows(snapshot)
        let hidden = max(0, rows.count - layout.events.height)
        let first = min(run.log.firstRow ?? hidden, hidden)
        let shown = rows.lines(first..<(first + layout.events.height), look: look, width: layout.events.width - 2)
        for (row, line) in shown.enumerated() {
            buffer.write(line, x: layout.events.x, y: layout.events.y + row, in: layout.events)
        }
        let edge = layout.events.maxX - 1
        if first > 0 { buffer.write([look.run("↑", .label)], x: edge, y: layout.events.y, in: layout.events) }
        if first < hidden {
            buffer.write([look.run("↓", .label)], x: edge, y: layout.events.maxY - 1, in: layout.events)
        }
        for (row, line) in layout.words.enumerated() {
            buffer.write(
                [look.run(line, .emphasis)], x: layout.command.x, y: layout.command.y + row, in: layout.command)
        }
    }

    /// Name, and the number of events.
    static func title(_ run: RunState, _ snapshot: Snapshot, look: Look) -> PaneView.Title {
        let count = NumberText.counted(LogRows(snapshot).count, "event")
        return PaneView.Title(name: Pane.log.name, fact: [look.run(count, .label)])
    }
}
