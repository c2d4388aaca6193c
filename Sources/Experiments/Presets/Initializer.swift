/// How the weights of linear layers get their first values.
public enum Initializer: String, Codable, CaseIterable, Sendable {
    /// PyTorch's: uniform within `±1/√inputs`, weights and biases.
    case `default`
    /// Weights and biases zero.
    case zeros
    /// Uniform with variance `2 / (inputs + outputs)`, biases zero (Glorot and Bengio, 2010).
    case xavierUniform = "xavier_uniform"
    /// Normal with variance `2 / (inputs + outputs)`, biases zero.
    case xavierNormal = "xavier_normal"
    /// Uniform with variance `2 / inputs`, biases zero (He et al., 2015).
    case kaimingUniform = "kaiming_uniform"
    /// Normal with variance `2 / inputs`, biases zero.
    case kaimingNormal = "kaiming_normal"
    /// Standard normal, biases zero.
    case normal
}
