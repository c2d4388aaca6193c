/// A part of a network: parameters, other modules, and how a result is computed from an input.
///
/// A module of one's own is as short as in PyTorch. Its parameters are the stored tensors that require gradients, its
/// children the stored modules (also in arrays); they are found once, in the order of their declaration.
///
/// ```swift
/// final class Net: Module {
///     let hidden: Linear, output: Linear
///     init(generator: inout TorchGenerator) {
///         hidden = Linear(2, 5, generator: &generator)
///         output = Linear(5, 1, generator: &generator)
///     }
///     override func forward(_ x: Tensor) -> Tensor { output(hidden(x).relu()) }
/// }
/// ```
open class Module {
    /// Whether the module is being trained, which matters to modules that behave differently then.
    public private(set) var isTraining = true

    /// The dotted path from the outermost module, empty for that one; recorded operations carry it.
    public private(set) var name = ""

    private var contents: [Entry]?

    private enum Entry {
        case parameter(String, Tensor)
        case child(String, Module)
    }

    /// Creates a module without contents of its own.
    public init() {}

    /// Computes the result.
    ///
    /// Overridden by every module; called through the module itself, `module(x)`.
    open func forward(_ x: Tensor) -> Tensor { fail("\(type(of: self)): forward(_:) is not overridden") }

    /// What stands between the parentheses of the description.
    open var details: String { "" }

    /// Computes the result under this module's name.
    public final func callAsFunction(_ x: Tensor) -> Tensor {
        if contents == nil { prepare() }
        let context = ThreadContext.current
        let outer = context.moduleName
        context.moduleName = name
        let result = forward(x)
        context.moduleName = outer
        return result
    }

    /// All parameters in declaration order, outer modules before their children's where declared so.
    public final func parameters() -> [Tensor] { namedParameters().map(\.parameter) }

    /// All parameters with their dotted names, such as `0.weight` or `hidden.bias`, in declaration order.
    public final func namedParameters() -> [(name: String, parameter: Tensor)] {
        entries().flatMap { entry -> [(name: String, parameter: Tensor)] in
            switch entry {
            case .parameter(let label, let tensor): [(label, tensor)]
            case .child(let label, let module):
                module.namedParameters().map { ("\(label).\($0.name)", $0.parameter) }
            }
        }
    }

    /// The modules directly inside this one, with the names of their properties.
    public final func namedChildren() -> [(name: String, module: Module)] {
        entries().compactMap { entry in
            if case .child(let label, let module) = entry { return (label, module) }
            return nil
        }
    }

    /// Drops the gradients of all parameters.
    public final func zeroGrad() {
        for entry in entries() {
            switch entry {
            case .parameter(_, let tensor): tensor.zeroGrad()
            case .child(_, let module): module.zeroGrad()
            }
        }
    }

    /// Sets this module and all inside to training, or to evaluation.
    public final func train(_ isTraining: Bool = true) {
        self.isTraining = isTraining
        for child in namedChildren() { child.module.train(isTraining) }
    }

    /// Sets this module and all inside to evaluation.
    public final func eval() { train(false) }

    /// The modules that are named by a list rather than by properties; `Sequential` overrides it.
    var listedChildren: [(name: String, module: Module)] { [] }

    private func entries() -> [Entry] {
        if let contents { return contents }
        prepare()
        return contents ?? []
    }

    /// Finds parameters and children, and tells the children their names.
    private func prepare() {
        var found = listedChildren.map { Entry.child($0.name, $0.module) }
        if found.isEmpty {
            var mirrors: [Mirror] = []
            var mirror: Mirror? = Mirror(reflecting: self)
            while let current = mirror, current.subjectType != Module.self {
                mirrors.append(current)
                mirror = current.superclassMirror
            }
            for level in mirrors.reversed() {
                for child in level.children { Module.collect(child.value, Module.label(child.label), into: &found) }
            }
        }
        contents = found
        propagateName()
    }

    private func propagateName() {
        for entry in contents ?? [] {
            if case .child(let label, let module) = entry {
                module.name = name.isEmpty ? label : "\(name).\(label)"
                if module.contents == nil { module.prepare() } else { module.propagateName() }
            }
        }
    }

    private static func label(_ label: String?) -> String {
        let lazyPrefix = "$__lazy_storage_$_"
        guard let label else { return "" }
        return label.hasPrefix(lazyPrefix) ? String(label.dropFirst(lazyPrefix.count)) : label
    }

    private static func collect(_ value: Any, _ label: String, into found: inout [Entry]) {
        if let tensor = value as? Tensor {
            if tensor.requiresGrad { found.append(.parameter(label, tensor)) }
        } else if let module = value as? Module {
            found.append(.child(label, module))
        } else {
            let mirror = Mirror(reflecting: value)
            switch mirror.displayStyle {
            case .optional:
                for child in mirror.children { collect(child.value, label, into: &found) }
            case .collection:
                for (index, child) in mirror.children.enumerated() {
                    collect(child.value, "\(label).\(index)", into: &found)
                }
            default: break
            }
        }
    }
}

extension Module: CustomStringConvertible {
    /// The module and what is inside, as PyTorch prints it.
    public final var description: String {
        let children = namedChildren()
        if children.isEmpty { return "\(type(of: self))(\(details))" }
        let lines = children.map { child in
            let inner = child.module.description.split(separator: "\n", omittingEmptySubsequences: false)
            return "  (\(child.name)): " + inner.joined(separator: "\n  ")
        }
        return "\(type(of: self))(\n" + lines.joined(separator: "\n") + "\n)"
    }
}
