internal import Experiments
internal import SwTorch

extension TrainingSession {
    /// The most points that a picture shows one by one.
    private static let shownPoints = 200
    /// Waves that points which are a line by themselves have at most.
    private static let mostWaves = 4.0
    /// Places at which the curve is computed.
    static let curveSamples = 128

    /// The model's curve over its points; nothing where a row has more than one feature.
    var fitPicture: FitPicture? {
        guard case .points(let points) = source, points.featureCount == 1 else { return nil }
        let all = data.parts.flatMap { pointsOfFit($0, isValidation: $1) }.sorted { $0.x < $1.x }
        guard let first = all.first, let last = all.last else { return nil }
        let xs = Self.evenPlaces(from: first.x, through: last.x)
        return FitPicture(
            points: Self.shown(all), curve: samples(xs, outputs(ofPoints: xs, featureCount: 1).map { Double($0) }),
            longestMiss: Self.longestMiss(all), isDense: Self.isDense(all), reference: reference(at: xs))
    }

    /// Whether points from left to right lie on a line by themselves: there are many, and along them y does not go up and down more often than a
    /// few waves do.
    private static func isDense(_ points: [FitPicture.Point]) -> Bool {
        guard points.count > shownPoints,
            let range = points.map(\.y).min().flatMap({ low in
                points.map(\.y).max().map { $0 - low }
            })
        else { return false }
        let way = zip(points, points.dropFirst()).reduce(0) { $0 + abs($1.1.y - $1.0.y) }
        return way <= mostWaves * 2 * range
    }

    /// The greatest distance of a point from its prediction; infinite where one is not finite.
    static func longestMiss(_ points: [FitPicture.Point]) -> Double {
        let missed = points.map { abs($0.y - $0.prediction) }
        return missed.contains { !$0.isFinite } ? .infinity : missed.max() ?? 0
    }

    /// Places from one x to another at even distances, as many as a curve has unless told.
    static func evenPlaces(from start: Double, through end: Double, count: Int = curveSamples) -> [Double] {
        let step = (end - start) / Double(count - 1)
        return (0..<count).map { start + Double($0) * step }
    }

    /// The closed-form fit at some x; empty where the preset wants none.
    private func reference(at xs: [Double]) -> [FitPicture.Sample] {
        guard settings.reference != nil, let fit = closedFormFit else { return [] }
        return samples(xs, fit.values(at: data.preparation.tensor(xs, featureCount: 1)))
    }

    private func samples(_ xs: [Double], _ ys: [Double]) -> [FitPicture.Sample] {
        zip(xs, ys).map { FitPicture.Sample(x: $0, y: $1) }
    }

    private func pointsOfFit(_ part: DataPart, isValidation: Bool) -> [FitPicture.Point] {
        guard case .points(let points) = source else { return [] }
        let predictions = model.outputs(of: part.all.inputs).floatArray
        return zip(part.rows, predictions).map { row, prediction in
            FitPicture.Point(
                row: row, x: points.features[row], y: points.targets[row], prediction: Double(prediction),
                isValidation: isValidation)
        }
    }

    /// All points, or of many as many as a picture shows, at even distances with the first and the last among them.
    static func shown(_ points: [FitPicture.Point]) -> [FitPicture.Point] {
        guard points.count > shownPoints else { return points }
        return (0..<shownPoints).map { points[$0 * (points.count - 1) / (shownPoints - 1)] }
    }
}
