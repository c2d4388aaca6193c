/// The walk from a result back to what it was computed from.
///
/// Nodes are counted first, then visited when all gradients that flow into them have arrived; both passes use one explicit
/// stack that is kept between walks, so that neither depth nor size of a graph costs recursion or allocation.
struct BackwardWalk {
    /// Whether gradients go into the leaves' `grad`, or only to the nodes marked as targets.
    let accumulates: Bool
    let retainsGraph: Bool
    /// Whether the gradients can themselves be differentiated.
    let createsGraph: Bool

    func run(from root: Node, gradient: Tensor) {
        let context = ThreadContext.current
        let before = ThreadContext.recordsGradients
        ThreadContext.recordsGradients = createsGraph
        defer { ThreadContext.recordsGradients = before }

        context.epoch += 1
        let epoch = context.epoch
        var stack = context.takeStack()
        count(from: root, epoch, &stack)
        root.gradient = gradient
        stack.append(root)
        while let node = stack.popLast() {
            visit(node)
            ready(node.input0, &stack)
            ready(node.input1, &stack)
            ready(node.input2, &stack)
            if node.attached != nil { for input in node.furtherInputs { ready(input, &stack) } }
        }
        context.keepStack(stack)
    }

    private func count(from root: Node, _ epoch: UInt64, _ stack: inout [Node]) {
        root.epoch = epoch
        root.dependencies = 0
        stack.append(root)
        while let node = stack.popLast() {
            meet(node.input0, epoch, &stack)
            meet(node.input1, epoch, &stack)
            meet(node.input2, epoch, &stack)
            if node.attached != nil { for input in node.furtherInputs { meet(input, epoch, &stack) } }
        }
    }

    @inline(__always)
    private func meet(_ input: Node?, _ epoch: UInt64, _ stack: inout [Node]) {
        guard let input else { return }
        if input.epoch == epoch {
            input.dependencies += 1
        } else {
            input.epoch = epoch
            input.dependencies = 1
            input.gradient = nil
            if !input.isLeaf { stack.append(input) }
        }
    }

    @inline(__always)
    private func ready(_ input: Node?, _ stack: inout [Node]) {
        guard let input else { return }
        input.dependencies -= 1
        if input.dependencies == 0 { stack.append(input) }
    }

    @inline(__always)
    private func visit(_ node: Node) {
        guard node.gradient != nil else { return }
        if node.attached != nil { callHooks(of: node) }
        if accumulates && (node.isLeaf || node.retainsGrad) { keep(in: node) }
        if node.isLeaf {
            if !node.isTarget { node.gradient = nil }
            return
        }
        guard let gradient = node.isTarget ? node.gradient : node.gradient.take() else { return }
        node.propagate(gradient)
        if !retainsGraph { node.release() }
    }

    @inline(never)
    private func callHooks(of node: Node) {
        if accumulates || node.isTarget || !node.isLeaf { node.gradient = node.gradient.map(node.hooked) }
    }

    /// Adds the node's gradient to what it has accumulated, in place where nobody else can see it.
    private func keep(in node: Node) {
        guard let arrived = node.isLeaf && !node.isTarget ? node.gradient.take() : node.gradient else { return }
        guard let before = node.grad.take() else {
            node.grad = createsGraph ? arrived : Node.owned(consume arrived)
            return
        }
        node.grad = createsGraph ? before + arrived : Node.sum(consume before, arrived)
    }
}

extension Node {
    /// Sends `gradient` on to an input: the one place where it is summed back to the shape of an input that was broadcast,
    /// and converted to its type.
    @inline(__always)
    func send(_ gradient: @autoclosure () -> Tensor, to input: Node?) {
        guard let input else { return }
        deliver(gradient(), to: input)
    }

    private func deliver(_ gradient: consuming Tensor, to input: Node) {
        if ThreadContext.isWatched { gradient.inspect(named: name, [sizes.array], module: module, isBackward: true) }
        if !(gradient.layout.sizes == input.sizes) { gradient = gradient.summed(to: input.sizes) }
        if gradient.dtype != input.dtype { gradient = gradient.to(input.dtype) }
        guard let before = input.gradient.take() else {
            input.gradient = gradient
            return
        }
        if ThreadContext.recordsGradients {
            input.gradient = before + gradient
        } else {
            input.gradient = Node.sum(consume before, gradient)
        }
    }

