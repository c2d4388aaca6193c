internal import Experiments
internal import SwTorch

extension TrainingSession {
    /// The most points that a picture shows one by one.
    private static let shownPoints = 200
    /// Places at which the curve is computed.
    private static let curveSamples = 128

    /// The model's curve over its points; nothing where a row has more than one feature.
    var fitPicture: FitPicture? {
        guard case .points(let points) = source, points.featureCount == 1 else { return nil }
        let parts = [(data.training, false), (data.validation, true)].flatMap { part, isValidation in
            part.map { pointsOfFit($0, isValidation: isValidation) } ?? []
        }.sorted { $0.x < $1.x }
        guard let first = parts.first, let last = parts.last else { return nil }
        let isDense = parts.count > Self.shownPoints
        let shown = isDense ? evenly(parts, count: Self.shownPoints) : parts
        let missed = parts.map { abs($0.y - $0.prediction) }
        return FitPicture(
            points: shown, curve: curve(from: first.x, through: last.x),
            longestMiss: missed.contains { !$0.isFinite } ? .infinity : missed.max() ?? 0, isDense: isDense)
    }

    private func pointsOfFit(_ part: DataPart, isValidation: Bool) -> [FitPicture.Point] {
        let batch = part.all
        let (xs, ys) = (batch.inputs.floatArray, batch.targets.floatArray)
        let predictions = model.outputs(of: batch.inputs).floatArray
        return xs.indices.map { index in
            FitPicture.Point(
                x: Double(xs[index]), y: Double(ys[index]), prediction: Double(predictions[index]),
                isValidation: isValidation)
        }
    }

    private func curve(from start: Double, through end: Double) -> [FitPicture.Sample] {
        let step = (end - start) / Double(Self.curveSamples - 1)
        let xs = (0..<Self.curveSamples).map { start + Double($0) * step }
        let inputs = Tensor(xs.map { Float($0) }, shape: [xs.count, 1])
        return zip(xs, model.outputs(of: inputs).floatArray).map { FitPicture.Sample(x: $0, y: Double($1)) }
    }

    /// So many of the values at even distances, the first and the last among them.
    private func evenly<Value>(_ values: [Value], count: Int) -> [Value] {
        (0..<count).map { values[$0 * (values.count - 1) / (count - 1)] }
    }
}
