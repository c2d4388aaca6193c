/// What is called at an event, in the order in which it was registered.
final class HookList<Hook> {
    private var entries: [(id: Int, hook: Hook)] = []
    private var nextID = 0

    /// The hooks at this moment; they may remove themselves while they run.
    var hooks: [Hook] { entries.map(\.hook) }

    func add(_ hook: Hook) -> HookHandle {
        let id = nextID
        nextID += 1
        entries.append((id, hook))
        return HookHandle { [weak self] in self?.entries.removeAll { $0.id == id } }
    }
}

/// A registered hook, which can be removed.
///
/// Letting go of the handle leaves the hook where it is.
public final class HookHandle {
    private var removal: (() -> Void)?

    init(removal: @escaping () -> Void) { self.removal = removal }

    /// Removes the hook; a second call does nothing.
    public func remove() {
        removal?()
        removal = nil
    }
}

extension Tensor {
    /// Calls `hook` with this tensor's gradient whenever a walk has completed it, as PyTorch's `register_hook`.
    ///
    /// The hook may look at the gradient, or return another of the same shape to be used in its place.
    ///
    /// - Precondition: The tensor requires gradients.
    @discardableResult
    public func registerHook(_ hook: @escaping (Tensor) -> Tensor?) -> HookHandle {
        guard let node else { fail("registerHook: the tensor of shape \(shape) does not require gradients") }
        return node.attachments.gradientHooks.add(hook)
    }
}

extension Node {
    /// The gradient after all hooks have seen it.
    func hooked(_ gradient: Tensor) -> Tensor {
        guard let hooks = attached?.gradientHooks.hooks else { return gradient }
        var current = gradient
        for hook in hooks {
            guard let replacement = hook(current) else { continue }
            guard replacement.layout.sizes == sizes else {
                fail("registerHook: a gradient of shape \(replacement.shape) does not fit the shape \(sizes.array)")
            }
            current = replacement
        }
        return current
    }
}
