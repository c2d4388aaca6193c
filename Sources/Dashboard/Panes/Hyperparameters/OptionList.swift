import Experiments
import TerminalUI

/// The options of a value as a list in the place of the rows.
enum OptionList {
    private static let nameColumn = 4

    /// Draws the options under the value's name, scrolled so that the cursor is in sight.
    static func draw(
        _ options: OptionChoice, run: RunState, look: Look, in area: Rect, into buffer: inout CellBuffer
    ) {
        guard let field = HyperparameterField[options.key] else { return }
        let subject = options.takesSeveral ? "  each" : " "
        let note = field.restartsRun ? "\(subject) starts the run anew" : ""
        let heading = [look.run(field.label, .emphasis), look.run(note, .label)]
        let (top, list) = area.splitTop(1)
        buffer.write(heading, x: top.x + 2, y: top.y, in: top)
        let taken = field.value(in: run.draft)
        let first = max(0, min(options.index + 2 - list.height, options.names.count - list.height))
        for (index, name) in options.names.enumerated().dropFirst(first).prefix(list.height) {
            let y = list.y + index - first
            let isPicked = index == options.index
            if isPicked { buffer.write(look.glyphs[.cursor], style: look[.emphasis], x: list.x, y: y, in: list) }
            let value = options.takesSeveral ? HyperparameterValue.names([name]) : .choice(name)
            if let mark = mark(of: name, in: taken) {
                buffer.write(look.glyphs[mark], style: look[.text], x: list.x + 2, y: y, in: list)
            }
            let text = look.run(field.text(value, in: run.draft), isPicked ? .emphasis : .text)
            buffer.write([text], x: list.x + nameColumn, y: y, in: list)
        }
    }

    /// Whether an option is taken; only where several are, those that are not have a mark too.
    private static func mark(of name: String, in taken: HyperparameterValue?) -> Glyph? {
        switch taken {
        case .choice(name): .knob
        case .names(let names): names.contains(name) ? .knob : .hollowKnob
        default: nil
        }
    }
}
