/// Modules one after the other; each is named by its position unless it was given a name, as in PyTorch's `nn.Sequential`.
public final class Sequential: Module, RandomAccessCollection {
    /// The modules in order.
    public let modules: [Module]
    private let names: [String]

    /// Chains modules under names of their own, as PyTorch does with an `OrderedDict`.
    public init(named modules: [(name: String, module: Module)]) {
        self.modules = modules.map(\.module)
        names = modules.map(\.name)
    }

    /// Chains the given modules.
    public convenience init(_ modules: [Module]) {
        self.init(named: modules.enumerated().map { ("\($0.offset)", $0.element) })
    }

    /// Chains the given modules.
    public convenience init(_ modules: Module...) { self.init(modules) }

    /// The first position.
    public var startIndex: Int { 0 }

    /// The position behind the last.
    public var endIndex: Int { modules.count }

    /// The module at a position.
    public subscript(position: Int) -> Module { modules[position] }

    /// The input passed through all modules in order.
    public override func forward(_ x: Tensor) -> Tensor {
        var value = x
        for module in modules { value = module(value) }
        return value
    }

    override var listedChildren: [(name: String, module: Module)]? { Array(zip(names, modules)) }
}
