/// What is called before and after a module's `forward`.
final class ModuleHooks {
    let before = HookList<(Module, Tensor) -> Tensor?>()
    let after = HookList<(Module, Tensor, Tensor) -> Tensor?>()
}

extension Module {
    /// Calls `hook` with this module and its input before each `forward`, as PyTorch's `register_forward_pre_hook`.
    ///
    /// The hook may return another input to be used in its place.
    @discardableResult
    public final func registerForwardPreHook(_ hook: @escaping (Module, Tensor) -> Tensor?) -> HookHandle {
        madeHooks.before.add(hook)
    }

    /// Calls `hook` with this module, its input and its output after each `forward`, as PyTorch's `register_forward_hook`.
    ///
    /// The hook may return another output to be used in its place.
    @discardableResult
    public final func registerForwardHook(_ hook: @escaping (Module, Tensor, Tensor) -> Tensor?) -> HookHandle {
        madeHooks.after.add(hook)
    }

    private var madeHooks: ModuleHooks {
        if let hooks { return hooks }
        let fresh = ModuleHooks()
        hooks = fresh
        return fresh
    }

    /// `forward` between its hooks.
    final func hookedForward(_ x: Tensor) -> Tensor {
        var input = x
        for hook in hooks?.before.hooks ?? [] { input = hook(self, input) ?? input }
        var output = forward(input)
        for hook in hooks?.after.hooks ?? [] { output = hook(self, input, output) ?? output }
        return output
    }
}
