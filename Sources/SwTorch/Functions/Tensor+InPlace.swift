// Changes in place; a result of a higher kind of number (a fraction for integers) is refused. Each counts as a new version of the storage, so that a gradient rule that needed the old values says so.

extension Tensor {
    /// Adds in place; broadcast to this shape.
    @_disfavoredOverload
    public static func += (a: Tensor, b: Tensor) { a.replace("+=", b) { $0 + $1 } }

    /// Subtracts in place; broadcast to this shape.
    @_disfavoredOverload
    public static func -= (a: Tensor, b: Tensor) { a.replace("-=", b) { $0 - $1 } }

    /// Multiplies in place; broadcast to this shape.
    @_disfavoredOverload
    public static func *= (a: Tensor, b: Tensor) { a.replace("*=", b) { $0 * $1 } }

    /// Divides in place; broadcast to this shape.
    @_disfavoredOverload
    public static func /= (a: Tensor, b: Tensor) { a.replace("/=", b) { $0 / $1 } }

    /// Adds a constant in place.
    @_disfavoredOverload
    public static func += (a: Tensor, b: Double) { a.replace("+=") { $0 + b } }

    /// Subtracts a constant in place.
    @_disfavoredOverload
    public static func -= (a: Tensor, b: Double) { a.replace("-=") { $0 - b } }

    /// Multiplies by a constant in place.
    @_disfavoredOverload
    public static func *= (a: Tensor, b: Double) { a.replace("*=") { $0 * b } }

    /// Divides by a constant in place.
    @_disfavoredOverload
    public static func /= (a: Tensor, b: Double) { a.replace("/=") { $0 / b } }

    /// Adds a whole constant in place.
    @_disfavoredOverload
    public static func += (a: Tensor, b: Int) { a.replace("+=") { $0 + b } }

    /// Subtracts a whole constant in place.
    @_disfavoredOverload
    public static func -= (a: Tensor, b: Int) { a.replace("-=") { $0 - b } }

    /// Multiplies by a whole constant in place.
    @_disfavoredOverload
    public static func *= (a: Tensor, b: Int) { a.replace("*=") { $0 * b } }

    /// Divides by a whole constant in place.
    @_disfavoredOverload
    public static func /= (a: Tensor, b: Int) { a.replace("/=") { $0 / b } }

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

    /// Sets every element to 0 in place.
    public func zero() { fill(0) }

    /// Limits every element to a range in place.
    public func clamp(min: Double? = nil, max: Double? = nil) { replace("clamp") { $0.clamped(min: min, max: max) } }

    /// Replaces the elements by what is computed from this tensor and another, which may be the same.
    private func replace(_ name: String, _ other: Tensor, by compute: (Tensor, Tensor) -> Tensor) {
        replace(name) { own in compute(own, other === self ? own : other) }
    }

    /// Replaces the elements by those of a result, and the history by the result's.
    ///
    /// A view writes through to its base, whose history from then on says so; other views of it follow.
    func replace(_ name: String, by compute: (Tensor) -> Tensor) {
        if ThreadContext.recordsGradients { requireChangeable(name) }
        // The history refers to this alias, not to the tensor itself, which would otherwise keep itself alive.
        let alias = detach()
        alias.node = node
        let result = compute(alias)
        guard result.layout.sizes == layout.sizes else {
            fail("\(name): a result of shape \(result.shape) does not fit the shape \(shape)")
        }
        guard !layout.isExpanded else {
            fail("\(name): an expanded tensor of shape \(shape) cannot be changed in place; use clone()")
        }
        guard !result.dtype.isWider(than: dtype) else {
            fail("\(name): a result of type \(result.dtype) cannot be kept in place as \(dtype)")
        }
        let converted = result.to(dtype)
        let sharesElements = converted.storage.isSame(as: storage)
        Kernels.copy(sharesElements ? converted.freshCopy() : converted, to: self)
        storage.markChanged()
        if ThreadContext.recordsGradients { adoptHistory(of: converted) }
    }

    private func requireChangeable(_ name: String) {
        if node?.isLeaf == true {
            fail("\(name): a leaf of shape \(shape) that requires gradients cannot be changed in place; use noGrad { }")
        }
        if base?.node?.isLeaf == true {
            fail(
                "\(name): a view of shape \(shape) of a leaf that requires gradients cannot be changed in place; "
                    + "use noGrad { }")
        }
    }

    private func adoptHistory(of result: Tensor) {
        guard let base else {
            node = result.node
            return
        }
        guard base.node != nil || result.node != nil else { return }
        base.node = Node(.assign(Window(base: base.layout, view: layout)), result: base, base, result)
    }
}

// MARK: - Variables and subscripts

/// The same for variables: what `x[mask] *= 2` chooses as a copy is written back by the subscript.
extension Tensor {
    /// Adds in place, also what a subscript chooses.
    public static func += (a: inout Tensor, b: Tensor) { a.replace("+=", b) { $0 + $1 } }

    /// Subtracts in place, also what a subscript chooses.
    public static func -= (a: inout Tensor, b: Tensor) { a.replace("-=", b) { $0 - $1 } }

    /// Multiplies in place, also what a subscript chooses.
    public static func *= (a: inout Tensor, b: Tensor) { a.replace("*=", b) { $0 * $1 } }

    /// Divides in place, also what a subscript chooses.
    public static func /= (a: inout Tensor, b: Tensor) { a.replace("/=", b) { $0 / $1 } }

    /// Adds in place, also what a subscript chooses.
    public static func += (a: inout Tensor, b: Double) { a.replace("+=") { $0 + b } }

    /// Subtracts in place, also what a subscript chooses.
    public static func -= (a: inout Tensor, b: Double) { a.replace("-=") { $0 - b } }

    /// Multiplies in place, also what a subscript chooses.
    public static func *= (a: inout Tensor, b: Double) { a.replace("*=") { $0 * b } }

    /// Divides in place, also what a subscript chooses.
    public static func /= (a: inout Tensor, b: Double) { a.replace("/=") { $0 / b } }

    /// Adds in place, also what a subscript chooses.
    public static func += (a: inout Tensor, b: Int) { a.replace("+=") { $0 + b } }

    /// Subtracts in place, also what a subscript chooses.
    public static func -= (a: inout Tensor, b: Int) { a.replace("-=") { $0 - b } }

    /// Multiplies in place, also what a subscript chooses.
    public static func *= (a: inout Tensor, b: Int) { a.replace("*=") { $0 * b } }

    /// Divides in place, also what a subscript chooses.
    public static func /= (a: inout Tensor, b: Int) { a.replace("/=") { $0 / b } }
}
