internal import Foundation

extension TorchGenerator {
    /// Standard normal values: `torch.randn(count)`.
    ///
    /// PyTorch has two ways of drawing them, and a run only repeats if both are followed. Fewer than 16 values are
    /// drawn one by one through the Box–Muller transform in double, which makes pairs: the second value of a pair waits
    /// for the next such draw. From 16 values on, a buffer of uniform values is transformed in blocks.
    ///
    /// - Precondition: `count >= 0`.
    public mutating func randn(_ count: Int) -> [Float] {
        normal(count, mean: 0, standardDeviation: 1)
    }

    /// Standard normal values in double precision: `torch.randn(count, dtype=torch.float64)`.
    ///
    /// - Precondition: `count >= 0`.
    public mutating func randn64(_ count: Int) -> [Double] {
        normal64(count, mean: 0, standardDeviation: 1)
    }

    /// Normal values, drawn as by `randn(_:)`: `torch.normal(mean, standardDeviation, (count,))`.
    ///
    /// - Precondition: `count >= 0` and `standardDeviation >= 0`.
    public mutating func normal(_ count: Int, mean: Float, standardDeviation: Float) -> [Float] {
        normalValues(count, mean, standardDeviation)
    }

    /// Normal values in double precision, drawn as by `randn64(_:)`.
    ///
    /// - Precondition: `count >= 0` and `standardDeviation >= 0`.
    public mutating func normal64(_ count: Int, mean: Double, standardDeviation: Double) -> [Double] {
        normalValues(count, mean, standardDeviation)
    }

    private mutating func normalValues<Value: NormalValue>(_ count: Int, _ mean: Value, _ deviation: Value) -> [Value] {
        guard deviation >= 0 else { fail("normal: the standard deviation \(deviation) is negative") }
        if count < Self.blockSize {
            return draws(count).map { _ in Value(nextNormal() * Double(deviation) + Double(mean)) }
        }
        var values = Value.uniform(count, from: &self)
        for start in stride(from: 0, through: count - Self.blockSize, by: Self.blockSize) {
            Self.transform(&values, from: start, mean, deviation)
        }
        if count % Self.blockSize != 0 {
            // The last block would run over the end. PyTorch moves it back, over values that are already normal, and
            // fills it with fresh ones.
            let start = count - Self.blockSize
            values.replaceSubrange(start..., with: Value.uniform(Self.blockSize, from: &self))
            Self.transform(&values, from: start, mean, deviation)
        }
        return values
    }

    private static let blockSize = 16

    /// One standard normal value by the Box–Muller transform.
    private mutating func nextNormal() -> Double {
        if let cached = cachedNormal {
            cachedNormal = nil
            return cached
        }
        let first = nextUnitDouble()
        let second = nextUnitDouble()
        let radius = (-2 * log1p(-second)).squareRoot()
        let angle = 2 * Double.pi * first
        cachedNormal = radius * sin(angle)
        return radius * cos(angle)
    }

    /// Turns 16 uniform values into normal ones: the first eight give the radii, the last eight the angles.
    private static func transform<Value: NormalValue>(
        _ values: inout [Value], from start: Int, _ mean: Value, _ deviation: Value
    ) {
        let half = blockSize / 2
        // Rounded to nearest; twice the Float nearest below pi would be less.
        let twoPi = Value(2 * Double.pi)
        for index in start..<(start + half) {
            // 1 - u lies in (0, 1], so that the logarithm is finite.
            let radius = (-2 * (1 - values[index]).logarithm).squareRoot()
            let angle = twoPi * values[index + half]
            values[index] = mean + radius * angle.cosine * deviation
            values[index + half] = mean + radius * angle.sine * deviation
        }
    }
}

/// The types in which normal values are drawn, each with its own uniform values and functions.
private protocol NormalValue: BinaryFloatingPoint {
    static func uniform(_ count: Int, from generator: inout TorchGenerator) -> [Self]
    var logarithm: Self { get }
    var cosine: Self { get }
    var sine: Self { get }
}

extension Float: NormalValue {
    fileprivate static func uniform(_ count: Int, from generator: inout TorchGenerator) -> [Float] {
        generator.rand(count)
    }
    fileprivate var logarithm: Float { log(self) }
    fileprivate var cosine: Float { cos(self) }
    fileprivate var sine: Float { sin(self) }
}

extension Double: NormalValue {
    fileprivate static func uniform(_ count: Int, from generator: inout TorchGenerator) -> [Double] {
        generator.rand64(count)
    }
    fileprivate var logarithm: Double { log(self) }
    fileprivate var cosine: Double { cos(self) }
    fileprivate var sine: Double { sin(self) }
}
