/// Modules one after the other; each is named by its position, as in PyTorch's `nn.Sequential`.
public final class Sequential: Module {
    /// The modules in order.
    public let modules: [Module]

    /// Chains the given modules.
    public init(_ modules: [Module]) { self.modules = modules }

    /// Chains the given modules.
    public convenience init(_ modules: Module...) { self.init(modules) }

    /// The input passed through all modules in order.
    public override func forward(_ x: Tensor) -> Tensor {
        var value = x
        for module in modules { value = module(value) }
        return value
    }

    override var numberedChildren: [Module] { modules }
}
