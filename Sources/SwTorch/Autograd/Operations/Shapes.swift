// The same elements in another shape or order: forward and gradient rule.

extension Tensor {
    /// The same elements in another shape, shared where their order allows it and copied otherwise.
    ///
    /// - Parameter shape: One size may be -1: it follows from the others.
    /// - Precondition: The number of elements stays the same.
    public func reshaped(_ shape: [Int]) -> Tensor { reshaped(as: completed(shape, "reshaped")) }

    /// The same elements in another shape; see `reshaped(_:)`.
    public func reshaped(_ shape: Int...) -> Tensor { reshaped(shape) }

    /// The same elements in another shape, always shared.
    ///
    /// - Parameter shape: One size may be -1: it follows from the others.
    /// - Precondition: The number of elements stays the same, and no copy is needed to read them in this shape.
    public func view(_ shape: [Int]) -> Tensor {
        let sizes = completed(shape, "view")
        guard let view = shared(as: sizes, .view) else {
            fail("view: shape \(self.shape) with strides \(strides) cannot be read as \(shape); use reshaped(_:)")
        }
        return view
    }

    /// The same elements in another shape, always shared; see `view(_:)`.
    public func view(_ shape: Int...) -> Tensor { view(shape) }

    /// The shape with what -1 stands for.
    private func completed(_ shape: [Int], _ operation: String) -> Dimensions {
        var known = 1
        for size in shape where size != -1 { known *= size }
        let free = shape.filter { $0 == -1 }.count
        var target = shape
        if free == 1, known != 0, count % known == 0 { target[shape.firstIndex(of: -1) ?? 0] = count / known }
        guard free <= 1, target.allSatisfy({ $0 >= 0 }), target.reduce(1, *) == count else {
            fail("\(operation): shape \(shape) is invalid for \(count) elements of shape \(self.shape)")
        }
        return Dimensions(target)
    }

    func reshaped(as sizes: Dimensions) -> Tensor {
        if sizes == layout.sizes { return self }
        if let view = shared(as: sizes, .view) { return view }
        let copy = freshCopy()
        return Tensor(storage: copy.storage.share(), layout: Layout(contiguous: sizes), dtype: dtype)
            .recorded(.reshape(.copied), self)
    }

    private func shared(as sizes: Dimensions, _ verb: ReshapeVerb) -> Tensor? {
        guard let strides = layout.strides(viewedAs: sizes) else { return nil }
        return viewed(sizes, strides, as: .reshape(verb))
    }

    /// The dimensions from `start` to `end` as one.
    public func flattened(from start: Int = 0, to end: Int = -1) -> Tensor {
        if rank == 0 { return reshaped([1]) }
        let first = axis(start, operation: "flattened")
        let last = axis(end, operation: "flattened")
        guard first <= last else { fail("flattened: dimension \(start) lies behind \(end) in shape \(shape)") }
        let middle = shape[first...last].reduce(1, *)
        return reshaped(Array(shape[..<first]) + [middle] + Array(shape[(last + 1)...]))
    }

    /// Without its dimensions of size 1, or without the given one where its size is 1.
    public func squeezed(_ dim: Int? = nil) -> Tensor {
        let chosen = dim.map { [axis($0, operation: "squeezed")] }
        return squeezed(chosen ?? Array(0..<rank), verb: dim == nil ? .squeezed : .squeezedOne)
    }

    /// Without those of the given dimensions whose size is 1.
    public func squeezed(_ dims: [Int]) -> Tensor {
        squeezed(dims.map { axis($0, operation: "squeezed") }, verb: .squeezed)
    }

    private func squeezed(_ axes: [Int], verb: ReshapeVerb) -> Tensor {
        var sizes = layout.sizes
        var strides = layout.strides
        for index in axes.sorted(by: >) where index < rank && sizes[index] == 1 {
            sizes.remove(at: index)
            strides.remove(at: index)
        }
        return viewed(sizes, strides, as: .reshape(verb))
    }

