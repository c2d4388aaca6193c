/// Drops elements at random while training, as PyTorch's `nn.Dropout`; see `Functional.dropout`.
///
/// In evaluation it passes its input on. It owns its generator, so that a copy of it can be kept and put back.
public final class Dropout: Module {
    /// The probability of becoming 0.
    public let p: Double
    /// Where the next draws come from.
    public var generator: TorchGenerator

    /// A layer that drops half of its input unless another probability is named.
    ///
    /// - Precondition: 0 ≤ p ≤ 1.
    public init(_ p: Double = 0.5, generator: TorchGenerator) {
        guard p >= 0, p <= 1 else { fail("Dropout: the probability \(p) is not between 0 and 1") }
        self.p = p
        self.generator = generator
    }

    /// The input, thinned out while training.
    public override func forward(_ x: Tensor) -> Tensor {
        Functional.dropout(x, p: p, training: isTraining, generator: &generator)
    }

    /// The probability, as PyTorch prints it.
    public override var details: String { "p=\(p), inplace=False" }
}
