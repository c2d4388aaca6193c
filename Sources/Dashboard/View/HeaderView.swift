import Experiments
import TerminalUI

/// The first row: what is trained at the left, what it is doing at the right.
enum HeaderView {
    /// Columns from which on there is room for the step beside the epoch.
    private static let roomy = 100
    private static let gap = 2

    /// Draws the header of a run.
    ///
    /// What does not fit is left out: first the least important, never a part of a word.
    static func draw(_ run: RunState, look: Look, in area: Rect, into buffer: inout CellBuffer) {
        let status = RunStatus(run)
        let facts = run.snapshot?.facts
        let isRoomy = area.width >= roomy
        let left: [Part] = [
            Part(0, run.request.preset.name, .emphasis),
            Part(4, facts?.isSynthetic == true ? "synthetic digits" : "", .text),
            Part(5, look.plain(facts?.modelLabel ?? run.settings.model.label), .label),
            Part(6, facts.map { "\(NumberFormat.compactCount($0.parameterCount)) params" } ?? "", .label),
            Part(8, facts.map { $0.isSynthetic ? "" : look.plain($0.datasetLabel) } ?? "", .label),
        ]
        let right: [Part] = [
            Part(1, "\(look.glyphs[status.mark]) \(status.word)", status.isFault ? .fault : .emphasis, isBold: true),
            Part(2, status.position, .text),
            Part(7, isRoomy ? status.step : "", .text),
            Part(3, status.speed, .label),
        ]
        let kept = Part.fitting(left + right, into: area.width - 2 * DashboardLayout.margin)
        draw(left.filter(kept.contains), right.filter(kept.contains), look, area, &buffer)
    }

    /// Draws the header of the list of presets.
    static func drawProgram(look: Look, in area: Rect, into buffer: inout CellBuffer) {
        let parts = [
            Part(0, "swtorch-tui", .emphasis), Part(1, "small neural networks, learning while you watch", .label),
        ]
        draw(Part.fitting(parts, into: area.width - 2 * DashboardLayout.margin), [], look, area, &buffer)
    }

    private static func draw(
        _ left: [Part], _ right: [Part], _ look: Look, _ area: Rect, _ buffer: inout CellBuffer
    ) {
        buffer.fill(area, with: Cell(" ", style: look.theme.style(.label, on: .bar)))
        func runs(_ parts: [Part]) -> [TextRun] {
            parts.enumerated().flatMap { index, part in
                var run = look.run(part.text, part.role, on: .bar)
                run.style.isBold = run.style.isBold || part.isBold
                return index == 0 ? [run] : [TextRun("  ", look.theme.style(.label, on: .bar)), run]
            }
        }
        buffer.write(runs(left), x: area.x + DashboardLayout.margin, y: area.y, in: area)
        let status = runs(right)
        buffer.write(status, x: area.maxX - DashboardLayout.margin - status.columns, y: area.y, in: area)
    }

    /// A piece of the header.
    private struct Part: Equatable {
        /// The lower, the longer it stays.
        var rank: Int
        var text: String
        var role: Role
        var isBold: Bool

        init(_ rank: Int, _ text: String, _ role: Role, isBold: Bool = false) {
            self.rank = rank
            self.text = text
            self.role = role
            self.isBold = isBold
        }

        /// The parts that fit side by side, the most important ones first asked.
        static func fitting(_ parts: [Part], into width: Int) -> [Part] {
            var left = width + HeaderView.gap
            let kept = parts.sorted { $0.rank < $1.rank }.filter { part in
                let columns = part.text.columns + HeaderView.gap
                guard !part.text.isEmpty, columns <= left else { return false }
                left -= columns
                return true
            }
            return parts.filter(kept.contains)
        }
    }
}
