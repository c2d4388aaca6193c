internal import Foundation

extension Points {
    /// Gaussian clouds around random centres, one class each: scikit-learn's `make_blobs`.
    ///
    /// - Parameters:
    ///   - count: Samples, shared out evenly; the first classes get one more where that is not possible.
    ///   - featureCount: Features of a sample.
    ///   - centers: Number of clouds.
    ///   - standardDeviation: Of each cloud, in each feature.
    ///   - centerBox: The range in which each coordinate of a centre is drawn.
    ///   - seed: Of the NumPy generator, scikit-learn's `random_state`.
    /// - Precondition: `count >= 0`, `featureCount > 0` and `centers > 0`.
    public static func makeBlobs(
        count: Int, featureCount: Int = 2, centers: Int = 3, standardDeviation: Double = 1,
        centerBox: ClosedRange<Double> = -10...10, seed: UInt32
    ) -> Points {
        guard count >= 0, featureCount > 0, centers > 0 else {
            fail("makeBlobs: \(count) samples of \(featureCount) features around \(centers) centers")
        }
        var state = NumPyRandomState(seed: seed)
        let coordinates = state.uniform(
            centers * featureCount, low: centerBox.lowerBound, high: centerBox.upperBound)
        var features: [Double] = []
        var targets: [Double] = []
        for label in 0..<centers {
            let center = coordinates[label * featureCount..<(label + 1) * featureCount]
            for _ in 0..<(count / centers + (label < count % centers ? 1 : 0)) {
                features += center.map { $0 + standardDeviation * state.nextNormal() }
                targets.append(Double(label))
            }
        }
        let points = Points(
            features: features, featureCount: featureCount, targets: targets, classCount: centers)
        return points.selecting(state.permutation(count))
    }

    /// A circle (class 0) around a smaller one (class 1): scikit-learn's `make_circles`.
    ///
    /// - Parameters:
    ///   - count: Samples; half of them, rounded down, lie on the outer circle of radius 1.
    ///   - factor: The radius of the inner circle.
    ///   - noise: Standard deviation of what is added to each coordinate.
    ///   - seed: Of the NumPy generator, scikit-learn's `random_state`.
    /// - Precondition: `count >= 0`.
    public static func makeCircles(count: Int, factor: Double = 0.8, noise: Double = 0, seed: UInt32) -> Points {
        var state = NumPyRandomState(seed: seed)
        let outer = count / 2
        let features = circle(outer, radius: 1) + circle(count - outer, radius: factor)
        let targets = draws(count).map { $0 < outer ? 0.0 : 1.0 }
        var points = Points(features: features, featureCount: 2, targets: targets, classCount: 2)
            .selecting(state.permutation(count))
        points.features = points.features.map { $0 + noise * state.nextNormal() }
        return points
    }

    /// Points at equal angles, counterclockwise from (radius, 0).
    private static func circle(_ count: Int, radius: Double) -> [Double] {
        let step = 2 * Double.pi / Double(count)
        return draws(count).flatMap { index in
            let angle = Double(index) * step
            return [cos(angle) * radius, sin(angle) * radius]
        }
    }
}
