internal import Experiments
internal import SwTorch

extension TrainingSession {
    /// What one hidden unit makes of the inputs; nothing where there is no such unit, or its inputs cannot be drawn.
    ///
    /// - Parameter dead: For each hidden layer which of its units are dead.
    func unitPicture(layer: Int, index: Int, _ view: ViewRequest, _ dead: [[Bool]]) -> UnitPicture? {
        let spec = startSettings.model
        let counts = spec.unitCounts
        guard (0..<(counts.count - 2)).contains(layer), (0..<counts[layer + 1]).contains(index),
            let shape = unitShape(layer: layer, index: index, view, counts)
        else { return nil }
        let weights = model.networkWeights(of: spec)
        let behind = counts[layer + 2] == 1 && weights.indices.contains(layer + 2) ? weights[layer + 2] : nil
        return UnitPicture(
            layer: layer, index: index, unitCount: counts[layer + 1], name: hiddenName(index),
            outgoing: behind?.value(index, to: 0),
            isDead: dead.indices.contains(layer) && dead[layer].indices.contains(index) && dead[layer][index],
            shape: shape)
    }

    private func unitShape(layer: Int, index: Int, _ view: ViewRequest, _ counts: [Int]) -> UnitPicture.Shape? {
        let spec = startSettings.model
        switch source {
        case .images(let images, _, _):
            guard layer == 0, let weights = model.networkWeights(of: spec)[1] else { return nil }
            return .weights(weights.row(of: index), width: images.width)
        case .points(let points):
            func outputs(_ inputs: [Double]) -> [Float] {
                let inputs = data.preparation.tensor(inputs, featureCount: points.featureCount)
                let values = model.layerOutputs(of: inputs, spec)[layer].floatArray
                return stride(from: index, to: values.count, by: counts[layer + 1]).map { values[$0] }
            }
            switch points.featureCount {
            case 1:
                guard let least = points.features.min(), let greatest = points.features.max() else { return nil }
                let xs = Self.evenPlaces(from: least, through: greatest)
                let curve = zip(xs, outputs(xs)).map { FitPicture.Sample(x: $0, y: Double($1)) }
                return .curve(FitPicture(points: [], curve: curve, longestMiss: 0, isDense: false))
            case 2 where view.mapColumns > 0 && view.mapRows > 0:
                guard var map = mapPicture(view) else { return nil }
                map.corners = outputs(map.bounds.corners(columns: map.columns, rows: map.rows))
                return .map(map)
            default: return nil
            }
        }
    }
}
