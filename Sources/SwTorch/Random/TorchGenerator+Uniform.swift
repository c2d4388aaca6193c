extension TorchGenerator {
    /// Uniform values in [0, 1), of 24 random bits each: `torch.rand(count)`.
    ///
    /// - Precondition: `count >= 0`.
    public mutating func rand(_ count: Int) -> [Float] {
        draws(count).map { _ in Float(next24Bits()) * 0x1p-24 }
    }

    /// Uniform values in [0, 1), of 53 random bits each: `torch.rand(count, dtype=torch.float64)`.
    ///
    /// - Precondition: `count >= 0`.
    public mutating func rand64(_ count: Int) -> [Double] {
        draws(count).map { _ in nextUnitDouble() }
    }

    /// Uniform values in [low, high): `torch.empty(count).uniform_(low, high)`.
    ///
    /// - Precondition: `count >= 0` and `low <= high`.
    public mutating func uniform(_ count: Int, low: Float, high: Float) -> [Float] {
        guard low <= high else { fail("uniform: low \(low) is above high \(high)") }
        let range = Double(high - low)
        let start = Double(low)
        // Scaled in double and rounded once, as PyTorch does; in float the last bit would differ.
        return draws(count).map { _ in Float(Double(next24Bits()) * 0x1p-24 * range + start) }
    }

    /// Uniform values in [low, high) in double precision: `torch.empty(count, dtype=torch.float64).uniform_(low, high)`.
    ///
    /// - Precondition: `count >= 0` and `low <= high`.
    public mutating func uniform64(_ count: Int, low: Double, high: Double) -> [Double] {
        guard low <= high else { fail("uniform: low \(low) is above high \(high)") }
        return rand64(count).map { low.addingProduct($0, high - low) }
    }

    /// One draw for each probability, 1 with that probability and else 0: `torch.bernoulli(probabilities)`.
    public mutating func bernoulli(_ probabilities: [Float]) -> [Float] {
        zip(rand(probabilities.count), probabilities).map { $0 < $1 ? 1 : 0 }
    }

    /// A uniform value in [0, 1) of 53 random bits.
    mutating func nextUnitDouble() -> Double {
        Double(nextUInt64() & (1 << 53 - 1)) * 0x1p-53
    }

    private mutating func next24Bits() -> UInt32 {
        nextUInt32() & 0xff_ffff
    }
}
