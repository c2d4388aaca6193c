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

    /// Normal values, drawn as by `randn(_:)`: `torch.normal(mean, standardDeviation, (count,))`.
    ///
    /// - Precondition: `count >= 0` and `standardDeviation >= 0`.
    public mutating func normal(_ count: Int, mean: Float, standardDeviation: Float) -> [Float] {
        guard standardDeviation >= 0 else { fail("normal: the standard deviation \(standardDeviation) is negative") }
        if count < Self.blockSize {
            return draws(count).map { _ in Float(nextNormal() * Double(standardDeviation) + Double(mean)) }
        }
        var values = rand(count)
        for start in stride(from: 0, through: count - Self.blockSize, by: Self.blockSize) {
            Self.transform(&values, from: start, mean: mean, standardDeviation: standardDeviation)
        }
        if count % Self.blockSize != 0 {
            // The last block would run over the end. PyTorch moves it back, over values that are already normal, and
            // fills it with fresh ones.
            let start = count - Self.blockSize
            values.replaceSubrange(start..., with: rand(Self.blockSize))
            Self.transform(&values, from: start, mean: mean, standardDeviation: standardDeviation)
        }
        return values
    }

    private static let blockSize = 16
    /// Rounded to nearest; `2 * Float.pi` is rounded down.
    private static let twoPi = Float(2 * Double.pi)

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
    private static func transform(_ values: inout [Float], from start: Int, mean: Float, standardDeviation: Float) {
        let half = blockSize / 2
        for index in start..<(start + half) {
            // 1 - u lies in (0, 1], so that the logarithm is finite.
            let radius = (-2 * log(1 - values[index])).squareRoot()
            let angle = twoPi * values[index + half]
            values[index] = mean + radius * cos(angle) * standardDeviation
            values[index + half] = mean + radius * sin(angle) * standardDeviation
        }
    }
}
