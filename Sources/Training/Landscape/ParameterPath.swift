/// Where all parameters were over the whole run.
///
/// It is kept for a picture alone, and is no part of what a run goes on from.
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

    private var kept = ThinnedSamples<Sample>()
    /// The number of steps from which on the next sample is due.
    private(set) var nextStep = 0

    /// The samples, the oldest first.
    var samples: [Sample] { kept.samples }

    /// Takes a sample.
    mutating func append(_ values: [Float], step: Int) {
        let most = Self.valueBudget / max(1, values.count)
        let limit = min(max(most, Self.sampleLimits.lowerBound), Self.sampleLimits.upperBound)
        kept.append(Sample(step: step, values: values), limit: limit)
        nextStep = step + kept.distance
    }

    /// Forgets what came after a step.
    mutating func cut(after step: Int) {
        kept.removeAll { $0.step > step }
        nextStep = samples.last.map { $0.step + kept.distance } ?? 0
    }
}
