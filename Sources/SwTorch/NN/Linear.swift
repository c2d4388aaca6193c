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
            fail("Linear: weight \(weight.shape) and bias \(bias?.shape ?? []) do not fit")
        }
        weight.requiresGrad = true
        bias?.requiresGrad = true
        self.weight = weight
        self.bias = bias
    }

    /// A layer that starts as PyTorch's does: uniform in ±1/√inputs, the weight drawn before the bias.
    ///
    /// - Precondition: There is at least one input.
    public convenience init(_ inputs: Int, _ outputs: Int, bias: Bool = true, generator: inout TorchGenerator) {
        let values = generator.linearInitialValues(in: inputs, out: outputs, bias: bias)
        self.init(
            weight: Tensor(values.weight, shape: [outputs, inputs]), bias: bias ? Tensor(values.bias) : nil)
    }

    /// The linear map of the input.
    public override func forward(_ x: Tensor) -> Tensor { x.linear(weight, bias: bias) }

    /// The sizes, as PyTorch prints them.
    public override var details: String {
        "in_features=\(weight.shape[1]), out_features=\(weight.shape[0]), bias=\(bias == nil ? "False" : "True")"
    }
}
