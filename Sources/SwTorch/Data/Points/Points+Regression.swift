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

    /// Sorted normal values and a function of them: `x = numpy.sort(numpy.random.randn(count))`, `y = target(x)`.
    ///
    /// - Precondition: `count >= 0`.
    public static func makeSortedNormal(count: Int, seed: UInt32, target: (Double) -> Double) -> Points {
        var state = NumPyRandomState(seed: seed)
        let x = state.randn(count).sorted()
        return Points(features: x, featureCount: 1, targets: x.map(target))
    }
}
