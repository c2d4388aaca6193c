import Experiments
import TerminalUI

/// The loss of a run as a chart.
struct LossPlot {
    private let snapshot: Snapshot
    private let isLogScale: Bool
    private let look: Look
    private let steps: LossSteps

    /// More printed figures than this would hide the curve.
    private static let mostMarkers = 10
    /// How far above its beginning the loss may rise before it leaves the plot.
    private static let headroom = 4.0

    init(_ snapshot: Snapshot, isLogScale: Bool, look: Look) {
        self.snapshot = snapshot
        self.isLogScale = isLogScale
        self.look = look
        steps = LossSteps(snapshot)
    }

    /// The chart with all its series.
    var chart: LineChart {
        let curves = snapshot.curves
        var series = [line(curves.trainingLoss, .solid, .train, layer: 3)]
        if !curves.validationLoss.isEmpty { series.append(line(curves.validationLoss, .dashed, .validation, layer: 2)) }
        if let ghost = snapshot.ghost { series.append(line(ghost.trainingLoss, .dotted, .ghost, layer: -1)) }
        if showsBatches { series.append(batches) }
        var chart = LineChart(
            x: 0...steps.x(AxisScale.horizon(step: snapshot.step, plan: snapshot.plannedSteps)), y: range,
            isLogarithmic: isLogScale, series: series, marks: marks, markers: figures, legend: legend,
            axisStyle: look[.rule], labelStyle: look[.label], faultStyle: look[.fault])
        if case .diverged(let divergence) = snapshot.phase {
            chart.offRangeNote = "\(NumberFormat.loss(divergence.loss)) at \(divergence.step)"
            chart.legend = []
            chart.notes = lastGood
        }
        return chart
    }

    // MARK: Series

    private func line(_ curve: Curve, _ pattern: LinePattern, _ role: Role, layer: Int) -> PlotSeries {
        PlotSeries(curve.buckets.map(point), .line(pattern), style: look[role], layer: layer)
    }

    /// The mean of a bucket in its middle; a gap where it has no finite value, infinity where it is the diverged one.
    private func point(_ bucket: Curve.Bucket) -> PlotPoint {
        PlotPoint(steps.x(Double(bucket.firstStep + bucket.lastStep) / 2), bucket.count == 0 ? .infinity : bucket.mean)
    }

    /// Single batches are noise behind the lines; without colour nothing would tell them apart.
    private var showsBatches: Bool { snapshot.stepsPerEpoch > 1 && look.theme.depth != .none }

    /// Both ends of each bucket, so that no spike is lost.
    private var batches: PlotSeries {
        let points = snapshot.curves.batchLoss.buckets.flatMap { bucket -> [PlotPoint] in
            guard bucket.count > 0 else { return [] }
            let x = point(bucket).x
            return bucket.minimum == bucket.maximum
                ? [PlotPoint(x, bucket.mean)] : [PlotPoint(x, bucket.minimum), PlotPoint(x, bucket.maximum)]
        }
        return PlotSeries(points, .cloud, style: look[.batch], layer: -2)
    }

    // MARK: Range

    /// The values that the axis must show: those of the smoothed lines, but no divergence.
    ///
    /// It holds the least and the greatest value of the whole run, so it never shrinks.
    private var range: ClosedRange<Double> {
        let curves = snapshot.curves
        let smooth = curves.trainingLoss.isEmpty ? curves.batchLoss : curves.trainingLoss
        let buckets = smooth.buckets + curves.validationLoss.buckets
        let first = smooth.buckets.first { $0.count > 0 }?.maximum ?? 1
        let limit = max(first, curves.validationLoss.buckets.first { $0.count > 0 }?.maximum ?? first) * Self.headroom
        let values = buckets.filter { $0.count > 0 }.flatMap { [$0.minimum, $0.maximum] }.filter { $0 <= limit }
        let covered = AxisScale.covering(values) ?? 0.1...1
        return isLogScale ? covered : min(0, covered.lowerBound)...max(covered.upperBound, 1e-9)
    }

    // MARK: Marks

    private var marks: [PlotMark] {
        snapshot.runLog.compactMap { entry in
            switch entry.event {
            case .changed where entry.step > 0:
                PlotMark(x: steps.x(Double(entry.step)), glyph: .change, style: look[.hand])
            case .diverged(let divergence):
                PlotMark(x: steps.x(Double(divergence.step)), glyph: .fault, style: look[.fault], hasUpright: false)
            default: nil
            }
        }
    }

    private var printedLosses: [PrintedFigure] {
        let losses = snapshot.settings.printed.filter { $0.quantity == .loss && $0.epoch != nil }
        return snapshot.isComparable && losses.count <= Self.mostMarkers ? losses : []
    }

    private func isMet(_ figure: PrintedFigure) -> Bool {
        snapshot.comparisons.contains { $0.figure == figure && $0.verdict != .outside }
    }

    /// Printed losses as squares, filled once the run has met them.
    private var figures: [PlotMarker] {
        printedLosses.map { figure in
            let step = Double((figure.epoch ?? 0) * snapshot.stepsPerEpoch)
            return PlotMarker(
                PlotPoint(steps.x(step), figure.value), isMet(figure) ? .filledSquare : .hollowSquare,
                style: look[.train])
        }
    }

    // MARK: Texts

    private var legend: [LegendEntry] {
        let curves = snapshot.curves
        var entries = [entry(.solidStroke, .train, "train", curves.trainingLoss.last, value: .emphasis)]
        if !curves.validationLoss.isEmpty {
            entries.append(entry(.dashedStroke, .validation, "valid", curves.validationLoss.last))
        }
        if let ghost = snapshot.ghost {
            let value = ghost.trainingLoss.value(at: snapshot.step)
            entries.append(entry(.dottedStroke, .ghost, "ghost", value, name: .ghost, value: .ghost))
        }
        let printed = printedLosses
        if !printed.isEmpty {
            let name = look.run("printed \(printed.count(where: isMet)) of \(printed.count)", .label)
            entries.append(LegendEntry([.hollowSquare, .filledSquare], look[.train], name: name))
        } else if showsBatches, snapshot.ghost == nil {
            entries.append(entry(.cloudStroke, .batch, "batch", curves.batchLoss.last, name: .ghost, value: .ghost))
        }
        return entries
    }

    private func entry(
        _ stroke: Glyph, _ role: Role, _ title: String, _ number: Double?, name: Role = .text, value: Role = .text
    ) -> LegendEntry {
        let figure = number.map { look.run(NumberFormat.loss($0).padded(to: 6), value) }
        return LegendEntry([stroke], look[role], name: look.run(title, name), value: figure)
    }

    /// The best smoothed loss of a run that has diverged.
    private var lastGood: [[TextRun]] {
        let best = snapshot.curves.trainingLoss.buckets.filter { $0.count > 0 }.min { $0.mean < $1.mean }
        guard let best else { return [] }
        return [
            [look.run("last good", .label)],
            [look.run(NumberFormat.loss(best.mean), .emphasis), look.run(" at step \(best.lastStep)", .label)],
        ]
    }
}

extension Curve {
    /// The newest finite value.
    var last: Double? { buckets.last { $0.count > 0 }?.mean }

    /// The value at a step, that of the bucket which holds it or of the one before.
    func value(at step: Int) -> Double? { buckets.last { $0.firstStep <= step && $0.count > 0 }?.mean }
}
