internal import Experiments
internal import SwTorch

/// The weights between two layers of units and the biases behind them, wherever the model keeps them.
struct NetworkWeights {
    /// Where the weight from a source to a unit stands.
    private enum Order {
        /// `[units, sources]`, as `Linear` has it.
        case unitsFirst
        /// `[sources, units]`: row vectors from the left.
        case sourcesFirst
        /// A tensor of one value for each source; there is one unit.
        case scalars
    }

    /// A tensor with its dotted name.
    typealias Parameter = (name: String, tensor: Tensor)

    /// Units of the layer before, and of the layer behind.
    let sources: Int
    let units: Int
    private let order: Order
    private let weights: [Parameter]
    private let bias: Parameter?
    /// All weights as they lie in their tensors.
    private let values: [Float]

    /// The weights of a matrix, with a bias for each unit if there is one.
    init(matrix: Parameter, isTransposed: Bool = false, bias: Parameter?) {
        let extents = matrix.tensor.shape
        (units, sources) = isTransposed ? (extents[1], extents[0]) : (extents[0], extents[1])
        order = isTransposed ? .sourcesFirst : .unitsFirst
        weights = [matrix]
        self.bias = bias
        values = matrix.tensor.floatArray
    }

    /// The weights of one unit, each a parameter of its own.
    init(scalars: [Parameter], bias: Parameter) {
        (units, sources) = (1, scalars.count)
        order = .scalars
        weights = scalars
        self.bias = bias
        values = scalars.flatMap(\.tensor.floatArray)
    }

    /// The weight from a source to a unit.
    func value(_ source: Int, to unit: Int) -> Double { Double(values[index(source, unit)]) }

    /// The weights from some sources to a unit, then its bias.
    func weights(from shown: [Int], to unit: Int) -> [NetworkPicture.Weight] {
        let incoming = shown.enumerated().map { place, source in
            NetworkPicture.Weight(place: self.place(source, unit), source: place, value: self.value(source, to: unit))
        }
        guard let bias else { return incoming }
        let added = Double(bias.tensor.floatArray[unit])
        return incoming + [.init(place: ValuePlace(name: bias.name, index: unit), source: nil, value: added)]
    }

    /// The biases, if there are some.
    var biases: [Float]? { bias?.tensor.floatArray }

    /// Dotted name of the matrix.
    var name: String { weights[0].name }

    /// The greatest size of a weight or bias.
    var greatest: Float { (values + (biases ?? [])).lazy.filter(\.isFinite).map { abs($0) }.max() ?? 0 }

    /// All weights that lead to a unit.
    func row(of unit: Int) -> [Float] { (0..<sources).map { values[index($0, unit)] } }

    /// Mean size of the weights behind each source.
    var reaches: [Double] {
        (0..<sources).map { source in
            (0..<units).reduce(0) { $0 + abs(value(source, to: $1)) } / Double(max(1, units))
        }
    }

    private func index(_ source: Int, _ unit: Int) -> Int {
        switch order {
        case .unitsFirst: unit * sources + source
        case .sourcesFirst: source * units + unit
        case .scalars: source
        }
    }

    private func place(_ source: Int, _ unit: Int) -> ValuePlace {
        order == .scalars
            ? ValuePlace(name: weights[source].name, index: 0)
            : ValuePlace(name: weights[0].name, index: index(source, unit))
    }
}

extension RunModel {
    /// The weights that lead to each layer of units of a picture of the model, the inputs first; nothing where a layer has none.
    func networkWeights(of spec: ModelSpec) -> [NetworkWeights?] {
        var rest = parameters[...]
        func next() -> NetworkWeights.Parameter? { rest.popFirst() }
        switch spec {
        case .network(let network):
            return [nil]
                + network.layers.map { layer in
                    next().map { NetworkWeights(matrix: $0, bias: layer.hasBias ? next() : nil) }
                }
        case .scratch(let network):
            return [nil]
                + network.layers.indices.map { index in
                    next().map {
                        NetworkWeights(
                            matrix: $0, isTransposed: true, bias: index < network.hidden.count ? next() : nil)
                    }
                }
        case .polynomial:
            guard let constant = next(), !rest.isEmpty else { return [] }
            return [nil, nil, NetworkWeights(scalars: Array(rest), bias: constant)]
        case .legendre:
            guard let a = next(), let b = next(), let c = next(), let d = next() else { return [] }
            return [nil, NetworkWeights(scalars: [d], bias: c), NetworkWeights(scalars: [b], bias: a)]
        }
    }

    /// What each layer of units gives for some rows, the inputs left out; the last one is the model's output.
    func layerOutputs(of inputs: Tensor, _ spec: ModelSpec) -> [Tensor] {
        switch spec {
        case .network, .scratch: return hiddenOutputs(of: inputs) + [outputs(of: inputs)]
        case .polynomial(let polynomial):
            let powers = (1...max(1, polynomial.degree)).map { inputs.pow(Double($0)) }
            return [Tensor.cat(powers, dim: 1), outputs(of: inputs)]
        case .legendre:
            guard parameters.count == 4 else { return [] }
            let shifted = parameters[2].tensor + parameters[3].tensor * inputs
            return [LegendrePolynomial3()(shifted), outputs(of: inputs)]
        }
    }
}
