import Experiments
import TerminalUI

/// What is printed about a run when the dashboard ends.
struct RunSummary {
    private let run: RunState

    init(_ run: RunState) {
        self.run = run
    }

    /// Where the run stood, the changes while it ran, and the line that starts it again.
    var lines: [String] {
        guard let snapshot = run.snapshot else { return [] }
        return [standing(snapshot)] + changes(snapshot) + [run.reproduceLine()]
    }

    /// `circles: step 84, epoch 14 of 20, loss 0.1059, validation loss 0.1042, validation accuracy 0.973`.
    private func standing(_ snapshot: Snapshot) -> String {
        let epochs = snapshot.epochs
        var parts = ["step \(NumberText.count(snapshot.step)), epoch \(epochs.current) of \(epochs.total)"]
        if let loss = snapshot.curves.trainingLoss.last { parts.append("loss \(NumberFormat.loss(loss))") }
        if let loss = snapshot.curves.validationLoss.last { parts.append("validation loss \(NumberFormat.loss(loss))") }
        if let accuracy = snapshot.validationAccuracy {
            let figure = NumberFormat.accuracy(accuracy, samples: snapshot.facts.validationRows)
            parts.append("validation accuracy \(figure)")
        }
        switch snapshot.phase {
        case .diverged(let divergence): parts.append("diverged at step \(divergence.step)")
        case .failed(let message): parts = [message]
        case .preparing, .running, .paused, .finished: break
        }
        return "\(run.request.preset.name): \(parts.joined(separator: ", "))"
    }

    private func changes(_ snapshot: Snapshot) -> [String] {
        snapshot.runLog.compactMap { entry in
            guard case .changed(let key, let from, let to) = entry.event else { return nil }
            return "  step \(entry.step)  \(EventText.change(key, from, to, in: snapshot.settings))"
        }
    }
}
