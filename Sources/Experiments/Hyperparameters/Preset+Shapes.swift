/// A shape of points in the plane whose classes are to be told apart.
enum PlaneShape: String, CaseIterable, Sendable {
    case blobs, circles, moons, spirals, xor

    /// The noise at which the shape is easily seen and not quite clean.
    fileprivate var usualNoise: Double {
        switch self {
        case .blobs: 2
        case .circles, .moons: 0.1
        case .spirals, .xor: 0.05
        }
    }

    fileprivate func classNames(_ count: Int) -> [String] {
        switch self {
        case .circles: ["outer", "inner"]
        case .moons: ["upper", "lower"]
        case .xor: ["alike", "unlike"]
        case .blobs, .spirals: ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"].prefix(count).map { $0 }
        }
    }
}

extension DataSpec {
    /// The shape of points in the plane, where it is one of those that can be exchanged.
    var shape: PlaneShape? {
        switch self {
        case .blobs: .blobs
        case .circles: .circles
        case .moons: .moons
        case .spirals: .spirals
        case .xor: .xor
        case .line, .sine, .bumps, .plane, .regression, .points, .logistic, .mnist: nil
        }
    }
}

extension Preset {
    /// Learns another shape of as many points, with the same seed and a noise that suits it.
    ///
    /// The outputs and the names of the classes follow the number of classes.
    mutating func change(to shape: PlaneShape) {
        guard shape != data.shape, case .network(let network) = model else { return }
        let points = ShapeData(samples: data.rowCount, noise: shape.usualNoise, seed: data.seed ?? 0)
        switch shape {
        case .blobs:
            data = .blobs(
                BlobsData(
                    samples: points.samples, centers: max(2, network.outputs), noise: points.noise, seed: points.seed))
        case .circles:
            data = .circles(
                CirclesData(samples: points.samples, factor: 0.5, noise: points.noise, seed: points.seed))
        case .moons: data = .moons(points)
        case .spirals: data = .spirals(points)
        case .xor: data = .xor(points)
        }
        let classCount = data.classCount ?? 2
        // One output tells two classes apart; more outputs are one for each class.
        if network.outputs > 1 { withNetwork { $0.outputs = classCount } }
        view.classNames = shape.classNames(classCount)
    }
}
