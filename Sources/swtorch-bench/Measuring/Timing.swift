/// Times a step in blocks: after a warm-up and a calibration, five blocks share the given time.
struct Timing {
    /// Steps a second of the best and of the middle block.
    struct Result {
        let best: Double
        let median: Double
    }

    /// Steps before anything is timed.
    static let warmUpSteps = 20
    /// Blocks that are timed.
    static let blockCount = 5
    /// Seconds for finding out how many steps fill a block.
    private static let calibrationSeconds = 0.3

    /// Seconds that all blocks take together.
    let seconds: Double
    private let clock = ContinuousClock()

    init(seconds: Double) {
        self.seconds = seconds
    }

    /// Times steps of equal work.
    func measure(_ step: () -> Void) -> Result {
        for _ in 0..<Self.warmUpSteps { step() }
        var calibrated = 0
        let calibration = elapsed {
            let start = clock.now
            while start.duration(to: clock.now) < .seconds(Self.calibrationSeconds) {
                step()
                calibrated += 1
            }
        }
        let perBlock = Double(calibrated) / calibration * seconds / Double(Self.blockCount)
        let block = max(1, Int(perBlock))
        let speeds = (0..<Self.blockCount).map { _ in
            Double(block) / elapsed { for _ in 0..<block { step() } }
        }.sorted()
        return Result(best: speeds[speeds.count - 1], median: speeds[speeds.count / 2])
    }

    /// Seconds that something takes.
    func elapsed(_ body: () -> Void) -> Double {
        clock.measure(body) / .seconds(1)
    }
}
