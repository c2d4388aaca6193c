/// Where the rows come from: a generator with its parameters and its own seed, or files.
public enum DataSpec: Codable, Equatable, Sendable {
    /// Points on a straight line.
    case line(LineData)
    /// Points on one period of the sine.
    case sine(SineData)
    /// Gaussian clouds, as scikit-learn's `make_blobs` draws them.
    case blobs(BlobsData)
    /// Two concentric rings, as scikit-learn's `make_circles` draws them.
    case circles(CirclesData)
    /// Handwritten digits, 28 × 28 bytes; drawn ones where no files are found.
    case mnist(MNISTData)
}

/// `y = slope · x + intercept + noise · N(0, 1)` at `x = start, start + step, …` below `stop`.
public struct LineData: Codable, Equatable, Sendable {
    /// First x.
    public var start: Double
    /// Bound that no x reaches.
    public var stop: Double
    /// Distance of two neighbours.
    public var step: Double
    /// Slope of the line.
    public var slope: Double
    /// Value at zero.
    public var intercept: Double
    /// Standard deviation of the noise.
    public var noise: Double
    /// Seed of the noise.
    public var seed: UInt32

    /// A line of all its parameters.
    public init(
        start: Double, stop: Double, step: Double, slope: Double, intercept: Double, noise: Double = 0, seed: UInt32 = 0
    ) {
        self.start = start
        self.stop = stop
        self.step = step
        self.slope = slope
        self.intercept = intercept
        self.noise = noise
        self.seed = seed
    }
}

/// `y = sin x + noise · N(0, 1)` at evenly spaced x from -π to π.
public struct SineData: Codable, Equatable, Sendable {
    /// Number of points.
    public var samples: Int
    /// Standard deviation of the noise.
    public var noise: Double
    /// Seed of the noise.
    public var seed: UInt32

    /// A sine of all its parameters.
    public init(samples: Int, noise: Double = 0, seed: UInt32 = 0) {
        self.samples = samples
        self.noise = noise
        self.seed = seed
    }
}

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

/// Handwritten digits with pixels divided by 255.
public struct MNISTData: Codable, Equatable, Sendable {
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

/// How rows are parted into what is trained on and what is only looked at.
public enum SplitSpec: Codable, Equatable, Sendable {
    /// All rows are trained on, and none is held out.
    case none
    /// scikit-learn's `train_test_split` with its own seed.
    case trainTest(testShare: Double, seed: UInt32)
    /// PyTorch's `random_split`, drawn by the entry `random_split` of the run's schedule.
    case random(train: Int, validation: Int)
    /// All rows are trained on; the validation part is as many fresh points of the same generator with another seed.
    case fresh(seed: UInt32)
}
