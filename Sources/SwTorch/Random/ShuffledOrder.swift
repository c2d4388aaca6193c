/// The order in which a shuffling data loader visits its samples in one epoch.
///
/// `torch.utils.data.DataLoader(shuffle=True)` draws two numbers from the run's generator each time that it is
/// iterated, a base seed for its workers and a seed for its sampler, and permutes with a generator of its own. An
/// unshuffled loader draws the base seed only: `randomInt64()`.
public struct ShuffledOrder: Sendable, Codable, Equatable {
    /// The seed for worker processes, of which there are none; drawn all the same, since it moves the generator on.
    public let baseSeed: Int64
    /// The seed of the permutation.
    public let samplerSeed: Int64
    /// A permutation of 0..<count.
    public let indices: [Int]

    /// Draws the order of the next epoch.
    ///
    /// - Precondition: `count >= 0`.
    public init(count: Int, from generator: inout TorchGenerator) {
        baseSeed = generator.randomInt64()
        samplerSeed = generator.randomInt64()
        var sampler = TorchGenerator(seed: UInt64(bitPattern: samplerSeed))
        indices = sampler.randperm(count)
    }
}
