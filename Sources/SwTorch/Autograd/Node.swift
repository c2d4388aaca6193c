/// One recorded operation: what it was computed from, and what its gradient rule needs.
///
/// A node refers to the nodes of its inputs, never to its own result, so that a graph lives as long as somebody can still
/// walk it. Only a leaf's node keeps a gradient.
final class Node {
    let operation: Operation
    /// The dotted name of the module that computed it, empty outside of modules.
    let module: String
    /// The shape and type of the result, which are those of the gradient that arrives here.
    let sizes: Dimensions
    let dtype: DType

    var input0: Node?
    var input1: Node?
    var input2: Node?

    /// What only few nodes have, such as hooks.
    var attached: NodeAttachments?

    private var saved0: Tensor?
    private var saved1: Tensor?
    private var savedVersion0: UInt32 = 0
    private var savedVersion1: UInt32 = 0
    /// The result without its history (the graph must not hold itself), or a by-product of the same life.
    private var kept: Tensor?
    private var keptVersion: UInt32 = 0

    /// The accumulated gradient of a leaf, or of a result that was asked to retain it.
    var grad: Tensor?
    var retainsGrad = false

    // The present walk.
    var gradient: Tensor?
    var dependencies = 0
    var epoch: UInt64 = 0
    var isTarget = false

    // Links nodes that wait to be released.
    private var next: Node?

    init(leafOf tensor: Tensor) {
        operation = .leaf
        module = ""
        sizes = tensor.layout.sizes
        dtype = tensor.dtype
        ThreadContext.countInstance()
    }

    init(
        _ operation: Operation, result: Tensor, _ a: Tensor, _ b: Tensor? = nil, _ c: Tensor? = nil,
        saving first: Tensor? = nil, _ second: Tensor? = nil, keeping kept: Tensor? = nil
    ) {
        self.operation = operation
        module = ThreadContext.current.moduleName
        sizes = result.layout.sizes
        dtype = result.dtype
        input0 = a.node
        input1 = b?.node
        input2 = c?.node
        saved0 = first
        saved1 = second
        savedVersion0 = first?.storage.version ?? 0
        savedVersion1 = second?.storage.version ?? 0
        self.kept = kept
        keptVersion = kept?.storage.version ?? 0
        ThreadContext.countInstance()
    }

    deinit {
        // A long chain must not be released by recursion: nodes that nobody else holds are unlinked one after the other.
        letGo()
        var waiting: Node?
        unlinkInputs(onto: &waiting)
        while let node = waiting {
            waiting = node.next
            node.next = nil
            node.letGo()
            node.unlinkInputs(onto: &waiting)
        }
    }

    /// Drops saved tensors while their nodes are still held as inputs, so that nothing is released through them.
    private func letGo() {
        if saved0 != nil { saved0 = nil }
        if saved1 != nil { saved1 = nil }
        if attached != nil { attached?.letGo() }
    }

    private func unlinkInputs(onto waiting: inout Node?) {
        Node.park(input0.take(), on: &waiting)
        Node.park(input1.take(), on: &waiting)
        Node.park(input2.take(), on: &waiting)
        guard let attached else { return }
        while let input = attached.furtherInputs.popLast() { Node.park(input, on: &waiting) }
    }

    /// Puts a node that nobody else refers to on the list; any other is merely let go.
    @inline(__always)
    private static func park(_ input: consuming Node?, on waiting: inout Node?) {
        guard input != nil, isKnownUniquelyReferenced(&input) else { return }
        swap(&input, &waiting)
        waiting?.next = input
    }

    var isLeaf: Bool {
        if case .leaf = operation { return true }
        return false
    }
}

// MARK: - What a rule needs

extension Node {
    /// The first saved tensor.
    var first: Tensor { checked(saved0, savedVersion0) }

    /// The second saved tensor.
    var second: Tensor { checked(saved1, savedVersion1) }

    /// The kept result, itself part of the graph again where the walk is recorded.
    var output: Tensor {
        guard ThreadContext.recordsGradients else { return keptTensor }
        let tensor = keptTensor.detach()
        tensor.node = self
        return tensor
    }

    /// What was kept, without history.
    var keptTensor: Tensor { checked(kept, keptVersion) }

    /// Frees what only this walk needed.
    func release() {
        attached?.function?.context.release()
        saved0 = nil
        saved1 = nil
        kept = nil
    }

    private func checked(_ tensor: Tensor?, _ version: UInt32) -> Tensor {
        guard let tensor else { Node.failReleased(name) }
        if tensor.storage.version != version { Node.failChanged(name, tensor) }
        return tensor
    }

    static func failReleased(_ name: String) -> Never {
        fail("backward: the graph was walked before and freed at \(name); ask for retainGraph: true the first time")
    }

    static func failChanged(_ name: String, _ tensor: Tensor) -> Never {
        fail("backward: a tensor of shape \(tensor.shape) that the gradient of \(name) needs was changed in place")
    }
}
