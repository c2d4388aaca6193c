import Experiments

/// What the user has chosen in the Log pane.
struct LogViewState: Equatable, Sendable {
    /// The first event in sight, the newest is the first.
    var scroll = ScrollPosition()
}

extension RunState {
    /// What an action leads to in the Log pane.
    ///
    /// - Parameter height: Rows of its content.
    mutating func logAnswer(_ action: Action, height: Int) -> Answer? {
        log.scroll.answer(action, hidden: (snapshot?.log.count ?? 0) - height, all: "all events are in sight")
    }
}
