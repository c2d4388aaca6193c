internal import Experiments
internal import Foundation
internal import SwTorch

extension TrainingSession {
    /// How well the outputs agree with what they should be, whatever the number of features: predicted over true value, or, for two classes,
    /// the class over its logit with the sigmoid's curve.
    ///
    /// Nothing for images and for more than two classes.
    var agreementPicture: FitPicture? {
        guard case .points(let points) = source, model.reading.width == 1 else { return nil }
        let isBinary = model.reading.classCount != nil
        let all = data.parts.flatMap { part, isValidation in
            agreement(part, points, isBinary: isBinary, isValidation: isValidation)
        }.filter { $0.x.isFinite }.sorted { $0.x < $1.x }
        guard let first = all.first, let last = all.last else { return nil }
        let xs = Self.evenPlaces(from: first.x, through: last.x)
        let curve = xs.map { FitPicture.Sample(x: $0, y: isBinary ? Self.sigmoid($0) : $0) }
        return FitPicture(
            points: Self.shown(all), curve: curve, longestMiss: Self.longestMiss(all), isDense: false,
            axes: isBinary ? .init(x: "logit", y: "class") : .predictedOverTrue)
    }

    /// The rows of a part; what they should be stands on the curve above the same place.
    private func agreement(
        _ part: DataPart, _ points: Points, isBinary: Bool, isValidation: Bool
    ) -> [FitPicture.Point] {
        let outputs = model.outputs(of: part.all.inputs).floatArray
        return zip(part.rows, outputs).map { row, output in
            let (target, output) = (points.targets[row], Double(output))
            guard isBinary else {
                return FitPicture.Point(
                    row: row, x: target, y: output, prediction: target, isValidation: isValidation)
            }
            let logit = model.reading == .logit ? output : Foundation.log(output / (1 - output))
            return FitPicture.Point(
                row: row, x: logit, y: target, prediction: Self.sigmoid(logit), isValidation: isValidation)
        }
    }

    private static func sigmoid(_ logit: Double) -> Double { 1 / (1 + exp(-logit)) }
}
