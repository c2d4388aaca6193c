/// PyTorch's CPU generator as a value: the same seed draws the same numbers, in the same order.
///
/// Whole numbers, uniform values and permutations equal PyTorch's bit for bit. Normal values go through logarithm and
/// cosine, where PyTorch's vector library and the C library differ in the last places: most are equal, the rest are
/// within 4 ulp.
///
/// There is no global generator. Whoever draws owns one, and can copy it, compare it, encode it and put it back.
/// PyTorch's twin: `torch.Generator`.
public struct TorchGenerator: Sendable, Codable, Equatable {
    private var twister: MersenneTwister
    /// The second value of a pair of normal draws, kept for the next one; see `randn(_:)`.
    var cachedNormal: Double?

    /// The generator after `torch.manual_seed(seed)`; only the low 32 bits of the seed count, as in PyTorch.
    public init(seed: UInt64) {
        twister = MersenneTwister(seed: UInt32(truncatingIfNeeded: seed))
    }

    /// Starts again from a seed and forgets the cached normal value.
    public mutating func manualSeed(_ seed: UInt64) {
        self = TorchGenerator(seed: seed)
    }

    /// The next 32 random bits.
    public mutating func nextUInt32() -> UInt32 {
        twister.nextUInt32()
    }

    /// The next 64 random bits: two draws of 32, the first one on top.
    public mutating func nextUInt64() -> UInt64 {
        let high = UInt64(twister.nextUInt32())
        return high << 32 | UInt64(twister.nextUInt32())
    }
}
