extension DataSpec {
    /// Number of generated points; nothing where other parameters give it.
    var samples: Int? {
        get {
            switch self {
            case .line, .points, .mnist: nil
            default: rowCount
            }
        }
        set {
            guard let newValue else { return }
            switch self {
            case .sine(let data): self = .sine(data.with(\.samples, newValue))
            case .bumps(let data): self = .bumps(data.with(\.samples, newValue))
            case .plane(let data): self = .plane(data.with(\.samples, newValue))
            case .regression(let data): self = .regression(data.with(\.samples, newValue))
            case .blobs(let data): self = .blobs(data.with(\.samples, newValue))
            case .circles(let data): self = .circles(data.with(\.samples, newValue))
            case .moons(let data): self = .moons(data.with(\.samples, newValue))
            case .spirals(let data): self = .spirals(data.with(\.samples, newValue))
            case .xor(let data): self = .xor(data.with(\.samples, newValue))
            case .logistic(let data): self = .logistic(data.with(\.samples, newValue))
            case .line, .points, .mnist: break
            }
        }
    }

    /// Standard deviation of the generated noise; nothing where there is none.
    var noise: Double? {
        get {
            switch self {
            case .line(let data): data.noise
            case .sine(let data), .bumps(let data), .moons(let data), .spirals(let data), .xor(let data): data.noise
            case .plane(let data): data.noise
            case .regression(let data): data.noise
            case .blobs(let data): data.noise
            case .circles(let data): data.noise
            case .points, .logistic, .mnist: nil
            }
        }
        set {
            guard let newValue else { return }
            switch self {
            case .line(let data): self = .line(data.with(\.noise, newValue))
            case .sine(let data): self = .sine(data.with(\.noise, newValue))
            case .bumps(let data): self = .bumps(data.with(\.noise, newValue))
            case .plane(let data): self = .plane(data.with(\.noise, newValue))
            case .regression(let data): self = .regression(data.with(\.noise, newValue))
            case .blobs(let data): self = .blobs(data.with(\.noise, newValue))
            case .circles(let data): self = .circles(data.with(\.noise, newValue))
            case .moons(let data): self = .moons(data.with(\.noise, newValue))
            case .spirals(let data): self = .spirals(data.with(\.noise, newValue))
            case .xor(let data): self = .xor(data.with(\.noise, newValue))
            case .points, .logistic, .mnist: break
            }
        }
    }

    /// Seed of the generator that draws the points; nothing where none are drawn.
    var seed: UInt32? {
        get {
            switch self {
            // Without noise the points are where the formula has them.
            case .line(let data): data.noise > 0 ? data.seed : nil
            case .sine(let data): data.noise > 0 ? data.seed : nil
            case .bumps(let data), .moons(let data), .spirals(let data), .xor(let data): data.seed
            case .plane(let data): data.seed
            case .regression(let data): data.seed
            case .blobs(let data): data.seed
            case .circles(let data): data.seed
            case .logistic(let data): data.seed
            case .points, .mnist: nil
            }
        }
        set {
            guard let newValue else { return }
            switch self {
            case .line(let data): self = .line(data.with(\.seed, newValue))
            case .sine(let data): self = .sine(data.with(\.seed, newValue))
            case .bumps(let data): self = .bumps(data.with(\.seed, newValue))
            case .plane(let data): self = .plane(data.with(\.seed, newValue))
            case .regression(let data): self = .regression(data.with(\.seed, newValue))
            case .blobs(let data): self = .blobs(data.with(\.seed, newValue))
            case .circles(let data): self = .circles(data.with(\.seed, newValue))
            case .moons(let data): self = .moons(data.with(\.seed, newValue))
            case .spirals(let data): self = .spirals(data.with(\.seed, newValue))
            case .xor(let data): self = .xor(data.with(\.seed, newValue))
            case .logistic(let data): self = .logistic(data.with(\.seed, newValue))
            case .points, .mnist: break
            }
        }
    }

    /// The greatest noise at which the shape can still be seen.
    var greatestNoise: Double {
        switch self {
        case .line, .circles, .moons, .spirals, .xor: 0.5
        case .sine: 1
        case .plane: 2
        case .blobs: 5
        case .bumps: 10
        case .regression: 50
        case .points, .logistic, .mnist: 0
        }
    }
}

/// A value that can be copied with one part changed.
protocol Changeable {}

extension Changeable {
    /// A copy with another value at one place.
    func with<Value>(_ path: WritableKeyPath<Self, Value>, _ value: Value) -> Self {
        var copy = self
        copy[keyPath: path] = value
        return copy
    }
}

extension LineData: Changeable {}
extension ShapeData: Changeable {}
extension PlaneData: Changeable {}
extension RegressionData: Changeable {}
extension BlobsData: Changeable {}
extension CirclesData: Changeable {}
extension LogisticData: Changeable {}
