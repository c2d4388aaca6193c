import Foundation

/// What was measured; a field that does not fit the workload is nothing.
struct BenchReport: Encodable {
    /// Name of the workload.
    var workload: String
    /// Worker threads.
    var threads = 1
    /// Steps a second in the best block.
    var stepsPerSecond: Double?
    /// Steps a second in the middle one of the blocks.
    var medianStepsPerSecond: Double?
    /// Microseconds that a step takes in the best block.
    var microsecondsPerStep: Double?
    /// Seconds of an epoch in the best one.
    var epochSeconds: Double?
    /// The loss of the last step; of minibatches the mean over the last fifty.
    var finalLoss: Double?
    /// Billions of additions and multiplications a second for each product of matrices.
    var gigaflops: [String: Double]?
    /// Nanoseconds that a call takes, by function and by the number of its values.
    var nanosecondsPerCall: [String: [String: Double]]?

    init(workload: String) {
        self.workload = workload
    }

    /// Takes over the speed of steps of equal work.
    mutating func set(_ speed: Timing.Result) {
        stepsPerSecond = speed.best
        medianStepsPerSecond = speed.median
        microsecondsPerStep = 1e6 / speed.best
    }

    private enum CodingKeys: String, CodingKey {
        case workload, threads, gigaflops
        case stepsPerSecond = "steps_per_second"
        case medianStepsPerSecond = "steps_per_second_median"
        case microsecondsPerStep = "us_per_step"
        case epochSeconds = "epoch_seconds"
        case finalLoss = "final_loss"
        case nanosecondsPerCall = "ns_per_call"
    }

    /// One JSON object on one line.
    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            encoder.nonConformingFloatEncodingStrategy = .convertToString(
                positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }

    /// A line for people.
    var text: String {
        var parts = ["\(workload), threads \(threads):"]
        if let stepsPerSecond { parts.append(String(format: "%.1f steps/s", stepsPerSecond)) }
        if let microsecondsPerStep { parts.append(String(format: "%.3f us/step", microsecondsPerStep)) }
        if let epochSeconds { parts.append(String(format: "%.3f s/epoch", epochSeconds)) }
        if let finalLoss { parts.append("final loss \(finalLoss)") }
        for (name, value) in (gigaflops ?? [:]).sorted(by: { $0.key < $1.key }) {
            parts.append(String(format: "%@ %.1f GFLOP/s", name, value))
        }
        return ([parts.joined(separator: "  ")] + callTable).joined(separator: "\n")
    }

    /// A row for each function, a column for each number of values, in microseconds.
    private var callTable: [String] {
        guard let nanosecondsPerCall else { return [] }
        let counts = Set(nanosecondsPerCall.values.flatMap(\.keys)).sorted { ($0.count, $0) < ($1.count, $1) }
        let heading = "us per call".padded(to: 12) + counts.map { $0.padded(to: -12) }.joined()
        return [heading]
            + nanosecondsPerCall.sorted { $0.key < $1.key }.map { name, times in
                let cells = counts.map { count in
                    (times[count].map { String(format: "%.2f", $0 / 1000) } ?? "").padded(to: -12)
                }
                return name.padded(to: 12) + cells.joined()
            }
    }
}

extension String {
    /// Filled with spaces up to a width: behind the text, or in front of it where the width is negative.
    fileprivate func padded(to width: Int) -> String {
        let spaces = String(repeating: " ", count: max(0, abs(width) - count))
        return width < 0 ? spaces + self : self + spaces
    }
}
