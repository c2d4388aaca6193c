/// What a function with a gradient rule of its own keeps from the way forward to the way back.
public final class FunctionContext {
    struct Input {
        let requiresGrad: Bool
    }

    /// A tensor and the version in which it was saved.
    private struct Saved {
        /// The tensor itself, or for the function's own result one without history: the graph must not hold itself.
        let tensor: Tensor
        let version: UInt32
        var isResult = false
    }

    let name: String
    let inputs: [Input]
    /// The node that holds this context.
    weak var node: Node?
    private var saved: [Saved] = []
    private var isReleased = false

    init(name: String, inputs: [Tensor]) {
        self.name = name
        self.inputs = inputs.map { Input(requiresGrad: $0.requiresGrad) }
    }

    /// Whether each input requires a gradient; the others' need not be computed.
    public var needsInputGrad: [Bool] { inputs.map(\.requiresGrad) }

    /// Keeps inputs, the result or tensors in between for the rule.
    public func save(_ tensors: Tensor...) {
        saved = tensors.map { Saved(tensor: $0, version: $0.storage.version) }
    }

    /// What was saved, in order.
    ///
    /// - Precondition: The graph has not been freed, and nothing of it was changed in place meanwhile.
    public var savedTensors: [Tensor] {
        if isReleased { Node.failReleased(name) }
        return saved.map { entry in
            if entry.tensor.storage.version != entry.version { Node.failChanged(name, entry.tensor) }
            guard entry.isResult, ThreadContext.recordsGradients else { return entry.tensor }
            let result = entry.tensor.detach()
            result.node = node
            return result
        }
    }

    /// Ends the way forward, whose result is known now.
    func close(with result: Tensor) {
        for index in saved.indices where saved[index].tensor === result && result.node == nil {
            saved[index] = Saved(tensor: result.detach(), version: saved[index].version, isResult: true)
        }
    }

    func release() {
        saved = []
        isReleased = true
    }
}
