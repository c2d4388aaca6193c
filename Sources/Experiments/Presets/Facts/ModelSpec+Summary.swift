/// A line of a model's summary.
public struct SummaryRow: Equatable, Sendable {
    /// Dotted name; empty where the model has one part alone.
    public var name: String
    /// What it is: `Linear`, `ReLU`, `polynomial`.
    public var kind: String
    /// Extents of its result for a batch of `n` rows: `[n, 5]`.
    public var outputShape: String
    /// Trained values.
    public var parameterCount: Int

    /// A line of all its parts.
    public init(name: String, kind: String, outputShape: String, parameterCount: Int) {
        self.name = name
        self.kind = kind
        self.outputShape = outputShape
        self.parameterCount = parameterCount
    }
}

extension ModelSpec {
    /// The layers in order, each with the shape of its result and its trained values.
    ///
    /// Without names of their own the layers are numbered as nn.Sequential does, activations included.
    public var summary: [SummaryRow] {
        switch self {
        case .polynomial:
            [SummaryRow(name: "", kind: "polynomial", outputShape: "[n, 1]", parameterCount: parameterCount)]
        case .legendre:
            [SummaryRow(name: "", kind: "a + b P₃", outputShape: "[n, 1]", parameterCount: parameterCount)]
        case .scratch(let network):
            network.layers.enumerated().flatMap { index, layer in
                let isLast = index == network.hidden.count
                let shape = "[n, \(layer.outputs)]"
                let product = SummaryRow(
                    name: isLast ? "w\(index + 1)" : "w\(index + 1) b\(index + 1)", kind: "matmul", outputShape: shape,
                    parameterCount: layer.inputs * layer.outputs + (isLast ? 0 : layer.outputs))
                return isLast
                    ? [product]
                    : [
                        product,
                        SummaryRow(name: "", kind: Activation.relu.label, outputShape: shape, parameterCount: 0),
                    ]
            }
        case .network(let network):
            network.layers.enumerated().flatMap { index, layer in
                let shape = "[n, \(layer.outputs)]"
                let linear = SummaryRow(
                    name: layer.name, kind: "Linear", outputShape: shape, parameterCount: layer.parameterCount)
                guard let activation = layer.activation else { return [linear] }
                let name = layer.name == String(2 * index) ? String(2 * index + 1) : ""
                return [
                    linear, SummaryRow(name: name, kind: activation.label, outputShape: shape, parameterCount: 0),
                ]
            }
        }
    }
}
