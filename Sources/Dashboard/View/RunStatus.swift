import Experiments
import TerminalUI

/// What a run is doing, in the words of the header; fields that count keep their width, so that nothing shakes.
struct RunStatus: Equatable {
    /// Mark and word of the state.
    var mark: Glyph
    var word: String
    var isFault = false
    /// Epoch and budget: `epoch 14/20`.
    var position = ""
    /// Step: `step 84`.
    var step = ""
    /// Steps a second.
    var speed = ""

    init(_ run: RunState) {
        (mark, word) = Self.state(run)
        guard let snapshot = run.snapshot else { return }
        switch run.phase {
        case .preparing, .failed: break
        case .diverged(let divergence):
            isFault = true
            position = "step \(divergence.step)/\(snapshot.plannedSteps)"
            speed = "held"
        case .running, .paused, .finished:
            let epochs = snapshot.epochs
            position = "epoch \(String(epochs.current).padded(to: String(epochs.total).count))/\(epochs.total)"
            if snapshot.stepsPerEpoch > 1 {
                step = "step \(String(snapshot.step).padded(to: String(snapshot.plannedSteps).count))"
            }
            speed = snapshot.speed.map { Self.speed($0, pace: run.pace) } ?? ""
        }
        if case .failed = run.phase { isFault = true }
    }

    private static func state(_ run: RunState) -> (Glyph, String) {
        switch run.phase {
        case .preparing: (.running, "PREPARING")
        case .running, .paused: run.isRunning ? (.running, "RUNNING") : (.paused, "PAUSED")
        case .finished: run.isRunning ? (.running, "RUNNING") : (.stopped, "DONE")
        case .diverged: (.fault, "DIVERGED")
        case .failed: (.fault, "FAILED")
        }
    }

    /// By how much of the pace the measured speed may differ from it before it is shown instead.
    private static let paceTolerance = 0.1

    /// The pace while it is kept, else the speed, in as many columns as either may need.
    private static func speed(_ speed: Double, pace: Double?) -> String {
        if let pace, abs(speed - pace) <= paceTolerance * pace { return NumberFormat.speed(pace) }
        let widest = pace.map { NumberFormat.speed($0).columns } ?? NumberFormat.speed(1000).columns
        return NumberFormat.speed(speed < 10 ? speed : speed.rounded()).padded(to: widest)
    }
}
