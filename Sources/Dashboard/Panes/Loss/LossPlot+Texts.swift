import Experiments
import TerminalUI

extension LossPlot {
    /// How much the legend says.
    enum Detail {
        /// Names and values.
        case short
        /// The best value besides.
        case best
        /// The best value of each line with its place, and what there is to say of the others.
        case full
    }

    /// Names and values of the lines: at the crosshair, else now.
    func legend(_ detail: Detail) -> [LegendEntry] {
        let printed = printedLosses
        let isShort = detail != .full && (snapshot.ghost != nil || !printed.isEmpty)
        var entries = lines.filter { !isShort || $0.shape != .cloud }.map { entry($0, detail) }
        if !printed.isEmpty {
            let met = printed.count { verdict(on: $0).map { $0 != .outside } ?? false }
            let name = look.run("printed \(met) of \(printed.count)", .label)
            entries.append(LegendEntry([.hollowSquare, .filledSquare], look[.train], name: name))
        }
        if let rate {
            let value = look.run(NumberFormat.magnitude(rate).padded(to: 6), .label)
            entries.append(LegendEntry([], look[.label], name: look.run("rate", .label), value: value))
        }
        if detail == .best, let line = lines.first(where: { $0.role == .validation }) ?? lines.first,
            let best = line.curve.best
        {
            let value = look.run(NumberFormat.loss(best.value).padded(to: 6), .label)
            entries.append(
                LegendEntry([line.shape.stroke], look[line.role], name: look.run("best", .label), value: value))
        }
        return entries
    }

    private func entry(_ line: LossLine, _ detail: Detail) -> LegendEntry {
        let number = view.cursor.map { line.value(at: $0, of: snapshot) } ?? currentValue(of: line)
        let value = look.run((number.map { NumberFormat.loss($0) } ?? "").padded(to: 6), line.valueRole)
        let note: TextRun? =
            switch (detail, line.role) {
            case (.full, .train), (.full, .validation):
                line.curve.best.map { look.run(Self.bestText($0, steps), .label) }
            case (.full, .ghost): snapshot.ghost.map { look.run($0.label, .ghost) }
            default: nil
            }
        return LegendEntry(
            [line.shape.stroke], look[line.role], name: look.run(line.name, line.nameRole), value: value, note: note)
    }

    /// The scheduled learning rate at the crosshair, as it was or as it is planned, else now; nothing without a schedule.
    private var rate: Double? {
        guard let plan = RatePlan(snapshot) else { return nil }
        guard let cursor = view.cursor else { return plan.now.y }
        guard steps.hasOneEpochLength else { return nil }
        return plan.rate(ofEpoch: Double(steps.epoch(of: cursor)))
    }

    private func currentValue(of line: LossLine) -> Double? {
        line.isPast ? line.curve.value(at: snapshot.step) : line.curve.last
    }

    /// `best 0.0931 at step 84`.
    static func bestText(_ best: (value: Double, step: Int), _ steps: LossSteps) -> String {
        "best \(NumberFormat.loss(best.value)) at \(steps.text(best.step))"
    }

    /// The best smoothed loss of a run that has diverged.
    var lastGood: [[TextRun]] {
        guard let best = snapshot.curves.trainingLoss.best else { return [] }
        return [
            [look.run("last good", .label)],
            [look.run(NumberFormat.loss(best.value), .emphasis), look.run(" at step \(best.step)", .label)],
        ]
    }
}
