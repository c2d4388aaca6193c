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

/// What a generator of a fixed shape is told: how many points, how much noise, which seed.
public struct ShapeData: Codable, Equatable, Sendable {
    /// Number of points.
    public var samples: Int
    /// Standard deviation of the noise.
    public var noise: Double
    /// Seed of the noise, and of whatever else is drawn.
    public var seed: UInt32

    /// A shape of all its parameters.
    public init(samples: Int, noise: Double = 0, seed: UInt32 = 0) {
        self.samples = samples
        self.noise = noise
        self.seed = seed
    }
}

/// `y = w · x + intercept + noise · N(0, 1)`, each feature normal.
///
/// NumPy's generator draws one feature after the other for all rows, then the noise.
public struct PlaneData: Codable, Equatable, Sendable {
    /// Number of points.
    public var samples: Int
    /// One weight for each feature.
    public var weights: [Double]
    /// Value where every feature is zero.
    public var intercept: Double
    /// Standard deviation of the noise.
    public var noise: Double
    /// Seed of features and noise.
    public var seed: UInt32

    /// A plane of all its parameters.
    public init(samples: Int, weights: [Double], intercept: Double, noise: Double = 0, seed: UInt32 = 0) {
        self.samples = samples
        self.weights = weights
        self.intercept = intercept
        self.noise = noise
        self.seed = seed
    }
}

/// A random linear relation with noise.
public struct RegressionData: Codable, Equatable, Sendable {
    /// Number of points.
    public var samples: Int
    /// Features of a row, each of which counts.
    public var features: Int
    /// Standard deviation of the noise.
    public var noise: Double
    /// Seed of features, coefficients and noise.
    public var seed: UInt32

    /// A relation of all its parameters.
    public init(samples: Int, features: Int, noise: Double = 0, seed: UInt32 = 0) {
        self.samples = samples
        self.features = features
        self.noise = noise
        self.seed = seed
    }
}

/// Rows that stand in the preset file.
public struct PointsData: Codable, Equatable, Sendable {
    /// The rows: the features, and as the last value the target.
    public var rows: [[Double]]
    /// Number of classes, if the targets are their numbers.
    public var classCount: Int?
    /// What is done to some of the targets.
    public var flip: FlipSpec?

    /// Given rows, all equally long.
    public init(rows: [[Double]], classCount: Int? = nil, flip: FlipSpec? = nil) {
        self.rows = rows
        self.classCount = classCount
        self.flip = flip
    }
}

/// Targets are multiplied where the first feature is large.
public struct FlipSpec: Codable, Equatable, Sendable {
    /// The bound that the first feature has to exceed.
    public var above: Double
    /// What the target is multiplied by.
    public var factor: Double

    /// A bound and a factor.
    public init(above: Double, factor: Double) {
        self.above = above
        self.factor = factor
    }
}
