internal import Foundation

extension Points {
    /// A straight line through evenly spaced points, computed in single precision as PyTorch does:
    /// `x = torch.arange(start, start + count * step, step)`, `y = slope * x + intercept`.
    ///
    /// - Parameters:
    ///   - count: Samples, at start, start + step, start + 2 step, ….
    ///   - start: The first x.
    ///   - step: Distance of two samples.
    ///   - slope: Of the line.
    ///   - intercept: The target at 0.
    ///   - noise: Standard deviation of what is added to each target.
    ///   - seed: Of the NumPy generator for the noise.
    /// - Precondition: `count >= 0`.
    public static func makeLine(
        count: Int = 34, start: Double = 0, step: Double = 0.03, slope: Float = 0.3, intercept: Float = 0.5,
        noise: Double = 0, seed: UInt32 = 0
    ) -> Points {
        let x = arange(count: count, start: start, step: step)
        return curve(x, x.map { slope * $0 + intercept }, noise: noise, seed: seed)
    }

    /// One period of the sine: `x = linspace(-pi, pi, count)`, `y = sin(x)`, in single precision as PyTorch computes it, or
    /// in double as NumPy does.
    ///
    /// - Parameters:
    ///   - count: Samples.
    ///   - noise: Standard deviation of what is added to each target.
    ///   - seed: Of the NumPy generator for the noise.
    ///   - dtype: float64 for NumPy's values; else PyTorch's.
    /// - Precondition: `count >= 0`.
    public static func makeSine(
        count: Int = 2_000, noise: Double = 0, seed: UInt32 = 0, dtype: DType = .float32
    ) -> Points {
        if dtype == .float64 {
            let x = linspace(from: -Double.pi, through: Double.pi, count: count)
            var state = NumPyRandomState(seed: seed)
            return Points(features: x, featureCount: 1, targets: x.map { sin($0) + noise * state.nextNormal() })
        }
        let x = linspace(from: Float(-Double.pi), through: Float(Double.pi), count: count)
        return curve(x, x.map { Float(sin(Double($0))) }, noise: noise, seed: seed)
    }

    /// A parabola with waves on it over sorted normal values: `x = numpy.sort(numpy.random.randn(count))`,
    /// `y = x² + 15 sin³ x`.
    ///
    /// - Parameters:
    ///   - count: Samples.
    ///   - noise: Standard deviation of what is added to each target.
    ///   - seed: Of the NumPy generator, for the values and then for the noise.
    /// - Precondition: `count >= 0`.
    public static func makeBumps(count: Int = 500, noise: Double = 0, seed: UInt32) -> Points {
        makeSortedNormal(count: count, noise: noise, seed: seed) { x in
            let wave = sin(x)
            return x * x + 15 * (wave * wave * wave)
        }
    }

    /// The values start, start + step, start + 2 step, …: `torch.arange(start, start + count * step, step)`.
    ///
    /// PyTorch works in blocks of eight, whose first value is rounded before the others are counted from it; what
    /// does not fill a block is rounded once.
    static func arange(count: Int, start: Double = 0, step: Double) -> [Float] {
        let blockSize = 8
        let inBlocks = count - count % blockSize
        return draws(count).map { index in
            guard index < inBlocks else { return Float(start + Double(index) * step) }
            let offset = index % blockSize
            let first = Float(start + Double(index - offset) * step)
            return Float(Double(first) + Double(offset) * step)
        }
    }

    /// Evenly spaced values: `torch.linspace(start, end, count)`.
    ///
    /// The second half is counted back from the end, so that the halves mirror each other.
    static func linspace(from start: Float, through end: Float, count: Int) -> [Float] {
        guard count != 1 else { return [start] }
        let step = (end - start) / Float(count - 1)
        return draws(count).map { index in
            // Rounded once, as the fused instruction in PyTorch's kernel does.
            index < count / 2
                ? start.addingProduct(step, Float(index)) : end.addingProduct(-step, Float(count - 1 - index))
        }
    }

    /// Evenly spaced values in double precision: `numpy.linspace(start, end, count)`.
    static func linspace(from start: Double, through end: Double, count: Int) -> [Double] {
        let step = (end - start) / Double(max(count - 1, 1))
        return draws(count).map { $0 > 0 && $0 == count - 1 ? end : start + Double($0) * step }
    }

    private static func curve(_ x: [Float], _ y: [Float], noise: Double, seed: UInt32) -> Points {
        var state = NumPyRandomState(seed: seed)
        // Rounded again, so that the data stay numbers of single precision.
        let targets = y.map { Double(Float(Double($0) + noise * state.nextNormal())) }
        return Points(features: x.map { Double($0) }, featureCount: 1, targets: targets)
    }
}
