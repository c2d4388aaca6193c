internal import Foundation

/// NumPy's legacy generator, `numpy.random.RandomState`, as a value: the same seed draws the same numbers.
///
/// scikit-learn's data sets and splits are drawn with it. Whole numbers, uniform values and permutations equal NumPy's
/// bit for bit; normal values differ at most in the last place, where logarithms do.
public struct NumPyRandomState: Sendable, Codable, Equatable {
    private var twister: MersenneTwister
    /// The second value of a pair of normal draws, kept for the next one.
    private var cachedNormal: Double?

    /// The generator `RandomState(seed)`.
    public init(seed: UInt32) {
        twister = MersenneTwister(seed: seed)
    }

    /// Uniform values in [0, 1), of 53 random bits each: `random_sample(count)`.
    ///
    /// - Precondition: `count >= 0`.
    public mutating func randomSample(_ count: Int) -> [Double] {
        draws(count).map { _ in nextUnitDouble() }
    }

    /// Uniform values in [low, high): `uniform(low, high, count)`.
    ///
    /// - Precondition: `count >= 0`.
    public mutating func uniform(_ count: Int, low: Double, high: Double) -> [Double] {
        draws(count).map { _ in low + (high - low) * nextUnitDouble() }
    }

    /// Standard normal values: `randn(count)`.
    ///
    /// - Precondition: `count >= 0`.
    public mutating func randn(_ count: Int) -> [Double] {
        draws(count).map { _ in nextNormal() }
    }

    /// Normal values: `normal(mean, standardDeviation, count)`.
    ///
    /// - Precondition: `count >= 0`.
    public mutating func normal(_ count: Int, mean: Double, standardDeviation: Double) -> [Double] {
        draws(count).map { _ in mean + standardDeviation * nextNormal() }
    }

    /// Whole numbers in [low, high): `randint(low, high, count)`.
    ///
    /// - Precondition: `count >= 0`, `low < high`, and there are at most 2^32 numbers to choose from.
    public mutating func randint(low: Int, high: Int, count: Int) -> [Int] {
        let (span, overflow) = high.subtractingReportingOverflow(low)
        guard low < high, !overflow, let last = UInt32(exactly: span - 1) else {
            fail("randint: \(low)..<\(high) is not a range of 1 to 2^32 numbers")
        }
        return draws(count).map { _ in low + Int(next(through: last)) }
    }

    /// Puts the values into random order: `shuffle(values)`.
    ///
    /// - Precondition: `values.count <= 2^32`.
    public mutating func shuffle<Value>(_ values: inout [Value]) {
        for index in values.indices.dropFirst().reversed() {
            values.swapAt(index, Int(next(through: UInt32(index))))
        }
    }

    /// A permutation of 0..<count: `permutation(count)`.
    ///
    /// - Precondition: `0 <= count <= 2^32`.
    public mutating func permutation(_ count: Int) -> [Int] {
        var order = Array(draws(count))
        shuffle(&order)
        return order
    }

    /// Some of 0..<count, none of them twice: `choice(count, size, replace=False)`.
    ///
    /// - Precondition: `0 <= size <= count`.
    public mutating func choice(_ count: Int, size: Int) -> [Int] {
        guard (0...max(count, 0)).contains(size) else {
            fail("choice: cannot take \(size) of \(count) without repeating")
        }
        return Array(permutation(count).prefix(size))
    }

    /// A standard normal value by Marsaglia's polar method, which makes pairs.
    mutating func nextNormal() -> Double {
        if let cached = cachedNormal {
            cachedNormal = nil
            return cached
        }
        while true {
            let x = 2 * nextUnitDouble() - 1
            let y = 2 * nextUnitDouble() - 1
            let squaredRadius = x * x + y * y
            if squaredRadius >= 1 || squaredRadius == 0 { continue }
            let factor = (-2 * log(squaredRadius) / squaredRadius).squareRoot()
            cachedNormal = factor * x
            return factor * y
        }
    }

    /// A uniform value in [0, 1): 27 bits of one word above 26 of the next.
    mutating func nextUnitDouble() -> Double {
        let high = Double(twister.nextUInt32() >> 5)
        let low = Double(twister.nextUInt32() >> 6)
        return (high * 0x1p26 + low) * 0x1p-53
    }

    /// A whole number in 0...last: words cut to as many bits as `last` has, until one fits.
    private mutating func next(through last: UInt32) -> UInt32 {
        guard last > 0 else { return 0 }
        let mask = UInt32.max >> last.leadingZeroBitCount
        while true {
            let word = twister.nextUInt32() & mask
            if word <= last { return word }
        }
    }
}
