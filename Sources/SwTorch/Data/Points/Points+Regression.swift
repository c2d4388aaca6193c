extension Points {
    /// Normal features and a target that is linear in some of them: scikit-learn's `make_regression`.
    ///
    /// - Parameters:
    ///   - count: Samples.
    ///   - featureCount: Features of a sample.
    ///   - informativeCount: Features that the target depends on; their factors are uniform in 0..<100.
    ///   - bias: Added to each target.
    ///   - noise: Standard deviation of what is added to each target.
    ///   - seed: Of the NumPy generator, scikit-learn's `random_state`.
    /// - Returns: The points, and the factor of each feature.
    /// - Precondition: `count >= 0` and `featureCount > 0`.
    public static func makeRegression(
        count: Int = 100, featureCount: Int = 100, informativeCount: Int = 10, bias: Double = 0, noise: Double = 0,
        seed: UInt32
    ) -> (points: Points, coefficients: [Double]) {
        guard featureCount > 0 else { fail("makeRegression: \(featureCount) features") }
        var state = NumPyRandomState(seed: seed)
        let features = state.randn(count * featureCount)
        let informative = min(max(informativeCount, 0), featureCount)
        let factors =
            state.randomSample(informative).map { 100 * $0 }
            + Array(repeating: 0, count: featureCount - informative)
        var targets = draws(count).map { sample in
            factors.indices.reduce(0) { $0 + features[sample * featureCount + $1] * factors[$1] } + bias
        }
        if noise > 0 { targets = targets.map { $0 + noise * state.nextNormal() } }
        let points = Points(features: features, featureCount: featureCount, targets: targets)
            .selecting(state.permutation(count))
        let order = state.permutation(featureCount)
        let reordered = draws(count).flatMap { sample in
            let row = Array(points.row(sample))
            return order.map { row[$0] }
        }
        return (
            Points(features: reordered, featureCount: featureCount, targets: points.targets), order.map { factors[$0] }
        )
    }

    /// Normal features and a target that is linear in them: `y = w₁ x₁ + w₂ x₂ + … + b + noise · N(0, 1)`.
    ///
    /// Drawn as NumPy does, one feature after the other, `normal(0, 1, (count, 1))` each, and then the noise.
    ///
    /// - Parameters:
    ///   - count: Samples.
    ///   - weights: The factor of each feature.
    ///   - intercept: The target where all features are 0.
    ///   - noise: Standard deviation of what is added to each target.
    ///   - seed: Of the NumPy generator.
    /// - Precondition: `count >= 0`, and there is at least one weight.
    public static func makePlane(
        count: Int, weights: [Double], intercept: Double, noise: Double = 0, seed: UInt32
    ) -> Points {
        guard !weights.isEmpty else { fail("makePlane: there is no weight") }
        var state = NumPyRandomState(seed: seed)
        let columns = weights.map { _ in state.randn(count) }
        let targets = draws(count).map { sample in
            zip(weights, columns).reduce(0) { $0 + $1.0 * $1.1[sample] } + intercept + noise * state.nextNormal()
        }
        return Points(
            features: draws(count).flatMap { sample in columns.map { $0[sample] } }, featureCount: weights.count,
            targets: targets)
    }

    /// Sorted normal values and a function of them: `x = numpy.sort(numpy.random.randn(count))`, `y = target(x)`.
    ///
    /// - Parameters:
    ///   - count: Samples.
    ///   - noise: Standard deviation of what is added to each target.
    ///   - seed: Of the NumPy generator, for the values and then for the noise.
    ///   - target: The function.
    /// - Precondition: `count >= 0`.
    public static func makeSortedNormal(
        count: Int, noise: Double = 0, seed: UInt32, target: (Double) -> Double
    ) -> Points {
        var state = NumPyRandomState(seed: seed)
        let x = state.randn(count).sorted()
        return Points(features: x, featureCount: 1, targets: x.map { target($0) + noise * state.nextNormal() })
    }
}
