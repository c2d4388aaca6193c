import Experiments

extension DashboardState {
    /// Takes a snapshot of the run in; an event in it takes the place of a message.
    mutating func absorb(_ snapshot: Snapshot) {
        if run?.absorb(snapshot) == true { message = nil }
    }
}
