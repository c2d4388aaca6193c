/// Several dimensions as one, as PyTorch's `nn.Flatten`: `[batch, 28, 28]` to `[batch, 784]` by default.
public final class Flatten: Module {
    /// The first dimension that is joined.
    public let start: Int
    /// The last dimension that is joined.
    public let end: Int

    /// All dimensions but the first unless others are named; negative ones count from the end.
    public init(from start: Int = 1, to end: Int = -1) {
        self.start = start
        self.end = end
    }

    /// The input in its flattened shape.
    public override func forward(_ x: Tensor) -> Tensor { x.flattened(from: start, to: end) }

    /// The dimensions, as PyTorch prints them.
    public override var details: String { "start_dim=\(start), end_dim=\(end)" }
}
