import Experiments
import TerminalUI

/// The mark of a figure that was reached: `■` where every digit agrees, `·` within the tolerance, `×` outside.
struct LectureMark: Equatable {
    private let verdict: FigureComparison.Verdict

    init(_ verdict: FigureComparison.Verdict) {
        self.verdict = verdict
    }

    /// The sign, as braille writes it.
    var sign: String {
        switch verdict {
        case .equal: GlyphSet.braille[.filledSquare]
        case .within: GlyphSet.braille[.smallDot]
        case .outside: GlyphSet.braille[.cross]
        }
    }

    /// Its colour.
    var role: Role {
        switch verdict {
        case .equal: .emphasis
        case .within: .text
        case .outside: .fault
        }
    }

    /// What the marks mean: `■ equal  · within  × outside`.
    static func key(_ look: Look) -> [TextRun] {
        [FigureComparison.Verdict.equal, .within, .outside].enumerated().flatMap { index, verdict in
            let mark = LectureMark(verdict)
            return [
                look.run((index == 0 ? "" : "  ") + mark.sign, mark.role), look.run(" \(verdict.rawValue)", .label),
            ]
        }
    }
}
