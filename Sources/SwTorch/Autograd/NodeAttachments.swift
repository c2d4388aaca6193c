/// What only few nodes have.
final class NodeAttachments {
    /// Called with the gradient that has arrived.
    let gradientHooks = HookList<(Tensor) -> Tensor?>()
    /// The inputs beyond the third.
    var furtherInputs: [Node] = []
    /// A function with a rule of its own, and what it saved.
    var function: (rule: any Function, context: FunctionContext)?
    /// The result's elements, where values are kept to be shown.
    var value: Tensor?

    /// Drops what may hold other nodes, except inputs.
    @inline(never)
    func letGo() {
        function = nil
        value = nil
    }
}

extension Node {
    /// The attachments, made on demand.
    var attachments: NodeAttachments {
        if let attached { return attached }
        let fresh = NodeAttachments()
        attached = fresh
        return fresh
    }

    /// The nodes of all inputs, in order; constants have none.
    var inputs: [Node] {
        [input0, input1, input2].compactMap { $0 } + furtherInputs
    }

    /// The inputs beyond the third.
    @inline(never)
    var furtherInputs: [Node] { attached?.furtherInputs ?? [] }

    /// The name under which messages and graphs show the operation.
    var name: String { attached?.function?.context.name ?? operation.name }
}
