internal import Experiments
internal import SwTorch

extension TrainingSession {
    /// The most cells of a matrix in one snapshot; more are more than a screen shows.
    private static let cellLimit = 20_000

    /// The trained values of a formula, or of the layers' units that were asked for; layers that do not exist are left out.
    func weightsPicture(_ wish: WeightsWish) -> WeightsPicture? {
        let spec = startSettings.model
        if spec.isFormula { return .coefficients(coefficients) }
        let (counts, weights) = (spec.unitCounts, model.networkWeights(of: spec))
        guard weights.count == counts.count, wish.columns > 0 else { return nil }
        var cells = 0
        let layers = wish.rows.compactMap { rows -> WeightsPicture.Layer? in
            guard (0..<(counts.count - 1)).contains(rows.layer), let weights = weights[rows.layer + 1] else {
                return nil
            }
            let shared = (weights.sources + wish.columns - 1) / wish.columns
            let starts = Array(stride(from: 0, to: weights.sources, by: max(1, shared)))
            let shown = (0..<weights.units).clamped(to: rows.first..<max(rows.first, rows.first + rows.count))
            cells += shown.count * starts.count
            guard cells <= Self.cellLimit else { return nil }
            let biases = weights.biases
            return WeightsPicture.Layer(
                index: rows.layer, name: weights.name, unitCount: weights.units, sourceCount: weights.sources,
                inputsPerColumn: max(1, shared),
                columnNames: starts.map { sourceName($0, layer: rows.layer, of: counts) },
                greatest: weights.greatest,
                units: shown.map { unit in
                    let row = weights.row(of: unit)
                    return WeightsPicture.Unit(
                        index: unit, name: unitName(unit, layer: rows.layer + 1, of: counts),
                        weights: starts.map { Self.strongest(row[$0..<min($0 + max(1, shared), row.count)]) },
                        bias: biases?[unit])
                })
        }
        return .layers(layers)
    }

    /// The value of the greatest size; not a number where there is one.
    private static func strongest(_ values: ArraySlice<Float>) -> Float {
        values.reduce(0) { $0.isNaN || abs($0) >= abs($1) ? $0 : $1 }
    }

    /// The name of what a weight is multiplied by; pixels have their numbers.
    private func sourceName(_ index: Int, layer: Int, of counts: [Int]) -> String {
        layer == 0 && source.isImages ? String(index) : unitName(index, layer: layer, of: counts)
    }

    /// All trained values in the order of their declaration.
    private var coefficients: [WeightsPicture.Coefficient] {
        let references = settings.reference == nil ? nil : closedFormFit?.parameters
        return model.parameters.enumerated().flatMap { place, parameter in
            parameter.tensor.floatArray.enumerated().map { index, value in
                WeightsPicture.Coefficient(
                    name: parameter.tensor.count == 1 ? parameter.name : "\(parameter.name)[\(index)]",
                    term: term(parameter: place, index: index), value: Double(value),
                    reference: references.flatMap { $0[place].indices.contains(index) ? $0[place][index] : nil })
            }
        }
    }

    /// What a trained value of a formula is multiplied by; 1 for a constant.
    private func term(parameter: Int, index: Int) -> String {
        switch startSettings.model {
        case .polynomial: parameter == 0 ? "1" : hiddenName(parameter - 1)
        case .legendre: ""
        case .network, .scratch: parameter == 0 ? startSettings.inputName(index) : "1"
        }
    }
}
