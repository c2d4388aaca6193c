/// An element-wise nonlinearity.
public enum Activation: String, Codable, CaseIterable, Sendable {
    case relu, sigmoid, tanh
    case leakyReLU = "leaky_relu"
    case elu, selu, gelu, silu
    case softplus, softsign, hardtanh, relu6
    /// The identity: the layers stay one linear map.
    case linear
}
