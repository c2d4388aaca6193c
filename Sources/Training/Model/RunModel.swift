internal import Experiments
internal import SwTorch

/// The model of a run with its loss, as a preset describes them.
final class RunModel {
    /// The parameters in the order of their declaration, under their dotted names.
    let parameters: [(name: String, tensor: Tensor)]
    /// How the outputs are read.
    let reading: OutputReading
    /// What computes the outputs.
    private(set) var module: Module
    private let lossSpec: LossSpec
    /// The gradients' formula where it is written by hand; nothing where the recorded operations are walked backwards.
    private let paperGradients: PaperGradients?
    /// Layers that zero units in training; none where nothing is dropped.
    private var dropout: [Dropout] = []

    /// Builds the model; its initial values are drawn layer by layer, the weight before the bias, and then those that are
    /// given take their places.
    ///
    /// - Throws: `TrainingError` of kind `refused` where the model does not take the data's inputs.
    init(_ preset: Preset, generator: inout TorchGenerator) throws(TrainingError) {
        guard (preset.model.layered?.inputs ?? 1) == preset.inputCount else {
            throw TrainingError(
                .refused, "\(preset.name): the model \(preset.model.label) does not take \(preset.inputCount) inputs")
        }
        module = ModelFactory.module(preset, dtype: preset.precision.dtype, generator: &generator)
        // The names are those of the preset, which a list, a file and a picture agree on.
        parameters = zip(preset.model.parameters, module.parameters()).map { ($0.name, $1) }
        lossSpec = preset.loss
        reading = OutputReading(preset)
        paperGradients = preset.gradients == .byHand ? PaperGradients(module, loss: preset.loss) : nil
        dropout = Self.dropoutLayers(in: module)
        let given = preset.model.initialValues
        for (name, tensor) in parameters {
            if let values = given[name] { tensor.assign(values) }
        }
        module.eval()
    }

    /// What the model gives for some rows: `[rows, features]` to `[rows, outputs]`.
    func outputs(of inputs: Tensor) -> Tensor { module(inputs) }

    /// What the model gives for some rows while it is trained, recorded where the recorded operations are needed.
    func trainingOutputs(of inputs: Tensor) -> Tensor {
        if paperGradients != nil { return noGrad { module(inputs) } }
        guard !dropout.isEmpty else { return module(inputs) }
        for layer in dropout { layer.train() }
        defer { for layer in dropout { layer.eval() } }
        return module(inputs)
    }

    /// The loss of some outputs: a single value.
    func loss(of outputs: Tensor, _ targets: Tensor) -> Tensor {
        let reduction: Reduction = lossSpec.reduction == .sum ? .sum : .mean
        switch lossSpec.kind {
        case .l1: return Functional.l1Loss(outputs, targets, reduction: reduction)
        case .mse: return Functional.mseLoss(outputs, targets, reduction: reduction)
        case .smoothL1: return Functional.smoothL1Loss(outputs, targets, reduction: reduction)
        case .huber: return Functional.huberLoss(outputs, targets, reduction: reduction)
        case .bce: return Functional.bceLoss(outputs, targets, reduction: reduction)
        case .bceWithLogits: return Functional.bceWithLogitsLoss(outputs, targets, reduction: reduction)
        case .crossEntropy: return Functional.crossEntropy(outputs, targets, reduction: reduction)
        case .logSoftmaxByHand:
            let powers = outputs.exp()
            let probabilities = powers / powers.sum(1, keepDim: true)
            return Functional.nllLoss(probabilities.log(), targets, reduction: reduction)
        }
    }

    /// Gives every parameter the gradient of a loss, by the recorded operations or by the formula on paper.
    func propagate(_ loss: Tensor, from outputs: Tensor, of batch: Batch) {
        if let paperGradients { paperGradients.assign(outputs, batch) } else { loss.backward() }
    }

    /// Where the first value that is not finite arises for a batch: the layer, and the operation; nothing where all are.
    func anomaly(on batch: Batch) -> (layer: String, operation: String)? {
        let (outputs, inModel) = AnomalyDetection.run { trainingOutputs(of: batch.inputs) }
        // A layer that is the whole model has no name of its own.
        if let inModel { return (inModel.module.isEmpty ? "model" : inModel.module, inModel.operation) }
        let (_, inLoss) = AnomalyDetection.run { loss(of: outputs, batch.targets) }
        return inLoss.map { ("loss", $0.operation) }
    }

    /// What each hidden layer gives for some rows, after its activation; none for a formula.
    func hiddenOutputs(of inputs: Tensor) -> [Tensor] {
        if let matrices = module as? BareMatrices { return matrices.hiddenOutputs(of: inputs).hidden }
        guard let chain = module as? Sequential else { return [] }
        var value = inputs
        var result: [Tensor] = []
        // The chain ends with a linear layer, or with the output's activation behind it.
        let linears = chain.modules.count { $0 is Linear }
        var passed = 0
        for layer in chain.modules {
            value = layer(value)
            if layer is Linear { passed += 1 }
            if passed < linears, !(layer is Linear), !(layer is Dropout) { result.append(value) }
        }
        return result
    }
}

// MARK: - Dropout

extension RunModel {
    /// Whether units are zeroed in training.
    var dropsUnits: Bool { !dropout.isEmpty }

    /// Where the layers that zero units draw next; put back, they draw the same again.
    var dropoutGenerators: [TorchGenerator] {
        get { dropout.map(\.generator) }
        set { for (layer, generator) in zip(dropout, newValue) { layer.generator = generator } }
    }

    /// Lets units drop out with another probability from now on; the values that were learnt stay.
    func setDropout(_ network: NetworkSpec, seed: UInt64) {
        guard let chain = module as? Sequential else { return }
        let before = dropoutGenerators
        let linears = chain.modules.compactMap { $0 as? Linear }
        module = ModelFactory.chain(
            network, linears, dropout: ModelFactory.dropoutLayers(of: network, seed: seed))
        module.eval()
        dropout = Self.dropoutLayers(in: module)
        if before.count == dropout.count { dropoutGenerators = before }
    }

    private static func dropoutLayers(in module: Module) -> [Dropout] {
        (module as? Sequential)?.modules.compactMap { $0 as? Dropout } ?? []
    }
}
