/// A part of a network: parameters, buffers, other modules, and how a result is computed from an input.
///
/// A module of one's own is as short as in PyTorch. Its parameters are the stored tensors that require gradients, its
/// buffers those marked `@Buffer`, its children the stored modules (an array of modules is a `ModuleList`); they are found in
/// the order of their declaration.
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
    public internal(set) var isTraining = true

    /// The dotted path from the outermost module, empty for that one; recorded operations carry it.
    public final var name: String { path }
    /// Stored apart, since a stored public property is checked for conflicting access at every call.
    private var path = ""

    /// What was found the last time that somebody asked for it.
    private var found: [ModuleMember] = []
    private var isExplored = false

    /// What is called before and after `forward`.
    var hooks: ModuleHooks?

    /// Creates a module without contents of its own.
    public init() {}

    /// Computes the result.
    ///
    /// Overridden by every module; called through the module itself, `module(x)`.
    open func forward(_ x: Tensor) -> Tensor { fail("\(type(of: self)): forward(_:) is not overridden") }

    /// What stands between the parentheses of the description.
    open var details: String { "" }

    /// Computes the result under this module's name, with its hooks before and after.
    public final func callAsFunction(_ x: Tensor) -> Tensor {
        if !isExplored { refresh() }
        let context = ThreadContext.current
        let outer = context.moduleName
        context.moduleName = path
        let result = hooks == nil ? forward(x) : hookedForward(x)
        context.moduleName = outer
        return result
    }

    /// Sets this module and all inside to training, or to evaluation.
    @discardableResult
    public final func train(_ isTraining: Bool = true) -> Self {
        apply { $0.isTraining = isTraining }
    }

    /// Sets this module and all inside to evaluation.
    @discardableResult
    public final func eval() -> Self { train(false) }

    /// Puts the module on a device, where its parameters and buffers have to be: so far there is one device, the processor.
    ///
    /// - Precondition: The device is available.
    @discardableResult
    public final func to(_ device: Device) -> Self {
        device.requireAvailable("Module.to")
        return self
    }

    /// Drops the gradients of all parameters.
    public final func zeroGrad() {
        if !isExplored { refresh() }
        for member in found {
            switch member {
            case .parameter(_, let tensor): tensor.zeroGrad()
            case .child(_, let module): module.zeroGrad()
            case .buffer: break
            }
        }
    }

    /// Calls `body` with every module inside, children before their parents, and with this one last.
    @discardableResult
    public final func apply(_ body: (Module) -> Void) -> Self {
        for child in namedChildren() { child.module.apply(body) }
        body(self)
        return self
    }

    /// The modules that are named by a list rather than by properties.
    var listedChildren: [(name: String, module: Module)]? { nil }
}

// MARK: - What is inside

extension Module {
    /// What is stored, looked at afresh: a property may hold another module by now.
    final func members() -> [ModuleMember] {
        refresh()
        return found
    }

    /// Finds parameters, buffers and children, and tells the children their names.
    private func refresh() {
        if let listedChildren {
            found = listedChildren.map { .child($0.name, $0.module) }
        } else {
            // What was a parameter stays one when it no longer requires gradients.
            var known = Set<ObjectIdentifier>()
            for case .parameter(_, let tensor) in found { known.insert(ObjectIdentifier(tensor)) }
            found = ModuleMember.members(of: self, known: known)
        }
        isExplored = true
        propagateName()
    }

    private func propagateName() {
        for case .child(let label, let module) in found {
            module.path = path.isEmpty ? label : "\(path).\(label)"
            if module.isExplored { module.propagateName() } else { module.refresh() }
        }
    }
}
