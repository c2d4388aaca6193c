import Experiments

/// What the user has chosen in the Parameters pane.
struct ParametersViewState: Equatable, Sendable {
    /// The first tensor in sight.
    var scroll = ScrollPosition()
}

extension RunState {
    /// What an action leads to in the Parameters pane.
    ///
    /// - Parameter height: Rows of its content.
    mutating func parametersAnswer(_ action: Action, height: Int) -> Answer? {
        parameters.scroll.answer(action, hidden: hiddenTensors(height: height), all: "all tensors are in sight")
    }

    /// How many tensors are out of sight in a Parameters pane of some height.
    private func hiddenTensors(height: Int) -> Int {
        guard let snapshot else { return 0 }
        let foot = snapshot.someDeadUnits == nil ? 0 : 1
        return TableRows(count: snapshot.parameters.count, foot: foot, height: height).hidden
    }
}

extension Snapshot {
    /// The dead units, where there are any.
    var someDeadUnits: DeadUnits? { deadUnits.flatMap { $0.dead > 0 ? $0 : nil } }
}
