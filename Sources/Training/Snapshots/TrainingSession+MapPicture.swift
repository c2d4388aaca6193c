internal import Experiments
internal import SwTorch

extension TrainingSession {
    /// The plane of two features with the model's answers; nothing where a row has another number of them.
    func mapPicture(_ view: ViewRequest) -> MapPicture? {
        guard case .points(let points) = source, points.featureCount == 2, let classCount = model.reading.classCount,
            view.mapColumns > 0, view.mapRows > 0
        else { return nil }
        let bounds = MapPicture.Bounds(around: points.features, columns: view.mapColumns, rows: view.mapRows)
        let corners = bounds.corners(columns: view.mapColumns, rows: view.mapRows)
        let outputs = outputs(ofPoints: corners, featureCount: 2)
        return MapPicture(
            bounds: bounds, columns: view.mapColumns, rows: view.mapRows, classCount: classCount,
            corners: model.reading.probabilities(outputs), points: mapPoints(points))
    }

    /// All points with what the model says of them, in the order of the data set.
    private func mapPoints(_ points: Points) -> [MapPicture.Point] {
        let placed = data.parts.flatMap { part, isValidation -> [MapPicture.Point] in
            let predictions = model.reading.classes(model.outputs(of: part.all.inputs).floatArray)
            return part.rows.indices.map { place in
                let row = part.rows[place]
                let features = points.row(row)
                return MapPicture.Point(
                    row: row, x: features[features.startIndex], y: features[features.startIndex + 1],
                    label: part.labels[place],
                    prediction: predictions[place], isValidation: isValidation)
            }
        }
        return placed.sorted { $0.row < $1.row }
    }
}
