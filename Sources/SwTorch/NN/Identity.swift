/// The input itself, as PyTorch's `nn.Identity`.
public final class Identity: Module {
    /// The input.
    public override func forward(_ x: Tensor) -> Tensor { x }
}
