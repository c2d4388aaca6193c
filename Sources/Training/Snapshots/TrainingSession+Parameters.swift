internal import Experiments
internal import SwTorch

extension TrainingSession {
    /// Models of more values than this are summed up rather than listed.
    static let listedValues = 100
    /// The most rows that are looked at for dead units.
    private static let deadUnitRows = 512

    /// The parameters' statistics, and their single values where they are few.
    var parameterSummaries: [ParameterSummary] {
        let isListed = startSettings.model.parameterCount <= Self.listedValues
        return model.parameters.enumerated().map { index, parameter in
            let (tensor, gradient) = (parameter.tensor, parameter.tensor.grad)
            let update = optimizer.lastUpdate(of: index)
            let size = tensor.meanMagnitude
            return ParameterSummary(
                name: parameter.name, shape: tensor.shape, meanAbsoluteValue: size,
                meanAbsoluteGradient: gradient?.meanMagnitude,
                updateRatio: update.flatMap { size > 0 ? $0.meanMagnitude / size : nil },
                values: isListed ? tensor.floatArray : nil, gradients: isListed ? gradient?.floatArray : nil,
                updates: isListed ? update?.floatArray : nil)
        }
    }

    /// All parameters' values; nothing where there are more than `limit`.
    func values(upTo limit: Int) -> [EndEvent.Parameter]? {
        guard startSettings.model.parameterCount <= limit else { return nil }
        return model.parameters.map {
            EndEvent.Parameter(name: $0.name, shape: $0.tensor.shape, data: $0.tensor.floatArray)
        }
    }

    /// Rectified hidden units that give zero for every training row, or for the first of many; nothing where
    /// nothing is rectified.
    var deadUnits: DeadUnits? {
        let rows = data.training.batch(0..<min(data.training.count, Self.deadUnitRows))
        let layers = model.rectifiedOutputs(of: rows.inputs)
        guard !layers.isEmpty else { return nil }
        var result = DeadUnits(dead: 0, total: 0)
        for outputs in layers {
            let greatest = outputs.amax(0).floatArray
            result.total += greatest.count
            result.dead += greatest.count { $0 <= 0 }
        }
        return result
    }
}
