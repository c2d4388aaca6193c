/// y = x Wᵀ + b over the last dimension, as PyTorch's `nn.Linear`: `[batch, inputs]` to `[batch, outputs]`.
public final class Linear: Module {
    /// `[outputs, inputs]`.
    public let weight: Tensor
    /// `[outputs]`, or nothing.
    public let bias: Tensor?

    /// A layer with the given initial values; both begin to require gradients.
    ///
    /// - Precondition: The weight is a matrix, the bias has as many elements as it has rows.
    public init(weight: Tensor, bias: Tensor?) {
        guard weight.rank == 2, bias == nil || bias?.shape == [weight.shape[0]] else {
            fail("Linear", "weight \(weight.shape) and bias \(bias?.shape ?? []) do not fit")
        }
        weight.requiresGrad = true
        bias?.requiresGrad = true
        self.weight = weight
        self.bias = bias
    }

    /// The linear map of the input.
    public override func forward(_ x: Tensor) -> Tensor { x.linear(weight, bias: bias) }

    /// The sizes, as PyTorch prints them.
    public override var details: String {
        "in_features=\(weight.shape[1]), out_features=\(weight.shape[0]), bias=\(bias == nil ? "False" : "True")"
    }
}
