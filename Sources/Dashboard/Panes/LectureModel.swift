import Experiments
import TerminalUI

/// The lecture's model as code of this library, and the rule of its gradients where it was derived on paper.
enum LectureModel {
    /// Columns by which what goes on from the line above stands further in.
    private static let hanging = 4

    /// Code and formulas in lines of some width.
    static func lines(of preset: Preset, look: Look, width: Int) -> [[TextRun]] {
        let code = preset.code.flatMap { line in
            line.wrappedCode(width, hanging: hanging).map { [look.run($0, line.isComment ? .label : .text)] }
        }
        let formula = preset.gradientFormula
        guard !formula.isEmpty else { return code }
        let heading = "the gradients, by hand:".wrapped(width).map { [look.run($0, .label)] }
        return code + [[]] + heading + formula.flatMap { $0.wrappedCode(width, hanging: hanging) }.map { [look.run($0)] }
    }
}

extension String {
    fileprivate var isComment: Bool { drop { $0 == " " }.hasPrefix("//") }

    /// A line of code in lines of some width: its indentation stays, and what goes on stands further in.
    func wrappedCode(_ width: Int, hanging: Int) -> [String] {
        guard columns > width else { return [self] }
        let text = drop { $0 == " " }
        let indent = count - text.count
        // A narrow pane keeps at least half of its columns for the code itself.
        let first = min(indent, width / 4)
        let next = min(first + hanging, width / 2)
        let words = String(text).wrapped(width - next)
        return words.enumerated().map { index, line in
            String(repeating: " ", count: index == 0 ? first : next) + line
        }
    }
}
