extension Preset {
    /// The network, where the model is one with hidden layers.
    var hiddenNetwork: NetworkSpec? {
        guard case .network(let network) = model, !network.hidden.isEmpty else { return nil }
        return network
    }

    /// Changes the network in place; does nothing where the model is none.
    mutating func withNetwork(_ change: (inout NetworkSpec) -> Void) {
        guard case .network(var network) = model else { return }
        change(&network)
        model = .network(network)
    }
}

extension DataSpec {
    /// Number of generated points; nothing where other parameters give it.
    var samples: Int? {
        get {
            switch self {
            case .sine(let sine): sine.samples
            case .blobs(let blobs): blobs.samples
            case .circles(let circles): circles.samples
            case .line, .mnist: nil
            }
        }
        set {
            guard let newValue else { return }
            switch self {
            case .sine(var sine):
                sine.samples = newValue
                self = .sine(sine)
            case .blobs(var blobs):
                blobs.samples = newValue
                self = .blobs(blobs)
            case .circles(var circles):
                circles.samples = newValue
                self = .circles(circles)
            case .line, .mnist: break
            }
        }
    }

    /// Standard deviation of the generated noise; nothing where there is none.
    var noise: Double? {
        get {
            switch self {
            case .line(let line): line.noise
            case .sine(let sine): sine.noise
            case .blobs(let blobs): blobs.noise
            case .circles(let circles): circles.noise
            case .mnist: nil
            }
        }
        set {
            guard let newValue else { return }
            switch self {
            case .line(var line):
                line.noise = newValue
                self = .line(line)
            case .sine(var sine):
                sine.noise = newValue
                self = .sine(sine)
            case .blobs(var blobs):
                blobs.noise = newValue
                self = .blobs(blobs)
            case .circles(var circles):
                circles.noise = newValue
                self = .circles(circles)
            case .mnist: break
            }
        }
    }

    /// The greatest noise at which the shape can still be seen.
    var greatestNoise: Double {
        switch self {
        case .line, .circles: 0.5
        case .sine: 1
        case .blobs: 5
        case .mnist: 0
        }
    }
}
