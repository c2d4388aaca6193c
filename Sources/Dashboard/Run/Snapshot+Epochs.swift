import Experiments

extension Snapshot {
    /// The epoch of the last step and the epochs of the budget.
    var epochs: (current: Int, total: Int) {
        let left = max(0, plannedSteps - step)
        let perEpoch = max(1, stepsPerEpoch)
        let total = epochsDone + (left + perEpoch - 1) / perEpoch
        return (min(total, total - left / perEpoch), total)
    }
}
