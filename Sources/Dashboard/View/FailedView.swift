import Experiments
import TerminalUI

/// A run that cannot be shown: why, and the keys that lead on.
enum FailedView {
    /// Draws the reason in whole words.
    static func draw(
        _ failure: String, run: RunState, look: Look, in area: Rect, into buffer: inout CellBuffer
    ) {
        TitleRule([look.run("! \(run.request.preset.name) cannot run", .fault)], ruleStyle: look[.fault])
            .draw(in: area, glyphs: look.glyphs, into: &buffer)
        let lines = look.plain(failure).wrapped(area.width - 6)
        for (row, line) in lines.enumerated() {
            buffer.write(line, style: look[.text], x: area.x + 3, y: area.y + 2 + row, in: area)
        }
        let keys = [look.run("p", .emphasis), look.run(" presets   "), look.run("q", .emphasis), look.run(" quit")]
        buffer.write(keys, x: area.x + 3, y: area.y + 3 + lines.count, in: area)
    }
}
