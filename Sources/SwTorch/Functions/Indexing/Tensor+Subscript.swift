extension Tensor {
    /// The elements that the indices name, as NumPy's brackets do; see `TensorIndex`.
    ///
    /// Whole numbers and slices share the elements: changing the result in place changes this tensor. Masks and lists of
    /// places copy them. Assigning changes this tensor in place; the value is broadcast and converted.
    ///
    /// ```swift
    /// let row = x[0]
    /// let corner = x[..<2, -1]
    /// x[x .< 0] = 0
    /// x[.ellipsis, 1] *= 2
    /// ```
    /// - Precondition: The places exist, and there are no more indices than dimensions.
    public subscript(_ indices: (any TensorIndex)...) -> Tensor {
        get { read(IndexPlan(indices.map(\.component), of: self)) }
        set { write(newValue, IndexPlan(indices.map(\.component), of: self)) }
    }

    /// The only element that the indices name; or, assigned, a constant for all that they name.
    ///
    /// - Precondition: What is read is one element.
    @_disfavoredOverload
    public subscript(_ indices: (any TensorIndex)...) -> Double {
        get { read(IndexPlan(indices.map(\.component), of: self)).item() }
        set { write(constant(newValue), IndexPlan(indices.map(\.component), of: self)) }
    }

    private func read(_ plan: IndexPlan) -> Tensor {
        let view = window(plan.view)
        return plan.choices.isEmpty ? view : view.taken(plan.positions(), .index)
    }

    private func write(_ value: Tensor, _ plan: IndexPlan) {
        let view = window(plan.view)
        let isOwn = value.storage.isSame(as: storage) && value.layout.isSame(as: plan.view)
        // Elements that were changed in place through the same view are where they belong.
        if isOwn && plan.choices.isEmpty { return }
        let positions = plan.choices.isEmpty ? nil : plan.positions()
        let sizes = positions?.layout.sizes ?? plan.view.sizes
        var value = value
        while value.rank > sizes.count && value.layout.sizes[0] == 1 { value = value.squeezed(0) }
        guard Layout.broadcast(value.layout.sizes, sizes).map({ $0 == sizes }) == true else {
            fail("[]=: a value of shape \(value.shape) does not fit the shape \(sizes.array)")
        }
        let converted = value.to(dtype)
        view.replace("[]=") { own in
            if let positions { return own.putting(converted, at: positions) }
            return converted.broadcast(to: sizes)
        }
    }
}
