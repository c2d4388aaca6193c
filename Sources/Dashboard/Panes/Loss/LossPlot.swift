import Experiments
import TerminalUI

/// The loss of a run as a chart.
struct LossPlot {
    let snapshot: Snapshot
    let view: LossViewState
    let isLogScale: Bool
    let look: Look
    let steps: LossSteps
    let lines: [LossLine]

    /// Columns from which on titles, best values and what else is worth a word are written out.
    private static let wide = 60
    /// Rows from which on a narrow pane has one to spare in its legend.
    private static let tall = 19
    /// How far above its beginning the loss may rise before it leaves the plot.
    private static let headroom = 4.0

    init(_ snapshot: Snapshot, view: LossViewState, isLogScale: Bool, look: Look) {
        self.snapshot = snapshot
        self.view = view
        self.isLogScale = isLogScale
        self.look = look
        steps = LossSteps(snapshot)
        lines = LossLine.lines(of: snapshot, smoothing: view.smoothing, hasColor: look.theme.depth != .none)
    }

    /// The chart for a pane of some size, with all its lines.
    func chart(_ size: Size) -> LineChart {
        let isWide = size.width >= Self.wide
        var chart = LineChart(
            x: 0...steps.x(reach), y: range, isLogarithmic: isLogScale,
            series: lines.map { line in
                PlotSeries(
                    line.points(steps, leavesAtEnd: divergence != nil && line.role == .train), line.shape,
                    style: look[line.role], layer: line.layer)
            },
            marks: marks, markers: cursorMarkers + figures(columns: size.width),
            legend: legend(isWide ? .full : size.height >= Self.tall ? .best : .short), axisStyle: look[.rule],
            labelStyle: look[.label], faultStyle: look[.fault])
        if isWide {
            chart.xTitle = steps.unit
            chart.yTitle = look.plain(snapshot.settings.loss.label)
        }
        if view.showsGuides { chart.guideStyle = look[.rule] }
        if let divergence {
            chart.offRangeNote = "\(NumberFormat.loss(divergence.loss)) at \(divergence.step)"
            if !isWide && view.cursor == nil { chart.legend = [] }
            chart.notes = lastGood
        }
        return chart
    }

    /// The step at the right end of the axis.
    var reach: Double { AxisScale.horizon(step: snapshot.step, plan: snapshot.plannedSteps) }

    /// Where the run diverged, if it did.
    var divergence: Divergence? {
        if case .diverged(let divergence) = snapshot.phase { divergence } else { nil }
    }

    // MARK: Range

    /// The values that the axis must show: those of the smoothed lines, but no divergence.
    ///
    /// It holds the least and the greatest value of the whole run, so it never shrinks.
    private var range: ClosedRange<Double> {
        let curves = snapshot.curves
        let isRaw = view.smoothing == .none || curves.trainingLoss.isEmpty
        let training = (isRaw ? curves.batchLoss : curves.trainingLoss).buckets.filter { $0.count > 0 }
        let validation = curves.validationLoss.buckets.filter { $0.count > 0 }
        let first = training.first?.maximum ?? 1
        let limit = max(first, validation.first?.maximum ?? first) * Self.headroom
        let values = (training + validation).flatMap { [$0.minimum, $0.maximum] } + figureValues
        let covered = AxisScale.covering(values.filter { $0 <= limit }) ?? 0.1...1
        return isLogScale ? covered : min(0, covered.lowerBound)...max(covered.upperBound, 1e-9)
    }
}
