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
    /// The result's elements, or a by-product of the same life.
    private var kept: Storage
    private var keptVersion: UInt32 = 0
    private var isReleased = false

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
        kept = .none
        ThreadContext.countInstance()
    }

    init(
        _ operation: Operation, result: Tensor, _ a: Tensor, _ b: Tensor?, _ c: Tensor?, saving first: Tensor?,
        _ second: Tensor?, keeping kept: consuming Storage
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
        keptVersion = kept.version
        self.kept = kept
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
        saved0 = nil
        saved1 = nil
        guard let attached else { return }
        attached.function = nil
        attached.value = nil
    }

    private func unlinkInputs(onto waiting: inout Node?) {
        var input = input0
        input0 = nil
        Node.park(&input, on: &waiting)
        input = input1
        input1 = nil
        Node.park(&input, on: &waiting)
        input = input2
        input2 = nil
        Node.park(&input, on: &waiting)
        guard let attached else { return }
        while !attached.furtherInputs.isEmpty {
            input = attached.furtherInputs.popLast()
            Node.park(&input, on: &waiting)
        }
    }

    /// Puts a node that nobody else refers to on the list; any other is merely let go.
    private static func park(_ input: inout Node?, on waiting: inout Node?) {
        if isKnownUniquelyReferenced(&input), let node = input {
            node.next = waiting
            waiting = node
        }
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
        let tensor = keptTensor(sizes)
        if ThreadContext.recordsGradients { tensor.node = self }
        return tensor
    }

    /// The kept elements read in the given shape.
    func keptTensor(_ sizes: Dimensions) -> Tensor {
        if isReleased { Node.failReleased(name) }
        let tensor = Tensor(storage: kept.share(), layout: Layout(contiguous: sizes), dtype: dtype)
        if kept.version != keptVersion { Node.failChanged(name, tensor) }
        return tensor
    }

    /// Frees what only this walk needed.
    func release() {
        attached?.function?.context.release()
        if saved0 == nil && saved1 == nil && kept.isEmpty { return }
        saved0 = nil
        saved1 = nil
        kept = .none
        isReleased = true
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
