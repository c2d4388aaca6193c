/// A linear layer of a network with what follows it.
public struct LayerSpec: Equatable, Sendable {
    /// Name in a state dictionary: `0`, `hidden`; empty where the model is the layer itself.
    public var name: String
    /// Features that come in.
    public var inputs: Int
    /// Features that go out.
    public var outputs: Int
    /// Whether a bias is added.
    public var hasBias: Bool
    /// Applied to its result, if anything.
    public var activation: Activation?

    /// A layer of all its parts.
    public init(name: String, inputs: Int, outputs: Int, hasBias: Bool, activation: Activation?) {
        self.name = name
        self.inputs = inputs
        self.outputs = outputs
        self.hasBias = hasBias
        self.activation = activation
    }

    /// Number of trained values: `inputs · outputs`, and `outputs` more with a bias.
    public var parameterCount: Int { inputs * outputs + (hasBias ? outputs : 0) }

    /// Dotted names of its parameters, the weight first: `hidden.weight`, `hidden.bias`.
    var parameterNames: [String] {
        (hasBias ? ["weight", "bias"] : ["weight"]).map { name.isEmpty ? $0 : "\(name).\($0)" }
    }
}

extension NetworkSpec {
    /// The linear layers in order.
    ///
    /// Names that do not fit the number of layers give way to those of nn.Sequential, which counts linear layers and
    /// activations alike: `0`, `2`, `4`.
    public var layers: [LayerSpec] {
        let widths = [inputs] + hidden + [outputs]
        let count = widths.count - 1
        let names = layerNames.flatMap { $0.count == count ? $0 : nil }
        return (0..<count).map { index in
            let isLast = index == count - 1
            return LayerSpec(
                name: names?[index] ?? String(2 * index), inputs: widths[index], outputs: widths[index + 1],
                hasBias: isLast ? outputBias : true, activation: isLast ? outputActivation : activation)
        }
    }
}

extension NetworkSpec {
    /// Whether the outputs are a linear function of the inputs, without a hidden layer.
    var isLinear: Bool { hidden.isEmpty && outputActivation == nil }
}

extension ModelSpec {
    /// The layers' extents, where the model is made of layers; nothing for a formula.
    public var layered: NetworkSpec? {
        switch self {
        case .network(let network), .scratch(let network): network
        case .polynomial, .legendre: nil
        }
    }

    /// First values that are given, row-major by dotted name, as far as they fit a parameter.
    ///
    /// A hyperparameter may have changed the layers since they were written down.
    public var initialValues: [String: [Double]] {
        let sizes = Dictionary(parameters.map { ($0.name, $0.shape.reduce(1, *)) }) { first, _ in first }
        return statedInitialValues.filter { sizes[$0.key] == $0.value.count }
    }

    /// First values as the preset file states them.
    var statedInitialValues: [String: [Double]] {
        switch self {
        case .network(let network), .scratch(let network): network.initialValues
        case .polynomial(let polynomial): polynomial.initialValues
        case .legendre(let legendre): legendre.initialValues
        }
    }

    /// Number of trained values.
    public var parameterCount: Int {
        switch self {
        case .network(let network): network.layers.reduce(0) { $0 + $1.parameterCount }
        case .polynomial, .legendre, .scratch: parameters.reduce(0) { $0 + $1.shape.reduce(1, *) }
        }
    }

    /// Dotted names of the parameters in the order of their declaration, each with its shape.
    public var parameters: [(name: String, shape: [Int])] {
        switch self {
        case .network(let network):
            network.layers.flatMap { layer in
                zip(layer.parameterNames, [[layer.outputs, layer.inputs], [layer.outputs]]).map { ($0, $1) }
            }
        case .polynomial(let polynomial):
            (0...max(0, polynomial.degree)).map { (Self.coefficientName($0), []) }
        case .legendre:
            ["a", "b", "c", "d"].map { ($0, []) }
        case .scratch(let network):
            network.layers.enumerated().flatMap { index, layer in
                let weight = (name: "w\(index + 1)", shape: [layer.inputs, layer.outputs])
                return index == network.hidden.count ? [weight] : [weight, ("b\(index + 1)", [layer.outputs])]
            }
        }
    }

    /// Name of a polynomial's coefficient: `a` for the constant, `b` for the first power.
    static func coefficientName(_ power: Int) -> String {
        let letters = Array("abcdefghijklmnopqrstuvw")
        return letters.indices.contains(power) ? String(letters[power]) : "c\(power)"
    }
}
