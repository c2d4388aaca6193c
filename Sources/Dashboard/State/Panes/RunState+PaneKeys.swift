import TerminalUI

extension RunState {
    /// What an action leads to in a pane; nothing where the pane has no use for it.
    ///
    /// - Parameter area: The cells of the pane's content, none where it is not shown.
    mutating func answer(_ action: Action, in pane: Pane, area: Rect) -> Answer? {
        switch pane {
        case .loss: lossAnswer(action)
        case .hyperparameters: hyperparametersAnswer(action, area: area)
        case .parameters: parametersAnswer(action)
        case .lecture: lectureAnswer(action, area: area)
        case .log: logAnswer(action, height: area.height)
        case .network: networkAnswer(action)
        case .picture: nil
        }
    }
}

/// The first row in sight of something that scrolls.
struct ScrollPosition: Equatable, Sendable {
    /// Rows above the first one in sight.
    private(set) var offset = 0

    /// Scrolls by an action of the vertical keys.
    ///
    /// - Parameters:
    ///   - hidden: How many rows do not fit.
    ///   - all: What is said where everything is in sight.
    mutating func answer(_ action: Action, hidden: Int, all: String) -> Answer? {
        guard action == .up || action == .down else { return nil }
        offset = min(max(0, offset + (action == .down ? 1 : -1)), max(0, hidden))
        return hidden > 0 ? .done : .said(all)
    }

    /// Keeps the offset within what there is to scroll.
    mutating func limit(to hidden: Int) { offset = min(offset, max(0, hidden)) }
}
