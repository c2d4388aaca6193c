internal import Experiments
internal import SwTorch

/// The rows of a preset's data as they were drawn or read, before they are parted.
enum DataSource: Equatable, Sendable {
    /// Rows of a few numbers; fresh points lie behind those that are trained on.
    case points(Points)
    /// Digits as bytes.
    case images(LabeledImages, isSynthetic: Bool)

    /// Draws or reads a preset's data.
    ///
    /// - Throws: `TrainingError` where files that were named are missing or damaged.
    static func load(_ data: DataSpec, split: SplitSpec, from directory: DataDirectory) throws(TrainingError)
        -> DataSource
    {
        if case .mnist(let digits) = data { return try loadDigits(digits, from: directory) }
        guard case .fresh(let seed) = split else { return .points(try points(data)) }
        let (trained, fresh) = (try points(data), try points(data, seed: seed))
        return .points(
            Points(
                features: trained.features + fresh.features, featureCount: trained.featureCount,
                targets: trained.targets + fresh.targets, classCount: trained.classCount))
    }

    /// Whether drawn digits stand in for files.
    var isSynthetic: Bool {
        if case .images(_, let isSynthetic) = self { isSynthetic } else { false }
    }

    /// Whether the rows are images.
    var isImages: Bool {
        if case .images = self { true } else { false }
    }

    /// Rows, fresh ones included.
    var count: Int {
        switch self {
        case .points(let points): points.count
        case .images(let images, _): images.count
        }
    }

    private static func loadDigits(
        _ digits: MNISTData, from directory: DataDirectory
    ) throws(TrainingError) -> DataSource {
        guard let folder = try directory.mnist() else {
            let images = SyntheticDigits.make(count: digits.syntheticSamples, seed: digits.seed)
            return .images(images, isSynthetic: true)
        }
        do throws(DataFileError) {
            return .images(try folder.load(.training), isSynthetic: false)
        } catch {
            throw TrainingError(.damaged, error.description)
        }
    }

    /// The points of a generator; another seed, if one is given, draws other ones of the same kind.
    private static func points(_ data: DataSpec, seed: UInt32? = nil) throws(TrainingError) -> Points {
        switch data {
        case .line(let line):
            return Points.makeLine(
                count: line.rowCount, start: line.start, step: line.step, slope: Float(line.slope),
                intercept: Float(line.intercept), noise: line.noise, seed: seed ?? line.seed)
        case .sine(let sine):
            return Points.makeSine(count: sine.samples, noise: sine.noise, seed: seed ?? sine.seed)
        case .blobs(let blobs):
            return Points.makeBlobs(
                count: blobs.samples, centers: blobs.centers, standardDeviation: blobs.noise,
                centerBox: -blobs.box...blobs.box, seed: seed ?? blobs.seed)
        case .circles(let circles):
            return Points.makeCircles(
                count: circles.samples, factor: circles.factor, noise: circles.noise, seed: seed ?? circles.seed)
        case .moons(let moons):
            return Points.makeMoons(count: moons.samples, noise: moons.noise, seed: seed ?? moons.seed)
        case .spirals(let spirals):
            return Points.makeSpirals(count: spirals.samples, noise: spirals.noise, seed: seed ?? spirals.seed)
        case .xor(let xor):
            return Points.makeXOR(count: xor.samples, noise: xor.noise, seed: seed ?? xor.seed)
        case .regression(let regression):
            return Points.makeRegression(
                count: regression.samples, featureCount: regression.features, informativeCount: regression.features,
                noise: regression.noise, seed: seed ?? regression.seed
            ).points
        case .bumps, .plane, .points, .logistic, .mnist:
            throw TrainingError(.refused, "there are no points of this data: \(data.pictureLabel)")
        }
    }
}