    /// before + gradient, written over `before` where nobody else holds it.
    fileprivate static func sum(_ before: consuming Tensor, _ gradient: Tensor) -> Tensor {
        if isKnownUniquelyReferenced(&before) && before.isContiguous && before.storage.isUnique {
            Kernels.add(gradient, to: before)
            return before
        }
        return before + gradient
    }

    /// A gradient as a tensor of its own: taken where nobody else holds it, otherwise copied.
    fileprivate static func owned(_ gradient: consuming Tensor) -> Tensor {
        let isOwn = isKnownUniquelyReferenced(&gradient) && gradient.isContiguous && gradient.storage.isUnique
        return isOwn ? gradient : gradient.clone()
    }
}

extension Tensor {
    /// Computes the gradients of this tensor with respect to all leaves that it was computed from, and adds them to their
    /// `grad`.
    ///
    /// - Parameters:
    ///   - gradient: The gradient of some last result with respect to this tensor; 1 for a tensor of one element.
    ///   - retainGraph: Keep what the rules need, so that the same graph can be walked again.
    ///   - createGraph: Record the gradients themselves, so that they can be differentiated.
    /// - Precondition: Without `gradient`, the tensor has one element.
    public func backward(gradient: Tensor? = nil, retainGraph: Bool = false, createGraph: Bool = false) {
        guard let node else { fail("backward: the tensor of shape \(shape) does not require gradients") }
        BackwardWalk(accumulates: true, retainsGraph: retainGraph || createGraph, createsGraph: createGraph)
            .run(from: node, gradient: seed(gradient))
    }

    /// The gradient to start from.
    func seed(_ gradient: Tensor?) -> Tensor {
        if let gradient {
            guard gradient.layout.sizes == layout.sizes else {
                fail("backward: the gradient's shape \(gradient.shape) is not the tensor's shape \(shape)")
            }
            return gradient
        }
        guard count == 1 else {
            fail("backward: only a tensor of one element has an implicit gradient, not one of shape \(shape)")
        }
        return Tensor(filling: layout.sizes, with: 1, dtype)
    }
}

/// The gradients of `result` with respect to `inputs`, without touching any `grad`.
///
/// PyTorch's twin: `autograd.grad`.
///
/// - Parameters:
///   - result: What is differentiated.
///   - inputs: With respect to what.
///   - gradient: The gradient of some last result with respect to `result`; 1 for a tensor of one element.
///   - retainGraph: Keep what the rules need, so that the same graph can be walked again.
///   - createGraph: Record the gradients themselves, so that they can be differentiated once more.
///   - allowUnused: Let an input pass that `result` does not depend on.
/// - Returns: One gradient per input, nothing for an unused one.
/// - Precondition: All inputs require gradients, and `result` depends on them where `allowUnused` is not set.
public func gradients(
    of result: Tensor, withRespectTo inputs: [Tensor], gradient: Tensor? = nil, retainGraph: Bool = false,
    createGraph: Bool = false, allowUnused: Bool = false
) -> [Tensor?] {
    guard let root = result.node else {
        fail("gradients: the tensor of shape \(result.shape) does not require gradients")
    }
    let nodes = inputs.map { input in
        guard let node = input.node else {
            fail("gradients: an input of shape \(input.shape) does not require gradients")
        }
        node.isTarget = true
        node.gradient = nil
        return node
    }
    BackwardWalk(accumulates: false, retainsGraph: retainGraph || createGraph, createsGraph: createGraph)
        .run(from: root, gradient: result.seed(gradient))
    let found = nodes.map(\.gradient)
    if !allowUnused, let unused = found.firstIndex(where: { $0 == nil }) {
        fail(
            "gradients: the result does not depend on input \(unused) of shape \(inputs[unused].shape); "
                + "allowUnused: true returns nothing for it")
    }
    for node in nodes {
        node.isTarget = false
        node.gradient = nil
    }
    return found
}
