internal import Experiments
internal import SwTorch

/// The model of a run with its loss, as a preset describes them.
struct RunModel {
    /// The parameters in the order of their declaration, under their dotted names.
    let parameters: [(name: String, tensor: Tensor)]
    /// How the outputs are read.
    let reading: OutputReading
    let module: Module
    private let lossSpec: LossSpec

    /// Builds the model; its initial values are drawn layer by layer, the weight before the bias.
    ///
    /// - Throws: `TrainingError` of kind `refused` for a model that cannot be trained yet.
    init(_ preset: Preset, generator: inout TorchGenerator) throws(TrainingError) {
        switch preset.model {
        case .network(let network): module = Self.module(of: network, generator: &generator)
        case .polynomial(let polynomial): module = Polynomial(degree: polynomial.degree, generator: &generator)
        case .legendre, .scratch:
            throw TrainingError(.refused, "\(preset.name): the model \(preset.model.label) cannot be trained")
        }
        // The names are those of the preset, which a list, a file and a picture agree on.
        parameters = zip(preset.model.parameters, module.parameters()).map { ($0.name, $1) }
        lossSpec = preset.loss
        let outputs = if case .network(let network) = preset.model { network.outputs } else { 1 }
        reading = OutputReading(loss: preset.loss.kind, classCount: preset.data.classCount, outputs: outputs)
    }

    /// What the model gives for some rows: `[rows, features]` to `[rows, outputs]`.
    func outputs(of inputs: Tensor) -> Tensor { module(inputs) }

    /// The loss of some outputs: a single value.
    func loss(of outputs: Tensor, _ targets: Tensor) -> Tensor {
        let reduction: Reduction = lossSpec.reduction == .sum ? .sum : .mean
        switch lossSpec.kind {
        case .l1: return Functional.l1Loss(outputs, targets, reduction: reduction)
        case .mse: return Functional.mseLoss(outputs, targets, reduction: reduction)
        case .bce: return Functional.bceLoss(outputs, targets, reduction: reduction)
        case .bceWithLogits: return Functional.bceWithLogitsLoss(outputs, targets, reduction: reduction)
        case .crossEntropy: return Functional.crossEntropy(outputs, targets, reduction: reduction)
        case .smoothL1: return Functional.smoothL1Loss(outputs, targets, reduction: reduction)
        case .huber: return Functional.huberLoss(outputs, targets, reduction: reduction)
        case .logSoftmaxByHand:
            let powers = outputs.exp()
            return Functional.nllLoss((powers / powers.sum(1, keepDim: true)).log(), targets, reduction: reduction)
        }
    }

    /// The loss of a batch: a single value.
    func loss(of batch: Batch) -> Tensor { loss(of: outputs(of: batch.inputs), batch.targets) }

    /// Where the first value that is not finite arises for a batch: the layer, and the operation; nothing where all are.
    func anomaly(on batch: Batch) -> (layer: String, operation: String)? {
        let (outputs, inModel) = AnomalyDetection.run { self.outputs(of: batch.inputs) }
        // A layer that is the whole model has no name of its own.
        if let inModel { return (inModel.module.isEmpty ? "model" : inModel.module, inModel.operation) }
        let (_, inLoss) = AnomalyDetection.run { loss(of: outputs, batch.targets) }
        return inLoss.map { ("loss", $0.operation) }
    }

    /// Linear layers with their activations, one after the other; the layer itself where there is only one of no name.
    private static func module(of network: NetworkSpec, generator: inout TorchGenerator) -> Module {
        var chain: [(name: String, module: Module)] = []
        for layer in network.layers {
            let linear = Linear(layer.inputs, layer.outputs, bias: layer.hasBias, generator: &generator)
            if network.layers.count == 1, layer.name.isEmpty, layer.activation == nil { return linear }
            chain.append((layer.name, linear))
            if let activation = layer.activation { chain.append((String(chain.count), module(of: activation))) }
        }
        return Sequential(named: chain)
    }

    private static func module(of activation: Activation) -> Module {
        switch activation {
        case .relu: ReLU()
        case .sigmoid: Sigmoid()
        case .tanh: Tanh()
        case .leakyReLU: LeakyReLU()
        case .elu: ELU()
        case .selu: SELU()
        case .gelu: GELU()
        case .silu: SiLU()
        case .softplus: Softplus()
        case .softsign: Softsign()
        case .hardtanh: Hardtanh()
        case .relu6: ReLU6()
        case .linear: Identity()
        }
    }
}
