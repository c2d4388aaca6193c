internal import Experiments
internal import SwTorch

/// Builds the module that a preset describes, with its first values.
enum ModelFactory {
    /// The module; its initial values are drawn layer by layer, the weight before the bias, as PyTorch draws them.
    static func module(_ preset: Preset, dtype: DType, generator: inout TorchGenerator) -> Module {
        switch preset.model {
        case .network(let network):
            let linears = linearLayers(of: network, dtype: dtype, generator: &generator)
            return chain(network, linears, dropout: dropoutLayers(of: network, seed: preset.random.seed))
        case .scratch(let network):
            return BareMatrices(network, dtype: dtype, generator: &generator)
        case .polynomial:
            return Polynomial(coefficients(preset, &generator), dtype: dtype)
        case .legendre:
            return LegendreFit(coefficients(preset, &generator), dtype: dtype)
        }
    }

    /// First values of a formula's parameters: those that are given, each of the others a standard normal draw by itself.
    private static func coefficients(_ preset: Preset, _ generator: inout TorchGenerator) -> [Double] {
        let given = preset.model.initialValues
        var numbers = NumPyRandomState(seed: UInt32(truncatingIfNeeded: preset.random.seed))
        return preset.model.parameters.map { parameter in
            if let value = given[parameter.name]?.first { return value }
            return switch preset.random.generator {
            case .torch: Double(generator.randn(1)[0])
            case .numpy: numbers.randn(1)[0]
            }
        }
    }

    /// The linear layers with their activations and dropout, one after the other; the layer itself where there is only one of no
    /// name.
    ///
    /// Layers without names of their own are numbered as nn.Sequential does, where there is no dropout.
    static func chain(_ network: NetworkSpec, _ linears: [Linear], dropout: [Dropout]) -> Module {
        var chain: [(name: String, module: Module)] = []
        for (index, layer) in network.layers.enumerated() {
            if network.layers.count == 1, layer.name.isEmpty, layer.activation == nil { return linears[index] }
            chain.append((layer.name, linears[index]))
            if let activation = layer.activation { chain.append((String(2 * index + 1), module(of: activation))) }
            if dropout.indices.contains(index) { chain.append(("dropout \(index + 1)", dropout[index])) }
        }
        return Sequential(named: chain)
    }

    /// A layer behind each hidden activation that zeroes units; none where nothing is dropped.
    ///
    /// Each has a generator of its own, so that the run's is not disturbed: with and without dropout the rows come in the
    /// same order.
    static func dropoutLayers(of network: NetworkSpec, seed: UInt64) -> [Dropout] {
        guard network.dropout > 0 else { return [] }
        return network.hidden.indices.map { index in
            Dropout(network.dropout, generator: TorchGenerator(seed: seed &+ dropoutSeedStep &* UInt64(index + 1)))
        }
    }

    /// Distance of the seeds of two dropout layers: a prime far above the seeds that are tried in turn.
    private static let dropoutSeedStep: UInt64 = 1_000_003

    /// Layers with PyTorch's initial values, or with those that an initializer gives them afterwards.
    private static func linearLayers(
        of network: NetworkSpec, dtype: DType, generator: inout TorchGenerator
    ) -> [Linear] {
        let drawn = network.layers.map { layer -> (weight: Tensor, bias: Tensor?) in
            let values = generator.linearInitialValues(in: layer.inputs, out: layer.outputs, bias: layer.hasBias)
            return (
                Tensor(values.weight, shape: [layer.outputs, layer.inputs]), layer.hasBias ? Tensor(values.bias) : nil
            )
        }
        for (weight, bias) in drawn { network.initializer.fill(weight, bias, generator: &generator) }
        return drawn.map { Linear(weight: $0.weight.to(dtype), bias: $0.bias?.to(dtype)) }
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

extension Initializer {
    /// Gives a linear layer its first values over those that PyTorch drew, as `module.apply` with one of `nn.init` does.
    fileprivate func fill(_ weight: Tensor, _ bias: Tensor?, generator: inout TorchGenerator) {
        switch self {
        case .default: return
        case .zeros: Init.zeros(weight)
        case .xavierUniform: Init.xavierUniform(weight, generator: &generator)
        case .xavierNormal: Init.xavierNormal(weight, generator: &generator)
        case .kaimingUniform: Init.kaimingUniform(weight, generator: &generator)
        case .kaimingNormal: Init.kaimingNormal(weight, generator: &generator)
        case .normal: Init.normal(weight, generator: &generator)
        }
        if let bias { Init.zeros(bias) }
    }
}
