/// Gaussian clouds around centres drawn uniformly from a box.
public struct BlobsData: Codable, Equatable, Sendable {
    /// Number of points over all clouds.
    public var samples: Int
    /// Number of clouds, which is the number of classes.
    public var centers: Int
    /// Standard deviation of each cloud.
    public var noise: Double
    /// Half the side of the box from which the centres are drawn.
    public var box: Double
    /// Seed of centres and points.
    public var seed: UInt32

    /// Clouds of all their parameters.
    public init(samples: Int, centers: Int, noise: Double, box: Double = 10, seed: UInt32) {
        self.samples = samples
        self.centers = centers
        self.noise = noise
        self.box = box
        self.seed = seed
    }
}

/// An outer ring (class 0) of radius 1 and an inner one (class 1).
public struct CirclesData: Codable, Equatable, Sendable {
    /// Number of points on both rings.
    public var samples: Int
    /// Radius of the inner ring.
    public var factor: Double
    /// Standard deviation of the noise.
    public var noise: Double
    /// Seed of order and noise.
    public var seed: UInt32

    /// Rings of all their parameters.
    public init(samples: Int, factor: Double, noise: Double, seed: UInt32) {
        self.samples = samples
        self.factor = factor
        self.noise = noise
        self.seed = seed
    }
}

/// `label = max(round(sigmoid(linear(x))), bernoulli(u))` over normal features.
///
/// The torch generator draws the initial values of `Linear(features, 1)`, then the features, then one uniform `u` a row,
/// then the coins.
public struct LogisticData: Codable, Equatable, Sendable {
    /// Number of rows.
    public var samples: Int
    /// Features of a row.
    public var features: Int
    /// Seed of all draws.
    public var seed: UInt32

    /// Rows of all their parameters.
    public init(samples: Int, features: Int = 5, seed: UInt32) {
        self.samples = samples
        self.features = features
        self.seed = seed
    }
}

/// Handwritten digits with pixels divided by 255.
public struct MNISTData: Codable, Equatable, Sendable {
    /// Pixels of a row, and rows of a digit.
    public static let imageWidth = 28
    /// Number of drawn digits that stand in where no files are found.
    public var syntheticSamples: Int
    /// Seed of the drawn digits.
    public var seed: UInt32

    /// Digits; the parameters are those of the drawn ones.
    public init(syntheticSamples: Int, seed: UInt32) {
        self.syntheticSamples = syntheticSamples
        self.seed = seed
    }
}
