/// How many steps are made between two looks at the clock: about a millisecond's worth, since looking costs as much as a
/// small model's forward pass.
struct BurstLength: Equatable, Sendable {
    /// The steps until the next look.
    private(set) var length = 1

    /// Takes in how long the last burst took.
    mutating func adjust(seconds: Double) {
        if seconds < 0.000_5 { length = min(1024, length * 2) }
        if seconds > 0.002 { length = max(1, length / 2) }
    }
}
