/// Layers, activations and losses as functions, as PyTorch's `nn.functional`.
public enum Functional {
    /// x Wᵀ + b over the last dimension, as PyTorch's `linear`; see `Tensor.linear(_:bias:)`.
    public static func linear(_ x: Tensor, _ weight: Tensor, bias: Tensor? = nil) -> Tensor {
        x.linear(weight, bias: bias)
    }

    /// Drops each element with probability p and divides the others by 1 − p, as PyTorch's `dropout`.
    ///
    /// The elements that stay are those whose uniform draw in [0, 1) lies below 1 − p.
    ///
    /// - Parameters:
    ///   - x: The elements.
    ///   - p: The probability of becoming 0.
    ///   - training: Otherwise the input is the result and nothing is drawn.
    ///   - generator: Where it is drawn which elements stay.
    /// - Precondition: 0 ≤ p ≤ 1.
    public static func dropout(
        _ x: Tensor, p: Double = 0.5, training: Bool = true, generator: inout TorchGenerator
    ) -> Tensor {
        guard p >= 0, p <= 1 else { fail("dropout: the probability \(p) is not between 0 and 1") }
        guard training, p > 0 else { return x }
        if p == 1 { return x * 0 }
        let draws = Tensor.rand(x.shape, generator: &generator)
        return x * ((draws .< 1 - p).to(x.dtype) / (1 - p))
    }
}
