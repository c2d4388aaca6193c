/// Where all parameters were, at even distances over the whole run: bounded, and cheap however long it lasts.
///
/// Once there are too many samples, every other one is dropped and the next ones lie twice as far apart. It is kept for a picture alone,
/// and is no part of what a run goes on from.
struct ParameterPath {
    /// Values that are kept at most, over all samples.
    private static let valueBudget = 4_000_000
    private static let sampleLimits = 8...64

    /// The parameters after some steps.
    struct Sample {
        var step: Int
        /// All values one after the other.
        var values: [Float]
    }

    /// The samples, the oldest first.
    private(set) var samples: [Sample] = []
    /// The number of steps from which on the next sample is due.
    private(set) var nextStep = 0
    private var distance = 1

    /// Takes a sample.
    mutating func append(_ values: [Float], step: Int) {
        let most = Self.valueBudget / max(1, values.count)
        if samples.count >= min(max(most, Self.sampleLimits.lowerBound), Self.sampleLimits.upperBound) {
            samples = stride(from: 0, to: samples.count, by: 2).map { samples[$0] }
            distance *= 2
        }
        samples.append(Sample(step: step, values: values))
        nextStep = step + distance
    }

    /// Forgets what came after a step.
    mutating func cut(after step: Int) {
        samples.removeAll { $0.step > step }
        nextStep = (samples.last?.step ?? -1) + (samples.isEmpty ? 1 : distance)
    }
}
