/// The torch generator's seed and the draws that the lecture's page made before it built the model.
///
/// The draws are repeated so that the generator stands where it stood on the page; only then the initial weights, and
/// with them the printed figures, are the same.
public struct RandomSchedule: Codable, Equatable, Sendable {
    /// Seed of the torch generator.
    public var seed: UInt64
    /// Which generator draws the model's first values.
    public var generator: GeneratorKind
    /// Draws before the model is built, in order.
    public var draws: [RandomDraw]
    /// Draws between the model and its first epoch: a look at a batch, a summary that feeds random rows.
    public var afterModel: [RandomDraw]

    /// A seed, and the draws that follow it.
    public init(
        seed: UInt64, draws: [RandomDraw] = [], afterModel: [RandomDraw] = [], generator: GeneratorKind = .torch
    ) {
        self.seed = seed
        self.generator = generator
        self.draws = draws
        self.afterModel = afterModel
    }
}

/// A random number generator.
public enum GeneratorKind: String, Codable, CaseIterable, Sendable {
    /// PyTorch's on the CPU.
    case torch
    /// NumPy's `RandomState`; draws a polynomial's coefficients alone.
    case numpy
}

/// One call of the lecture's page that took numbers from the generator.
public indirect enum RandomDraw: Codable, Equatable, Sendable {
    /// `torch.rand` of so many values.
    case rand(count: Int)
    /// `torch.randn` of so many values.
    case randn(count: Int)
    /// So many 64-bit integers, as a DataLoader draws its seeds.
    case int64(count: Int)
    /// A permutation that is not used.
    case randperm(count: Int)
    /// Initial values of a Linear layer that is not used.
    case linear(inputs: Int, outputs: Int, bias: Bool)
    /// The permutation that parts the data, see ``SplitSpec/random(train:validation:)``.
    case randomSplit
    /// Several draws, over and over.
    case `repeat`(times: Int, draws: [RandomDraw])
}
