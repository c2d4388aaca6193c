/// When the next snapshot may be published, so that there are at most so many a second.
struct FrameClock: Equatable, Sendable {
    private var interval: Double
    private var last: Double?

    /// At most so many frames a second.
    init(framesPerSecond: Double) {
        interval = Self.interval(framesPerSecond)
    }

    /// Makes it so many frames a second; the next one counts from the last.
    mutating func change(framesPerSecond: Double) {
        interval = Self.interval(framesPerSecond)
    }

    private static func interval(_ framesPerSecond: Double) -> Double { 1 / max(framesPerSecond, 0.1) }

    /// Seconds from now until the next frame may come.
    func wait(now: Double) -> Double {
        guard let last else { return 0 }
        return max(0, last + interval - now)
    }

    /// Notes that a frame came.
    mutating func frameMade(now: Double) { last = now }
}
