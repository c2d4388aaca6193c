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
        makeBlobs(
            count: count, featureCount: featureCount,
            standardDeviations: Array(repeating: standardDeviation, count: max(centers, 0)), centerBox: centerBox,
            seed: seed)
    }

    /// Gaussian clouds as above, each with a standard deviation of its own.
    ///
    /// - Parameters:
    ///   - count: Samples, shared out evenly; the first classes get one more where that is not possible.
    ///   - featureCount: Features of a sample.
    ///   - standardDeviations: One per cloud.
    ///   - centerBox: The range in which each coordinate of a centre is drawn.
    ///   - seed: Of the NumPy generator, scikit-learn's `random_state`.
    /// - Precondition: `count >= 0`, `featureCount > 0`, and there is at least one cloud.
    public static func makeBlobs(
        count: Int, featureCount: Int = 2, standardDeviations: [Double],
        centerBox: ClosedRange<Double> = -10...10, seed: UInt32
    ) -> Points {
        let centers = standardDeviations.count
        guard count >= 0, featureCount > 0, centers > 0 else {
            fail("makeBlobs: \(count) samples of \(featureCount) features around \(centers) centers")
        }
        var state = NumPyRandomState(seed: seed)
        let coordinates = state.uniform(
            centers * featureCount, low: centerBox.lowerBound, high: centerBox.upperBound)
        let places = (0..<centers).map { Array(coordinates[$0 * featureCount..<($0 + 1) * featureCount]) }
        return clouds(count, around: places, standardDeviations, &state)
    }

    /// Gaussian clouds around given centres, one class each: scikit-learn's `make_blobs` with an array of centres.
    ///
    /// - Parameters:
    ///   - count: Samples, shared out evenly; the first classes get one more where that is not possible.
    ///   - places: The centre of each cloud, with as many coordinates as a sample has features.
    ///   - standardDeviations: One per cloud.
    ///   - seed: Of the NumPy generator, scikit-learn's `random_state`.
    /// - Precondition: `count >= 0`; there is at least one centre, and all have as many coordinates, and a deviation each.
    public static func makeBlobs(
        count: Int, around places: [[Double]], standardDeviations: [Double], seed: UInt32
    ) -> Points {
        let featureCount = places.first?.count ?? 0
        guard count >= 0, featureCount > 0, places.allSatisfy({ $0.count == featureCount }),
            standardDeviations.count == places.count
        else { fail("makeBlobs: \(count) samples around \(places) with deviations \(standardDeviations)") }
        var state = NumPyRandomState(seed: seed)
        return clouds(count, around: places, standardDeviations, &state)
    }

    private static func clouds(
        _ count: Int, around places: [[Double]], _ deviations: [Double], _ state: inout NumPyRandomState
    ) -> Points {
        var features: [Double] = []
        var targets: [Double] = []
        for (label, (place, deviation)) in zip(places, deviations).enumerated() {
            for _ in 0..<(count / places.count + (label < count % places.count ? 1 : 0)) {
                features += place.map { $0 + deviation * state.nextNormal() }
                targets.append(Double(label))
            }
        }
        let points = Points(
            features: features, featureCount: places[0].count, targets: targets, classCount: places.count)
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
        let outer = count / 2
        return shuffled([circle(outer, radius: 1), circle(count - outer, radius: factor)], noise: noise, seed: seed)
    }

    /// Two half circles that reach into each other: scikit-learn's `make_moons`.
    ///
    /// - Parameters:
    ///   - count: Samples; half of them, rounded down, lie on the upper moon, class 0.
    ///   - noise: Standard deviation of what is added to each coordinate.
    ///   - seed: Of the NumPy generator, scikit-learn's `random_state`.
    /// - Precondition: `count >= 0`.
    public static func makeMoons(count: Int, noise: Double = 0, seed: UInt32) -> Points {
        let outer = count / 2
        let upper = halfTurn(outer).flatMap { [cos($0), sin($0)] }
        let lower = halfTurn(count - outer).flatMap { [1 - cos($0), 1 - sin($0) - 0.5] }
        return shuffled([upper, lower], noise: noise, seed: seed)
    }

    /// Arms that wind around the origin, one class each, equally far apart.
    ///
    /// The sample at the share t of its arm, t in 0...1, has the radius t and lies at the angle 2π (turns · t + class / arms).
    ///
    /// - Parameters:
    ///   - count: Samples, shared out evenly; the first arms get one more where that is not possible.
    ///   - arms: Number of arms.
    ///   - turns: How often an arm goes round.
    ///   - noise: Standard deviation of what is added to each coordinate.
    ///   - seed: Of the NumPy generator.
    /// - Precondition: `count >= 0` and `arms > 0`.
    public static func makeSpirals(
        count: Int, arms: Int = 2, turns: Double = 1, noise: Double = 0, seed: UInt32
    ) -> Points {
        guard count >= 0, arms > 0 else { fail("makeSpirals: \(count) samples on \(arms) arms") }
        let parts = (0..<arms).map { arm in
            let length = count / arms + (arm < count % arms ? 1 : 0)
            return draws(length).flatMap { index -> [Double] in
                let share = length == 1 ? 1 : Double(index) / Double(length - 1)
                let angle = 2 * Double.pi * (turns * share + Double(arm) / Double(arms))
                return [share * cos(angle), share * sin(angle)]
            }
        }
        return shuffled(parts, noise: noise, seed: seed)
    }

    /// Points all over the square from −1 to 1, of class 1 where exactly one coordinate is negative.
    ///
    /// - Parameters:
    ///   - count: Samples.
    ///   - noise: Standard deviation of what is added to each coordinate after the class was given.
    ///   - seed: Of the NumPy generator.
    /// - Precondition: `count >= 0`.
    public static func makeXOR(count: Int, noise: Double = 0, seed: UInt32) -> Points {
        var state = NumPyRandomState(seed: seed)
        let features = state.uniform(2 * count, low: -1, high: 1)
        let targets = draws(count).map { (features[2 * $0] < 0) != (features[2 * $0 + 1] < 0) ? 1.0 : 0.0 }
        return Points(
            features: features.map { $0 + noise * state.nextNormal() }, featureCount: 2, targets: targets, classCount: 2
        )
    }

    /// Normal features, labelled by a logistic model that is not trained, or at random: of class 1 is a sample where the model
    /// says so or where a coin with a bias of its own comes up heads, three quarters in all.
    ///
    /// Drawn as PyTorch does, in this order: `Linear(featureCount, 1)`, `normal(0, 1, (count, featureCount))`, the coins' biases
    /// `uniform(0, 1)`, the coins `bernoulli`.
    ///
    /// - Parameters:
    ///   - count: Samples.
    ///   - featureCount: Features of a sample.
    ///   - seed: Of the torch generator.
    /// - Precondition: `count >= 0` and `featureCount > 0`.
    public static func makeLogistic(count: Int, featureCount: Int = 5, seed: UInt64) -> Points {
        var generator = TorchGenerator(seed: seed)
        let model = generator.linearInitialValues(in: featureCount, out: 1)
        let features = generator.randn(count * featureCount)
        let coins = generator.bernoulli(generator.uniform(count, low: 0, high: 1))
        let targets = draws(count).map { sample in
            // The probability rounds to 1 where the logit is positive.
            let logit = (0..<featureCount).reduce(model.bias[0]) {
                $0 + features[sample * featureCount + $1] * model.weight[$1]
            }
            return logit > 0 ? 1.0 : Double(coins[sample])
        }
        return Points(
            features: features.map { Double($0) }, featureCount: featureCount, targets: targets, classCount: 2)
    }

    /// One class per part of points in the plane, in random order, with noise.
    private static func shuffled(_ parts: [[Double]], noise: Double, seed: UInt32) -> Points {
        var state = NumPyRandomState(seed: seed)
        let targets = parts.enumerated().flatMap { label, part in
            Array(repeating: Double(label), count: part.count / 2)
        }
        var points = Points(
            features: Array(parts.joined()), featureCount: 2, targets: targets, classCount: parts.count)
        points = points.selecting(state.permutation(targets.count))
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

    /// Angles from 0 to π, both included: `numpy.linspace(0, pi, count)`.
    private static func halfTurn(_ count: Int) -> [Double] { linspace(from: 0, through: Double.pi, count: count) }
}
