internal import Experiments
internal import SwTorch

extension TrainingSession {
    /// Models of more values than this are summed up rather than listed.
    static let listedValues = 100
    /// The most rows that are looked at for dead units.
    private static let deadUnitRows = 512

    /// The parameters' statistics, and their single values where they are few.
    ///
    /// - Parameter dead: For each hidden layer which of its units are dead.
    func parameterSummaries(_ dead: [[Bool]]) -> [ParameterSummary] {
        let isListed = startSettings.model.parameterCount <= Self.listedValues
        let references = settings.reference == nil ? nil : closedFormFit?.parameters
        return model.parameters.enumerated().map { index, parameter in
            let (tensor, gradient) = (parameter.tensor, parameter.tensor.grad)
            let update = optimizer.lastUpdate(of: index)
            let size = tensor.meanMagnitude
            return ParameterSummary(
                name: parameter.name, shape: tensor.shape, meanAbsoluteValue: size,
                meanAbsoluteGradient: gradient?.meanMagnitude,
                updateRatio: update.flatMap { size > 0 ? $0.meanMagnitude / size : nil },
                values: isListed ? tensor.floatArray : nil, gradients: isListed ? gradient?.floatArray : nil,
                updates: isListed ? update?.floatArray : nil, references: references?[index],
                deadUnits: layerOfWeight(parameter.name).flatMap {
                    dead.indices.contains($0) ? DeadUnits([dead[$0]]) : nil
                },
                history: progress.parameterHistory.values(of: index),
                gradientHistory: progress.parameterHistory.gradients(of: index))
        }
    }

    /// All parameters' values; nothing where there are more than `limit`.
    func values(upTo limit: Int) -> [EndEvent.Parameter]? {
        guard startSettings.model.parameterCount <= limit else { return nil }
        return model.parameters.map {
            EndEvent.Parameter(
                name: $0.name, shape: $0.tensor.shape, data: $0.tensor.toArray(of: Double.self),
                precision: startSettings.precision)
        }
    }

    /// For each hidden layer which of its units have no gradient for every training row, or for the first of many; empty
    /// where no activation has a flat part.
    var deadUnitFlags: [[Bool]] {
        guard let sloped = startSettings.model.hiddenActivation?.slopedRange else { return [] }
        let rows = data.training.batch(0..<min(data.training.count, Self.deadUnitRows))
        return model.hiddenOutputs(of: rows.inputs).map { outputs in
            let isSloped = (outputs .> sloped.lowerBound) .& (outputs .< sloped.upperBound)
            return isSloped.to(.float32).amax(0).floatArray.map { $0 == 0 }
        }
    }

    /// The place of the layer whose weight has this name, among the linear layers.
    private func layerOfWeight(_ name: String) -> Int? {
        let matrices = startSettings.model.parameters.filter { $0.shape.count == 2 }
        return matrices.firstIndex { $0.name == name }
    }
}

extension DeadUnits {
    /// The dead units of some layers; nothing where there are no layers.
    init?(_ layers: [[Bool]]) {
        guard !layers.isEmpty else { return nil }
        self.init(dead: layers.reduce(0) { $0 + $1.count { $0 } }, total: layers.reduce(0) { $0 + $1.count })
    }
}

extension ModelSpec {
    /// What follows each hidden layer; nothing for a formula.
    fileprivate var hiddenActivation: Activation? {
        switch self {
        case .network(let network): network.activation
        case .scratch: .relu
        case .polynomial, .legendre: nil
        }
    }
}

extension Activation {
    /// The results at which an activation made of straight pieces has a slope; nothing for one that has a slope everywhere.
    fileprivate var slopedRange: ClosedRange<Double>? {
        switch self {
        case .relu: 0...Double.infinity
        case .relu6: 0...6
        case .hardtanh: -1...1
        case .sigmoid, .tanh, .leakyReLU, .elu, .selu, .gelu, .silu, .softplus, .softsign, .linear: nil
        }
    }
}