    /// With a new dimension of size 1 at the given place; -1 appends it.
    public func unsqueezed(_ dim: Int) -> Tensor {
        let place = axis(dim, operation: "unsqueezed", extra: 1)
        var sizes = layout.sizes
        var strides = layout.strides
        sizes.insert(1, at: place)
        strides.insert(1, at: place)
        return viewed(sizes, strides, as: .reshape(.unsqueezed))
    }

    /// The same elements with two dimensions exchanged; without arguments the last two.
    public func transposed(_ a: Int = -2, _ b: Int = -1) -> Tensor {
        if rank < 2 && a == -2 && b == -1 { return self }
        var order = Dimensions(Array(0..<rank))
        order.swap(axis(a, operation: "transposed"), axis(b, operation: "transposed"))
        return permuted(as: order, .transposed)
    }

    /// The same elements with their dimensions in the given order.
    ///
    /// - Precondition: Every dimension appears once.
    public func permuted(_ order: [Int]) -> Tensor {
        let axes = order.map { axis($0, operation: "permuted") }
        guard axes.sorted() == Array(0..<rank) else {
            fail("permuted: \(order) is no order of the dimensions of \(shape)")
        }
        return permuted(as: Dimensions(axes))
    }

    /// The same elements with their dimensions in the given order; see `permuted(_:)`.
    public func permuted(_ order: Int...) -> Tensor { permuted(order) }

    func permuted(as order: Dimensions, _ verb: PermuteVerb = .permuted) -> Tensor {
        var sizes = layout.sizes
        var strides = layout.strides
        for index in 0..<rank {
            sizes[index] = layout.sizes[order[index]]
            strides[index] = layout.strides[order[index]]
        }
        return viewed(sizes, strides, as: .permute(order, verb))
    }

    /// Undoes `permuted`.
    func permuted(inverting order: Dimensions) -> Tensor {
        var inverse = order
        for index in 0..<order.count { inverse[order[index]] = index }
        return permuted(as: inverse)
    }

    /// Repeats dimensions of size 1 without copying; new dimensions may be added in front.
    ///
    /// -1 leaves a size as it is.
    ///
    /// - Precondition: Only sizes of 1 change.
    public func expanded(_ shape: [Int]) -> Tensor {
        var sizes = Dimensions(shape.map { Swift.max($0, 0) })
        for index in 0..<shape.count where shape[index] == -1 && index >= shape.count - rank {
            sizes[index] = layout.sizes[index - (shape.count - rank)]
        }
        guard let common = Layout.broadcast(layout.sizes, sizes), common == sizes else {
            fail("expanded: shape \(self.shape) cannot be expanded to \(shape)")
        }
        return broadcast(to: sizes)
    }

    /// The same elements read in a larger shape that the caller knows to fit.
    func broadcast(to sizes: Dimensions) -> Tensor {
        if sizes == layout.sizes { return self }
        return viewed(sizes, layout.strides(broadcastTo: sizes), as: .expand)
    }

    func viewed(_ sizes: Dimensions, _ strides: Dimensions, as operation: Operation) -> Tensor {
        let layout = Layout(sizes: sizes, strides: strides, offset: layout.offset)
        return Tensor(storage: storage.share(), layout: layout, dtype: dtype).recorded(operation, self).viewing(self)
    }

    /// A copy with storage of its own, through which gradients flow.
    public func clone() -> Tensor { freshCopy().recorded(.clone, self) }

    /// The same values as another type; this tensor itself where it already has the type.
    ///
    /// Floats are cut to integers.
    public func to(_ dtype: DType) -> Tensor {
        if dtype == self.dtype { return self }
        let result = Kernels.cast(self, to: dtype)
        return dtype.isFloatingPoint ? result.recorded(.cast, self) : result
    }
}

extension Node {
    func propagateReshape(_ gradient: Tensor) {
        guard let input0 else { return }
        send(gradient.reshaped(as: input0.sizes), to: input0)
    }
}
