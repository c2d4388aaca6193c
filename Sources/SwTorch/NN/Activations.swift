// Activations as modules, element by element. Each is the function of the same name in `Functional`, and prints as PyTorch's.

/// max(x, 0), as PyTorch's `nn.ReLU`.
public final class ReLU: Module {
    /// The input without its negative part.
    public override func forward(_ x: Tensor) -> Tensor { x.relu() }
}

/// 1 / (1 + e⁻ˣ), as PyTorch's `nn.Sigmoid`.
public final class Sigmoid: Module {
    /// The sigmoid of the input.
    public override func forward(_ x: Tensor) -> Tensor { x.sigmoid() }
}

/// The hyperbolic tangent, as PyTorch's `nn.Tanh`.
public final class Tanh: Module {
    /// The hyperbolic tangent of the input.
    public override func forward(_ x: Tensor) -> Tensor { x.tanh() }
}

/// x above 0, else slope · x, as PyTorch's `nn.LeakyReLU`.
public final class LeakyReLU: Module {
    /// The slope below 0.
    public let negativeSlope: Double

    /// A slope of 0.01 unless another is named.
    public init(negativeSlope: Double = 0.01) { self.negativeSlope = negativeSlope }

    /// The activation of the input.
    public override func forward(_ x: Tensor) -> Tensor { Functional.leakyReLU(x, negativeSlope: negativeSlope) }

    /// The slope, as PyTorch prints it.
    public override var details: String { "negative_slope=\(negativeSlope)" }
}

/// x above 0, else α (eˣ − 1), as PyTorch's `nn.ELU`.
public final class ELU: Module {
    /// α: how far below 0 the activation reaches.
    public let alpha: Double

    /// α is 1 unless another is named.
    public init(alpha: Double = 1) { self.alpha = alpha }

    /// The activation of the input.
    public override func forward(_ x: Tensor) -> Tensor { Functional.elu(x, alpha: alpha) }

    /// α, as PyTorch prints it.
    public override var details: String { "alpha=\(alpha)" }
}

/// The exponential linear unit that keeps mean 0 and variance 1, as PyTorch's `nn.SELU`.
public final class SELU: Module {
    /// The activation of the input.
    public override func forward(_ x: Tensor) -> Tensor { Functional.selu(x) }
}

/// x Φ(x), as PyTorch's `nn.GELU`.
public final class GELU: Module {
    /// How Φ is computed.
    public let approximate: Functional.GELUApproximation

    /// Exact unless an approximation is named.
    public init(approximate: Functional.GELUApproximation = .none) { self.approximate = approximate }

    /// The activation of the input.
    public override func forward(_ x: Tensor) -> Tensor { Functional.gelu(x, approximate: approximate) }

    /// The approximation, as PyTorch prints it.
    public override var details: String { "approximate='\(approximate.rawValue)'" }
}

/// x / (1 + e⁻ˣ), as PyTorch's `nn.SiLU`.
public final class SiLU: Module {
    /// The activation of the input.
    public override func forward(_ x: Tensor) -> Tensor { Functional.silu(x) }
}

/// log(1 + exp(β x)) / β, as PyTorch's `nn.Softplus`.
public final class Softplus: Module {
    /// β: how sharp the bend is.
    public let beta: Double
    /// Where β x is above it, the result is x.
    public let threshold: Double

    /// β is 1 and the threshold 20 unless others are named.
    public init(beta: Double = 1, threshold: Double = 20) {
        self.beta = beta
        self.threshold = threshold
    }

    /// The activation of the input.
    public override func forward(_ x: Tensor) -> Tensor { Functional.softplus(x, beta: beta, threshold: threshold) }

    /// β and the threshold, as PyTorch prints them.
    public override var details: String { "beta=\(beta), threshold=\(threshold)" }
}

/// x / (1 + |x|), as PyTorch's `nn.Softsign`.
public final class Softsign: Module {
    /// The activation of the input.
    public override func forward(_ x: Tensor) -> Tensor { Functional.softsign(x) }
}

/// x limited to a range, as PyTorch's `nn.Hardtanh`.
public final class Hardtanh: Module {
    /// The least value.
    public let min: Double
    /// The greatest value.
    public let max: Double

    /// −1…1 unless another range is named.
    public init(min: Double = -1, max: Double = 1) {
        self.min = min
        self.max = max
    }

    /// The activation of the input.
    public override func forward(_ x: Tensor) -> Tensor { Functional.hardtanh(x, min: min, max: max) }

    /// The range, as PyTorch prints it.
    public override var details: String { "min_val=\(min), max_val=\(max)" }
}

/// x limited to 0…6, as PyTorch's `nn.ReLU6`.
public final class ReLU6: Module {
    /// The activation of the input.
    public override func forward(_ x: Tensor) -> Tensor { Functional.relu6(x) }
}

/// −log(1 + e⁻ˣ), as PyTorch's `nn.LogSigmoid`.
public final class LogSigmoid: Module {
    /// The activation of the input.
    public override func forward(_ x: Tensor) -> Tensor { Functional.logSigmoid(x) }
}

/// The softmax along a dimension, as PyTorch's `nn.Softmax`.
public final class Softmax: Module {
    /// The dimension whose elements add up to 1.
    public let dim: Int

    /// The softmax along `dim`.
    public init(dim: Int) { self.dim = dim }

    /// The softmax of the input.
    public override func forward(_ x: Tensor) -> Tensor { x.softmax(dim: dim) }

    /// The dimension, as PyTorch prints it.
    public override var details: String { "dim=\(dim)" }
}

/// The logarithm of the softmax along a dimension, as PyTorch's `nn.LogSoftmax`.
public final class LogSoftmax: Module {
    /// The dimension whose exponentials add up to 1.
    public let dim: Int

    /// The logarithm of the softmax along `dim`.
    public init(dim: Int) { self.dim = dim }

    /// The logarithm of the softmax of the input.
    public override func forward(_ x: Tensor) -> Tensor { x.logSoftmax(dim: dim) }

    /// The dimension; PyTorch prints it like that of the softmax.
    public override var details: String { "dim=\(dim)" }
}
