/// Samples at even distances over a whole run: bounded, and cheap however long it lasts.
///
/// Once there are too many, every other one is dropped and the next ones lie twice as far apart.
struct ThinnedSamples<Sample> {
    /// The samples, the oldest first.
    private(set) var samples: [Sample] = []
    /// Steps from one sample to the next.
    private(set) var distance = 1

    /// Takes a sample, which thins those before it where there are `limit` of them.
    mutating func append(_ sample: Sample, limit: Int) {
        if samples.count >= limit {
            samples = stride(from: 0, to: samples.count, by: 2).map { samples[$0] }
            distance *= 2
        }
        samples.append(sample)
    }

    /// Forgets some samples; the others lie as far apart as before.
    mutating func removeAll(where isForgotten: (Sample) -> Bool) { samples.removeAll(where: isForgotten) }
}

extension ThinnedSamples: Equatable where Sample: Equatable {}
extension ThinnedSamples: Sendable where Sample: Sendable {}
extension ThinnedSamples: Codable where Sample: Codable {}
