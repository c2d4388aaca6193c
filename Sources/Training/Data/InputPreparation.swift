internal import Experiments
internal import Foundation
internal import SwTorch

/// What becomes of raw rows before the model sees them: features are formed, then normalised, then stored in the run's
/// precision.
struct InputPreparation {
    /// The type of the model's inputs.
    let dtype: DType
    /// Functions of two coordinates that take their place; empty for the features as they are.
    private let features: [InputFeature]
    /// What is subtracted and divided by: one pair for each input of points, one for all pixels of images; empty for none.
    private let scaling: [(mean: Double, deviation: Double)]

    /// The treatment that a preset names, with the statistics of the rows that are trained on.
    init(_ preset: Preset, training rows: [Int], of source: DataSource) {
        dtype = preset.precision.dtype
        features = preset.inputs.features
        guard preset.inputs.normalization == .standard else {
            scaling = []
            return
        }
        switch source {
        case .points(let points):
            let formed = Self.formed(rows.flatMap { points.row($0) }, by: features)
            scaling = Self.columnStatistics(formed, columns: features.isEmpty ? points.featureCount : features.count)
        case .images(let images, _, _):
            scaling = [Self.pixelStatistics(images, rows)]
        }
    }

    /// Rows of raw features, one after the other, as the model's inputs `[rows, inputs]`.
    func tensor(_ values: [Double], featureCount: Int) -> Tensor {
        let inputCount = features.isEmpty ? featureCount : features.count
        var formed = Self.formed(values, by: features)
        if !scaling.isEmpty {
            for index in formed.indices {
                let (mean, deviation) = scaling[index % inputCount]
                formed[index] = (formed[index] - mean) / deviation
            }
        }
        return Tensor(formed, shape: [values.count / max(1, featureCount), inputCount], dtype: dtype)
    }

    /// Pixels from 0 to 1 as the model's inputs, in PyTorch's order of operations.
    func tensor(ofPixels pixels: Tensor) -> Tensor {
        let pixels = pixels.to(dtype)
        guard let (mean, deviation) = scaling.first else { return pixels }
        return (pixels - mean) / deviation
    }

    /// The features that are fed in, computed from pairs of coordinates.
    private static func formed(_ values: [Double], by features: [InputFeature]) -> [Double] {
        guard !features.isEmpty else { return values }
        return stride(from: 0, to: values.count - 1, by: 2).flatMap { start in
            let (x, y) = (values[start], values[start + 1])
            return features.map { $0.value(x: x, y: y) }
        }
    }

    /// Mean and standard deviation, of the rows as a whole population, of each column; a column without spread is only shifted.
    private static func columnStatistics(_ values: [Double], columns: Int) -> [(mean: Double, deviation: Double)] {
        guard !values.isEmpty else { return [] }
        let scaler = StandardScaler(
            fitting: Tensor(values, shape: [values.count / columns, columns], dtype: .float64))
        return zip(scaler.mean, scaler.scale).map { ($0, $1) }
    }

    /// Mean and standard deviation over all pixels of some images, from 0 to 1.
    private static func pixelStatistics(_ images: LabeledImages, _ rows: [Int]) -> (mean: Double, deviation: Double) {
        var counts = [Int](repeating: 0, count: 256)
        for row in rows { for byte in images.image(row) { counts[Int(byte)] += 1 } }
        let total = Double(counts.reduce(0, +))
        let levels = counts.enumerated().map { (value: Double($0.offset) / 255, share: Double($0.element) / total) }
        let mean = levels.reduce(0) { $0 + $1.value * $1.share }
        let variance = levels.reduce(0) { $0 + ($1.value - mean) * ($1.value - mean) * $1.share }
        return (mean, variance > 0 ? variance.squareRoot() : 1)
    }
}

extension InputFeature {
    /// The feature of a point of the plane.
    func value(x: Double, y: Double) -> Double {
        switch self {
        case .x: x
        case .y: y
        case .x2: x * x
        case .y2: y * y
        case .xy: x * y
        case .sinX: sin(x)
        case .sinY: sin(y)
        }
    }
}
