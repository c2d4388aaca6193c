/// When the next step is due so that a run keeps to so many steps a second.
///
/// Time is an argument, in seconds from any origin.
struct Pacer: Equatable, Sendable {
    /// A run that lies further behind its plan than this does not hurry to catch up.
    static let greatestDelay = 0.25

    private var due: Double?

    /// Seconds from now until the next step is due, 0 where it is or where no pace is kept.
    func wait(pace: Double?, now: Double) -> Double {
        guard let pace, pace > 0, let due else { return 0 }
        // After a change to a faster pace the old plan may lie far ahead.
        return max(0, min(due - now, 1 / pace))
    }

    /// Plans the next step, one having been made.
    mutating func stepMade(pace: Double?, now: Double) {
        guard let pace, pace > 0 else { return due = nil }
        let planned = (due ?? now) + 1 / pace
        due = planned < now - Self.greatestDelay ? now : planned
    }

    /// Forgets the plan, the run having been held.
    mutating func reset() { due = nil }
}
