import Experiments
import TerminalUI

/// What is trained: data, model, loss and optimizer in words and as this library's code, and the rule of the gradients where
/// it was derived on paper.
enum LectureModel {
    /// Columns by which what goes on from the line above stands further in.
    private static let hanging = 4

    /// Facts, code and formulas in lines of some width.
    static func lines(of preset: Preset, look: Look, width: Int) -> [[TextRun]] {
        let blocks = [facts(preset, look, width), code(preset, look, width), formula(preset, look, width)]
        return Array(blocks.filter { !$0.isEmpty }.joined(separator: [[]]))
    }

    private static func facts(_ preset: Preset, _ look: Look, _ width: Int) -> [[TextRun]] {
        let facts: [(name: String, text: String)] = [
            ("data", preset.data.label), ("model", preset.model.label), ("loss", preset.lossLabel),
            ("time", preset.timeLabel),
        ]
        let column = (facts.map(\.name.columns).max() ?? 0) + 2
        return facts.flatMap { name, text in
            text.wrapped(width - column).enumerated().map { index, line in
                [look.run((index == 0 ? name : "").filled(to: column), .label), look.run(line)]
            }
        }
    }

    private static func code(_ preset: Preset, _ look: Look, _ width: Int) -> [[TextRun]] {
        preset.code.flatMap { line in
            let isComment = line.drop { $0 == " " }.hasPrefix("//")
            return line.wrappedCode(width, hanging: hanging).map { [look.run($0, isComment ? .label : .text)] }
        }
    }

    private static func formula(_ preset: Preset, _ look: Look, _ width: Int) -> [[TextRun]] {
        let formula = preset.gradientFormula.flatMap { $0.wrappedCode(width, hanging: hanging) }.map { [look.run($0)] }
        guard !formula.isEmpty else { return [] }
        return "gradients by hand, not by autograd:".wrapped(width).map { [look.run($0, .label)] } + formula
    }
}

extension String {
    /// A line of code in lines of some width: its indentation stays, and what goes on stands further in.
    func wrappedCode(_ width: Int, hanging: Int) -> [String] {
        guard columns > width else { return [self] }
        let text = drop { $0 == " " }
        // A narrow pane keeps at least half of its columns for the code itself.
        let first = min(count - text.count, width / 4)
        let next = min(first + hanging, width / 2)
        return String(text).wrapped(width - next).enumerated().map { index, line in
            String(repeating: " ", count: index == 0 ? first : next) + line
        }
    }
}
