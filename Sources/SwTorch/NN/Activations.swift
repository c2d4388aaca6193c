/// max(x, 0), element by element.
public final class ReLU: Module {
    /// The input without its negative part.
    public override func forward(_ x: Tensor) -> Tensor { x.relu() }
}

/// 1 / (1 + e⁻ˣ), element by element.
public final class Sigmoid: Module {
    /// The sigmoid of the input.
    public override func forward(_ x: Tensor) -> Tensor { x.sigmoid() }
}

/// The hyperbolic tangent, element by element.
public final class Tanh: Module {
    /// The hyperbolic tangent of the input.
    public override func forward(_ x: Tensor) -> Tensor { x.tanh() }
}

/// The input itself.
public final class Identity: Module {
    /// The input.
    public override func forward(_ x: Tensor) -> Tensor { x }
}
