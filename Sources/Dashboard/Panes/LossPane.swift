import Experiments
import TerminalUI

/// Pane 1: training and validation loss over the run, with the run before as a ghost and a mark where something was changed.
enum LossPane: PaneContent {
    /// Draws the plot.
    static func draw(
        _ run: RunState, _ snapshot: Snapshot, look: Look, in area: Rect, into buffer: inout CellBuffer
    ) {
        let plot = LossPlot(snapshot, isLogScale: run.isLogScale, look: look)
        plot.chart.draw(in: area, glyphs: look.glyphs, into: &buffer)
    }

    /// Name, and what the axes count where that is not plain.
    static func title(_ run: RunState, _ snapshot: Snapshot, look: Look) -> PaneView.Title {
        let steps = LossSteps(snapshot)
        let kind = snapshot.settings.loss.label
        let fact =
            switch (run.isLogScale, steps.countsEpochs) {
            case (true, true): "log scale, epochs"
            case (true, false): "log scale"
            case (false, true): "\(kind), epochs"
            case (false, false):
                snapshot.stepsPerEpoch > 1
                    ? "step \(snapshot.step)" : kind
            }
        return PaneView.Title(name: Pane.loss.name, fact: [look.run(fact, .label)])
    }
}

/// What the plot's x axis counts.
struct LossSteps {
    /// Epochs for runs above a thousand steps, as long as an epoch has had one length; steps else.
    let countsEpochs: Bool
    private let stepsPerEpoch: Double

    init(_ snapshot: Snapshot) {
        let hasNewBatchSize = snapshot.runLog.contains { entry in
            if case .changed(.batchSize, _, _) = entry.event { return true }
            return false
        }
        countsEpochs = snapshot.stepsPerEpoch > 1 && snapshot.plannedSteps > 1000 && !hasNewBatchSize
        stepsPerEpoch = Double(max(1, snapshot.stepsPerEpoch))
    }

    /// The place of a step on the axis.
    func x(_ step: Double) -> Double { countsEpochs ? step / stepsPerEpoch : step }
}
