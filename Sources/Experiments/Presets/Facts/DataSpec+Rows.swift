extension DataSpec {
    /// Digits in the training files of MNIST, which the preset parts into a training and a validation part.
    static let mnistRowCount = 60_000
    /// Digits in its test files.
    static let mnistTestRowCount = 10_000

    /// Rows before they are split.
    public var rowCount: Int {
        switch self {
        case .line(let line): line.rowCount
        case .sine(let shape), .bumps(let shape), .moons(let shape), .spirals(let shape), .xor(let shape): shape.samples
        case .plane(let plane): plane.samples
        case .regression(let regression): regression.samples
        case .points(let points): points.rows.count
        case .logistic(let logistic): logistic.samples
        case .blobs(let blobs): blobs.samples
        case .circles(let circles): circles.samples
        case .mnist: Self.mnistRowCount
        }
    }

    /// Features of a row.
    public var featureCount: Int {
        switch self {
        case .line, .sine, .bumps: 1
        case .blobs, .circles, .moons, .spirals, .xor: 2
        case .plane(let plane): plane.weights.count
        case .regression(let regression): regression.features
        case .points(let points): max(0, (points.rows.first?.count ?? 0) - 1)
        case .logistic(let logistic): logistic.features
        case .mnist: MNISTData.imageWidth * MNISTData.imageWidth
        }
    }

    /// Number of classes; nothing where a number is to be predicted.
    public var classCount: Int? {
        switch self {
        case .line, .sine, .bumps, .plane, .regression: nil
        case .points(let points): points.classCount
        case .blobs(let blobs): blobs.centers
        case .circles, .moons, .spirals, .xor, .logistic: 2
        case .mnist: 10
        }
    }
}

extension LineData {
    /// Number of points: `⌈(stop - start) / step⌉`, as NumPy's and PyTorch's `arange` count them.
    public var rowCount: Int {
        let count = ((stop - start) / step).rounded(.up)
        return count.isFinite ? Int(min(max(count, 0), 1e15)) : 0
    }
}

extension Preset {
    /// Values of a row that reach the model.
    public var inputCount: Int { inputs.features.isEmpty ? data.featureCount : inputs.features.count }
}

/// Bounds that keep a preset's memory and time sensible, whoever wrote it.
enum PresetLimits {
    /// Rows of a generated data set.
    static let rows = 2...1_000_000
    /// Units of a layer.
    static let units = 1...4096
    /// Hidden layers.
    static let hiddenLayers = 1...8
    /// Trained values of a model.
    static let parameters = 1...10_000_000
    /// Values that the layers hold together while rows pass through them, see ``Preset/valuesAtOnce``: 800 MB of float32.
    static let valuesAtOnce = 0...200_000_000
    /// The highest power of a polynomial.
    static let degrees = 0...20
    /// Passes over the data.
    static let epochs = 1...1_000_000
    /// 32-bit words that the draws of a random schedule may take.
    static let drawnWords = 0...100_000_000
    /// Features of a row that is generated.
    static let dataFeatures = 1...100
    /// Probabilities of dropping a unit.
    static let dropout = 0...0.9
    /// Factors of a learning rate.
    static let factors = 1e-6...10.0
    /// Epochs at which a schedule can change the rate.
    static let milestones = 1...100
    /// Powers by which a rate goes to zero.
    static let powers = 0.01...100.0
    /// Steps at which a run can be told to stop.
    static let stopSteps = 1...1_000_000_000
    /// Losses below which a run can be told to stop.
    static let stopLosses = 1e-12...1e12
    /// Seeds that a preset can name.
    static let seeds = 0...Int.max
}

extension GeneratorKind {
    /// Seeds that it takes: NumPy's generator has 32 bits for them.
    var seeds: ClosedRange<Int> {
        switch self {
        case .torch: PresetLimits.seeds
        case .numpy: 0...Int(UInt32.max)
        }
    }
}
