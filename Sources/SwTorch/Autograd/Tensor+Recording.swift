extension Tensor {
    /// Records how this tensor was computed, where one of the inputs requires gradients and recording is on.
    ///
    /// - Parameters:
    ///   - first, second: What the gradient rule needs besides the shapes.
    ///   - keepsResult: The rule needs this result itself.
    ///   - byProduct: The rule needs these contiguous elements, which came about together with the result.
    /// - Returns: This tensor.
    @inline(__always)
    func recorded(
        _ operation: Operation, _ a: Tensor, _ b: Tensor? = nil, _ c: Tensor? = nil, saving first: Tensor? = nil,
        _ second: Tensor? = nil, keepsResult: Bool = false, keeping byProduct: Tensor? = nil
    ) -> Tensor {
        if ThreadContext.isWatched { inspect(operation, [a, b, c]) }
        if Tensor.records(a, b, c) {
            let kept = keepsResult ? self : byProduct
            let share = if let kept { kept.storage.share() } else { Storage.none }
            node = Node(operation, result: self, a, b, c, saving: first, second, keeping: share)
        }
        return self
    }

    /// Whether an operation on these inputs has to be recorded.
    @inline(__always)
    static func records(_ a: Tensor, _ b: Tensor? = nil, _ c: Tensor? = nil) -> Bool {
        (a.node != nil || b?.node != nil || c?.node != nil) && ThreadContext.recordsGradients
    }
}

/// Runs `body` without recording its operations, as PyTorch's `torch.no_grad()`.
public func noGrad<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    let before = ThreadContext.recordsGradients
    ThreadContext.recordsGradients = false
    defer { ThreadContext.recordsGradients = before }
    return try body()
}
