// Changes in place. Each counts as a new version of the storage, so that a gradient rule that needed the old values says so.

extension Tensor {
    /// Adds in place.
    public static func += (a: Tensor, b: Tensor) { a.replace("+=", b) { $0 + $1 } }

    /// Subtracts in place.
    public static func -= (a: Tensor, b: Tensor) { a.replace("-=", b) { $0 - $1 } }

    /// Multiplies in place.
    public static func *= (a: Tensor, b: Tensor) { a.replace("*=", b) { $0 * $1 } }

    /// Divides in place.
    public static func /= (a: Tensor, b: Tensor) { a.replace("/=", b) { $0 / $1 } }

    /// Adds a constant in place.
    public static func += (a: Tensor, b: Double) { a.replace("+=") { $0 + b } }

    /// Subtracts a constant in place.
    public static func -= (a: Tensor, b: Double) { a.replace("-=") { $0 - b } }

    /// Multiplies by a constant in place.
    public static func *= (a: Tensor, b: Double) { a.replace("*=") { $0 * b } }

    /// Divides by a constant in place.
    public static func /= (a: Tensor, b: Double) { a.replace("/=") { $0 / b } }

    /// Sets every element in place.
    public func fill(_ value: Double) { replace("fill") { Tensor(filling: $0.layout.sizes, with: value, $0.dtype) } }

    /// Copies the elements of another tensor, broadcast and converted, in place.
    public func copy(from other: Tensor) {
        replace("copy") { own in
            guard Layout.broadcast(own.layout.sizes, other.layout.sizes).map({ $0 == own.layout.sizes }) == true else {
                fail("copy: shape \(other.shape) does not fit the shape \(own.shape)")
            }
            return other.to(own.dtype).broadcast(to: own.layout.sizes)
        }
    }

    /// Replaces the elements by what is computed from this tensor and another, which may be the same.
    private func replace(_ name: String, _ other: Tensor, by compute: (Tensor, Tensor) -> Tensor) {
        replace(name) { own in compute(own, other === self ? own : other) }
    }

    /// Replaces the elements by those of a result, and the history by the result's.
    private func replace(_ name: String, by compute: (Tensor) -> Tensor) {
        if ThreadContext.recordsGradients && node?.isLeaf == true {
            fail("\(name): a leaf of shape \(shape) that requires gradients cannot be changed in place; use noGrad { }")
        }
        // The history refers to this alias, not to the tensor itself, which would otherwise keep itself alive.
        let alias = detach()
        alias.node = node
        let result = compute(alias)
        guard result.layout.sizes == layout.sizes else {
            fail("\(name): a result of shape \(result.shape) does not fit the shape \(shape)")
        }
        let converted = result.to(dtype)
        Kernels.copy(converted, to: self)
        storage.markChanged()
        if ThreadContext.recordsGradients { node = converted.node }
    }
}
