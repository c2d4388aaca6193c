extension Tensor {
    /// Records how this tensor was computed, where one of the inputs requires gradients and recording is on.
    ///
    /// - Parameters:
    ///   - first, second: What the gradient rule needs besides the shapes.
    ///   - keepsResult: The rule needs this result itself.
    ///   - byProduct: The rule needs this tensor without history, which came about together with the result.
    /// - Returns: This tensor.
    @inline(__always)
    func recorded(
        _ operation: Operation, _ a: Tensor, _ b: Tensor? = nil, _ c: Tensor? = nil, saving first: Tensor? = nil,
        _ second: Tensor? = nil, keepsResult: Bool = false, keeping byProduct: Tensor? = nil
    ) -> Tensor {
        if Tensor.records(a, b, c) {
            let kept = keepsResult ? detach() : byProduct
            node = Node(operation, result: self, a, b, c, saving: first, second, keeping: kept)
        }
        if ThreadContext.isWatched { watched(operation, [a, b, c].compactMap { $0 }) }
        return self
    }

    @inline(never)
    private func watched(_ operation: Operation, _ inputs: [Tensor]) {
        inspect(named: operation.name, inputs.map(\.shape))
        if !inputs.isEmpty { node?.keepValues(of: self, inputs) }
    }

    /// Whether an operation on these inputs has to be recorded.
    @inline(__always)
    static func records(_ a: Tensor, _ b: Tensor? = nil, _ c: Tensor? = nil) -> Bool {
        (a.node != nil || b?.node != nil || c?.node != nil) && ThreadContext.recordsGradients
    }
}

/// Whether operations are recorded on the calling thread, as PyTorch's `torch.is_grad_enabled()`.
public var isGradEnabled: Bool { ThreadContext.recordsGradients }

/// Runs `body` with its operations recorded, within `noGrad` too, as PyTorch's `torch.enable_grad()`.
public func enableGrad<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    try recording(true, body)
}

/// Runs `body` without recording its operations, as PyTorch's `torch.no_grad()`.
public func noGrad<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    try recording(false, body)
}

private func recording<Result, Failure: Error>(_ isOn: Bool, _ body: () throws(Failure) -> Result) throws(Failure)
    -> Result
{
    let before = ThreadContext.recordsGradients
    ThreadContext.recordsGradients = isOn
    defer { ThreadContext.recordsGradients = before }
    return try body()
}
