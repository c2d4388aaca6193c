/// A function with a gradient rule of its own, as PyTorch's `autograd.Function`.
///
/// `forward` runs unrecorded; what the rule needs is saved in the context. Where the rule is written in tensor operations, it
/// can be differentiated again. A function that needs constants holds them as properties.
///
/// ```swift
/// struct Cube: Function {
///     func forward(_ context: FunctionContext, _ inputs: [Tensor]) -> Tensor {
///         context.save(inputs[0])
///         return inputs[0].pow(3)
///     }
///     func backward(_ context: FunctionContext, _ gradient: Tensor) -> [Tensor?] {
///         [gradient * 3 * context.savedTensors[0].square()]
///     }
/// }
/// let y = Cube()(x)
/// ```
public protocol Function {
    /// The result for the inputs.
    func forward(_ context: FunctionContext, _ inputs: [Tensor]) -> Tensor

    /// The gradients with respect to the inputs, one for each and in their order; nothing for one that has none.
    ///
    /// - Parameters:
    ///   - context: The context of the way forward.
    ///   - gradient: The gradient with respect to the result, of its shape.
    func backward(_ context: FunctionContext, _ gradient: Tensor) -> [Tensor?]
}

extension Function {
    /// Applies the function, recorded under its type's name.
    public func callAsFunction(_ inputs: Tensor...) -> Tensor { apply(inputs) }

    /// Applies the function to a list of inputs; see `callAsFunction(_:)`.
    public func apply(_ inputs: [Tensor]) -> Tensor {
        let context = FunctionContext(name: "\(type(of: self))", inputs: inputs)
        let computed = noGrad { forward(context, inputs) }
        // The result is a tensor of its own, so that it can stand in the graph at this place.
        let isOwn = computed.node == nil && !inputs.contains { $0 === computed }
        let result = isOwn ? computed : computed.detach()
        context.close(with: computed)
        return result.recorded(applying: self, context, to: inputs)
    }
}

extension Tensor {
    fileprivate func recorded(applying rule: any Function, _ context: FunctionContext, to inputs: [Tensor]) -> Tensor {
        if ThreadContext.isWatched { inspect(named: context.name, inputs.map(\.shape)) }
        guard ThreadContext.recordsGradients, inputs.contains(where: { $0.node != nil }), dtype.isFloatingPoint else {
            return self
        }
        let node = Node(.custom, result: self, inputs[0], inputs.second, inputs.third)
        node.attachments.function = (rule, context)
        node.attachments.furtherInputs = inputs.dropFirst(3).compactMap(\.node)
        context.node = node
        self.node = node
        if ThreadContext.isWatched { node.keepValues(of: self, inputs) }
        return self
    }
}

extension [Tensor] {
    fileprivate var second: Tensor? { count > 1 ? self[1] : nil }
    fileprivate var third: Tensor? { count > 2 ? self[2] : nil }
}

extension Node {
    func propagateFunction(_ gradient: Tensor) {
        guard let (rule, context) = attached?.function else { return }
        let found = rule.backward(context, gradient)
        guard found.count == context.inputs.count else {
            fail("backward: \(name) returned \(found.count) gradients for \(context.inputs.count) inputs")
        }
        var further = furtherInputs.makeIterator()
        for (index, part) in found.enumerated() {
            let input: Node? =
                switch index {
                case 0: input0
                case 1: input1
                case 2: input2
                default: context.inputs[index].requiresGrad ? further.next() : nil
                }
            guard let part, let input else { continue }
            guard Layout.broadcast(part.layout.sizes, input.sizes).map({ $0 == part.layout.sizes }) == true else {
                fail(
                    "backward: \(name) returned a gradient of shape \(part.shape) for input \(index) of shape "
                        + "\(input.sizes.array)")
            }
            send(part, to: input)
        }
    }
}
