import Experiments
import TerminalUI

/// Pane 1: training and validation loss over the run, with the run before as a ghost and a mark where something was changed.
enum LossPane: PaneContent {
    /// Draws the plot.
    static func draw(
        _ run: RunState, _ snapshot: Snapshot, look: Look, in area: Rect, into buffer: inout CellBuffer
    ) {
        let size = Size(width: area.width, height: area.height)
        plot(run, snapshot, look: look).chart(size).draw(in: area, glyphs: look.glyphs, into: &buffer)
    }

    /// The plot of a run.
    static func plot(_ run: RunState, _ snapshot: Snapshot, look: Look) -> LossPlot {
        LossPlot(snapshot, view: run.loss, isLogScale: run.isLogScale, look: look)
    }

    /// Name, and the fact that is not plain to see: where the crosshair stands, how the line is made, the best value of a
    /// finished run, what the axes count.
    static func title(_ run: RunState, _ snapshot: Snapshot, look: Look) -> PaneView.Title {
        let plot = plot(run, snapshot, look: look)
        let fact = LossReading(plot)?.place ?? smoothing(run, snapshot) ?? best(plot) ?? axes(run, plot)
        return PaneView.Title(name: Pane.loss.name, fact: [look.run(fact, .label)])
    }

    private static func smoothing(_ run: RunState, _ snapshot: Snapshot) -> String? {
        let smoothing = run.loss.smoothing
        return smoothing == .epochMean ? nil : smoothing.label(for: snapshot)
    }

    private static func best(_ plot: LossPlot) -> String? {
        guard plot.snapshot.phase == .finished else { return nil }
        let curves = plot.snapshot.curves
        let curve = curves.validationLoss.isEmpty ? curves.trainingLoss : curves.validationLoss
        return curve.best.map { LossPlot.bestText($0, plot.steps) }
    }

    private static func axes(_ run: RunState, _ plot: LossPlot) -> String {
        let kind = plot.snapshot.settings.loss.label
        return switch (run.isLogScale, plot.steps.countsEpochs) {
        case (true, true): "log scale, epochs"
        case (true, false): "log scale"
        case (false, true): "\(kind), epochs"
        case (false, false): plot.snapshot.stepsPerEpoch > 1 ? "step \(plot.snapshot.step)" : kind
        }
    }
}
