/// Steps a second, smoothed over about a second.
struct SpeedMeter: Sendable {
    /// The measured speed; nothing before there are two readings.
    private(set) var speed: Double?
    private var lastReading: (steps: Int, time: Double)?

    /// Takes in how many steps were made, and when the last one ended.
    ///
    /// Read from step to step, a speed does not waver with the place of a frame between two slow steps.
    mutating func read(steps: Int, lastEnd: Double) {
        defer { lastReading = (steps, lastEnd) }
        guard let lastReading, lastEnd > lastReading.time else { return }
        let seconds = lastEnd - lastReading.time
        let newest = Double(steps - lastReading.steps) / seconds
        // The weight of a reading grows with the time that it covers.
        let weight = min(1, seconds)
        speed = speed.map { $0 + weight * (newest - $0) } ?? newest
    }

    /// Starts over, the run having been held.
    mutating func reset() {
        speed = nil
        lastReading = nil
    }
}
