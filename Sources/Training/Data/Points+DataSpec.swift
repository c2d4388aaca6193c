internal import Experiments
internal import SwTorch

extension Points {
    /// The points that a preset describes; none for images.
    ///
    /// - Parameters:
    ///   - data: The generator and its parameters.
    ///   - seed: Draws other points of the same kind; those of a list are always the same.
    ///   - precision: In which a curve is computed that the lecture computes in the run's own.
    static func make(_ data: DataSpec, seed: UInt32? = nil, precision: Precision = .float32) -> Points {
        switch data {
        case .line(let line):
            makeLine(
                count: line.rowCount, start: line.start, step: line.step, slope: Float(line.slope),
                intercept: Float(line.intercept), noise: line.noise, seed: seed ?? line.seed)
        case .sine(let sine):
            makeSine(
                count: sine.samples, noise: sine.noise, seed: seed ?? sine.seed, dtype: precision.dtype)
        case .bumps(let bumps):
            makeBumps(count: bumps.samples, noise: bumps.noise, seed: seed ?? bumps.seed)
        case .plane(let plane):
            makePlane(
                count: plane.samples, weights: plane.weights, intercept: plane.intercept, noise: plane.noise,
                seed: seed ?? plane.seed)
        case .regression(let regression):
            makeRegression(
                count: regression.samples, featureCount: regression.features, informativeCount: regression.features,
                noise: regression.noise, seed: seed ?? regression.seed
            ).points
        case .points(let list): given(list)
        case .blobs(let blobs):
            makeBlobs(
                count: blobs.samples, centers: blobs.centers, standardDeviation: blobs.noise,
                centerBox: -blobs.box...blobs.box, seed: seed ?? blobs.seed)
        case .circles(let circles):
            makeCircles(
                count: circles.samples, factor: circles.factor, noise: circles.noise, seed: seed ?? circles.seed)
        case .moons(let moons): makeMoons(count: moons.samples, noise: moons.noise, seed: seed ?? moons.seed)
        case .spirals(let spirals):
            makeSpirals(count: spirals.samples, noise: spirals.noise, seed: seed ?? spirals.seed)
        case .xor(let xor): makeXOR(count: xor.samples, noise: xor.noise, seed: seed ?? xor.seed)
        case .logistic(let logistic):
            makeLogistic(
                count: logistic.samples, featureCount: logistic.features, seed: UInt64(seed ?? logistic.seed))
        case .mnist: Points(features: [], featureCount: 1, targets: [])
        }
    }

    /// Rows of a file, with the last value of each as the target; some targets may be multiplied.
    private static func given(_ list: PointsData) -> Points {
        let targets = list.rows.map { row in
            let target = row.last ?? 0
            guard let flip = list.flip, let first = row.first, first > flip.above else { return target }
            return target * flip.factor
        }
        return Points(
            features: list.rows.flatMap { $0.dropLast() }, featureCount: max(1, (list.rows.first?.count ?? 2) - 1),
            targets: targets, classCount: list.classCount)
    }
}
