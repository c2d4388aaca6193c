internal import Experiments
internal import SwTorch

extension TrainingSession {
    /// Models of more values than this are summed up rather than listed.
    static let listedValues = 100
    /// The most rows that are looked at for dead units.
    private static let deadUnitRows = 512

    /// The parameters' statistics, and their single values where they are few.
    ///
    /// - Parameter dead: For each rectified hidden layer which of its units are dead.
    func parameterSummaries(_ dead: [[Bool]]) -> [ParameterSummary] {
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
                updates: isListed ? update?.floatArray : nil,
                deadUnits: DeadUnits(deadLayers(behind: parameter.name, dead)),
                history: history.parameters.values(of: index), gradientHistory: history.parameters.gradients(of: index))
        }
    }

    /// Notes the parameters' sizes and those of their gradients for the curves beside them.
    func recordParameters() {
        let sizes = model.parameters.map { (value: $0.tensor.meanMagnitude, gradient: $0.tensor.grad?.meanMagnitude) }
        history.parameters.append(sizes.map { .init(value: $0.value, gradient: $0.gradient ?? 0) })
    }

    /// The flags of the rectified layer whose sums a parameter is part of; none for one of another layer.
    private func deadLayers(behind name: String, _ dead: [[Bool]]) -> [[Bool]] {
        let layers = model.networkWeights(of: startSettings.model).dropFirst()
        return zip(layers, dead).compactMap { $0?.contains(name) == true ? $1 : nil }
    }

    /// All parameters' values; nothing where there are more than `limit`.
    func values(upTo limit: Int) -> [EndEvent.Parameter]? {
        guard startSettings.model.parameterCount <= limit else { return nil }
        return model.parameters.map {
            EndEvent.Parameter(name: $0.name, shape: $0.tensor.shape, data: $0.tensor.floatArray)
        }
    }

    /// For each rectified hidden layer which of its units give zero for every training row, or for the first of many;
    /// empty where nothing is rectified.
    var deadUnitFlags: [[Bool]] {
        let spec = startSettings.model
        guard spec.isRectified else { return [] }
        let rows = data.training.batch(0..<min(data.training.count, Self.deadUnitRows))
        return model.layerOutputs(of: rows.inputs, spec).dropLast().map { outputs in
            outputs.amax(0).floatArray.map { $0 <= 0 }
        }
    }
}

extension DeadUnits {
    /// The dead units of some layers; nothing where there are no layers.
    init?(_ layers: [[Bool]]) {
        guard !layers.isEmpty else { return nil }
        self.init(dead: layers.reduce(0) { $0 + $1.count { $0 } }, total: layers.reduce(0) { $0 + $1.count })
    }
}
