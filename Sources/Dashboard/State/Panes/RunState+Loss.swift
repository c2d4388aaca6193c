import Experiments

/// What the user has chosen in the Loss pane.
struct LossViewState: Equatable, Sendable {
    /// Whether the loss has a logarithmic axis, once the user has chosen.
    var chosenLogScale: Bool?
}

extension RunState {
    /// Whether the loss has a logarithmic axis.
    var isLogScale: Bool { loss.chosenLogScale ?? settings.view.logLoss }

    /// What an action leads to in the Loss pane.
    mutating func lossAnswer(_ action: Action) -> Answer? {
        switch action {
        case .logScale:
            loss.chosenLogScale = !isLogScale
            return .said(isLogScale ? "loss on a logarithmic axis" : "loss on a linear axis")
        default: return nil
        }
    }
}
