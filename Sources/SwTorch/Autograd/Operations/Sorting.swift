// Order along a dimension: chosen elements, so that their gradient rule is that of `taken`.

extension Tensor {
    /// The elements in order along a dimension, and where they were; equal ones keep their order, NaN counts as largest.
    public func sorted(dim: Int = -1, descending: Bool = false) -> (values: Tensor, indices: Tensor) {
        ordered(along: dim, descending: descending, count: nil, .sort)
    }

    /// The positions that put a dimension into order, as int64.
    public func argsorted(dim: Int = -1, descending: Bool = false) -> Tensor {
        noGrad { sorted(dim: dim, descending: descending).indices }
    }

    /// The `count` largest or smallest elements along a dimension, in order, and where they are.
    ///
    /// - Precondition: The dimension has as many places.
    public func topK(_ count: Int, dim: Int = -1, largest: Bool = true) -> (values: Tensor, indices: Tensor) {
        let size = rank == 0 ? 1 : layout.sizes[axis(dim, operation: "topK")]
        guard count >= 0, count <= size else {
            fail("topK: \(count) elements are not to be had of dimension \(dim) of shape \(shape)")
        }
        return ordered(along: dim, descending: largest, count: count, .topK)
    }

    private func ordered(
        along dim: Int, descending: Bool, count: Int?, _ verb: TakeVerb
    ) -> (values: Tensor, indices: Tensor) {
        let axis = axis(dim, operation: verb.rawValue)
        if rank == 0 { return (clone(), Tensor(0)) }
        let rows = noGrad { detach().transposed(axis, -1).contiguous() }
        let order = Kernels.order(of: rows, descending: descending)
        let kept = count.map { order.narrowed(dim: -1, start: 0, length: $0) } ?? order
        let indices = kept.transposed(axis, -1).contiguous()
        return (taken(positions(of: indices, along: axis), verb), indices)
    }
}
