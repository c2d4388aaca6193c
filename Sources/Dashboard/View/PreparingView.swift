import Experiments
import TerminalUI

/// Before the first snapshot: what is being done, and a clock.
enum PreparingView {
    /// Draws name, task and elapsed seconds.
    static func draw(
        _ run: RunState, elapsed: Duration, look: Look, in area: Rect, into buffer: inout CellBuffer
    ) {
        let preset = run.request.preset
        TitleRule(
            [look.run("Preparing", .emphasis)], fact: [look.run("\(max(0, elapsed.components.seconds)) s")],
            ruleStyle: look[.rule]
        ).draw(in: area, glyphs: look.glyphs, into: &buffer)
        let lines = [
            [look.run(preset.title, .emphasis)],
            [look.run("data   ", .label), look.run(preset.data.label)],
            [
                look.run("model  ", .label),
                look.run("\(preset.model.label), \(NumberText.count(preset.model.parameterCount)) params"),
            ],
        ]
        for (row, line) in lines.enumerated() {
            buffer.write(line, x: area.x + 3, y: area.y + 2 + row, in: area)
        }
    }
}
