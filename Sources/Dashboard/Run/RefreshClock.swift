/// Lets something that changes with each step be drawn less often than the rest, which spares the line to the terminal.
struct RefreshClock: Equatable, Sendable {
    /// How long what is drawn stands at least.
    let period: Duration
    private var last: Duration?

    init(period: Duration) {
        self.period = period
    }

    /// Whether it may be drawn anew; at once where it is urgent, or where no time has passed by the clock.
    mutating func isDue(now: Duration, isUrgent: Bool) -> Bool {
        if let last, !isUrgent, now > last, now - last < period { return false }
        last = now
        return true
    }
}
