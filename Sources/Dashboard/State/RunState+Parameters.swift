import Experiments

extension RunState {
    /// How many tensors are out of sight in a Parameters pane of some height.
    func hiddenTensors(height: Int) -> Int {
        guard let snapshot else { return 0 }
        let foot = snapshot.someDeadUnits == nil ? 0 : 1
        return TableRows(count: snapshot.parameters.count, foot: foot, height: height).hidden
    }
}

extension Snapshot {
    /// The dead units, where there are any.
    var someDeadUnits: DeadUnits? { deadUnits.flatMap { $0.dead > 0 ? $0 : nil } }
}
