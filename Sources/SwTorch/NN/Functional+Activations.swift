// Activations, element by element unless a dimension is named. All take floating-point tensors of any shape.

extension Functional {
    /// max(x, 0), as PyTorch's `relu`.
    public static func relu(_ x: Tensor) -> Tensor { x.relu() }

    /// 1 / (1 + e⁻ˣ), as PyTorch's `sigmoid`.
    public static func sigmoid(_ x: Tensor) -> Tensor { x.sigmoid() }

    /// The hyperbolic tangent, as PyTorch's `tanh`.
    public static func tanh(_ x: Tensor) -> Tensor { x.tanh() }

    /// exp(xᵢ) / Σ exp(xⱼ) along a dimension, as PyTorch's `softmax`.
    public static func softmax(_ x: Tensor, dim: Int) -> Tensor { x.softmax(dim: dim) }

    /// The logarithm of the softmax along a dimension, as PyTorch's `log_softmax`.
    public static func logSoftmax(_ x: Tensor, dim: Int) -> Tensor { x.logSoftmax(dim: dim) }

    /// x above 0, else slope · x, as PyTorch's `leaky_relu`; its gradient at 0 is the slope.
    public static func leakyReLU(_ x: Tensor, negativeSlope: Double = 0.01) -> Tensor {
        x.activated(.leakyReLU, negativeSlope)
    }

    /// x above 0, else α (eˣ − 1), as PyTorch's `elu`; its gradient at 0 is α.
    public static func elu(_ x: Tensor, alpha: Double = 1) -> Tensor { x.activated(.elu, alpha, 1) }

    /// λ x above 0, else λ α (eˣ − 1), with the constants that keep mean 0 and variance 1, as PyTorch's `selu`.
    ///
    /// Source: G. Klambauer et al., "Self-Normalizing Neural Networks", NeurIPS 2017.
    public static func selu(_ x: Tensor) -> Tensor {
        let scale = 1.050_700_987_355_480_5
        return x.activated(.elu, 1.673_263_242_354_377_2 * scale, scale)
    }

    /// How the normal distribution function within GELU is computed.
    public enum GELUApproximation: String, Sendable {
        /// Exactly.
        case none
        /// By a hyperbolic tangent: ½ x (1 + tanh(√(2/π) (x + 0.044715 x³))).
        case tanh
    }

    /// x Φ(x), with the normal distribution function Φ, as PyTorch's `gelu`.
    public static func gelu(_ x: Tensor, approximate: GELUApproximation = .none) -> Tensor {
        x.activated(approximate == .none ? .gelu : .geluTanh)
    }

    /// x / (1 + e⁻ˣ), as PyTorch's `silu`.
    public static func silu(_ x: Tensor) -> Tensor { x.activated(.silu) }

    /// log(1 + exp(β x)) / β, or x where β x is above the threshold, as PyTorch's `softplus`.
    public static func softplus(_ x: Tensor, beta: Double = 1, threshold: Double = 20) -> Tensor {
        x.activated(.softplus, beta, threshold)
    }

    /// x / (1 + |x|), as PyTorch's `softsign`.
    public static func softsign(_ x: Tensor) -> Tensor { x / (x.abs() + 1) }

    /// x limited to a range, as PyTorch's `hardtanh`; unlike that of `clamped`, its gradient is 0 at the bounds.
    ///
    /// - Precondition: The range is not empty.
    public static func hardtanh(_ x: Tensor, min: Double = -1, max: Double = 1) -> Tensor {
        guard min <= max else { fail("hardtanh: the range from \(min) to \(max) is empty") }
        return x.activated(.hardtanh, min, max)
    }

    /// x limited to 0…6, as PyTorch's `relu6`.
    public static func relu6(_ x: Tensor) -> Tensor { hardtanh(x, min: 0, max: 6) }

    /// −log(1 + e⁻ˣ), stable for large values of either sign, as PyTorch's `logsigmoid`.
    public static func logSigmoid(_ x: Tensor) -> Tensor { x.activated(.logSigmoid) }
}
