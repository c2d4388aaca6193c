// Elements at regular distances, such as those of a slice: forward and gradient rule.

extension Window {
    /// How many elements in a row hold all of the base.
    fileprivate var extent: Int {
        base.count == 0 ? 0 : (0..<base.rank).reduce(1) { $0 + (base.sizes[$1] - 1) * base.strides[$1] }
    }

    /// A layout of base or view in a buffer whose first element, at `start`, is the base's first.
    fileprivate func moved(_ layout: Layout, to start: Int) -> Layout {
        Layout(sizes: layout.sizes, strides: layout.strides, offset: layout.offset - base.offset + start)
    }
}

extension Tensor {
    /// Some of the elements, shared, as their sizes, strides and the place of the first say.
    func window(_ view: Layout) -> Tensor {
        Tensor(storage: storage.share(), layout: view, dtype: dtype)
            .recorded(.window(Window(base: layout, view: view)), self).viewing(self)
    }

    /// The elements that a window shows of a tensor in the shape of its base.
    func reading(_ window: Window) -> Tensor {
        let source = window.base.isContiguous ? contiguous() : laidOut(as: window)
        return Tensor(
            storage: source.storage.share(), layout: window.moved(window.view, to: source.layout.offset), dtype: dtype
        ).recorded(.window(window), self)
    }

    /// Zeros in the shape of the base, to which these elements are added where the window shows them.
    func scattering(_ window: Window) -> Tensor {
        let buffer = Tensor(filling: Dimensions(repeating: window.extent, count: 1), with: 0, dtype)
        let place = Tensor(storage: buffer.storage.share(), layout: window.moved(window.view, to: 0), dtype: dtype)
        Kernels.addStrided(self, to: place)
        return Tensor(storage: buffer.storage.share(), layout: window.moved(window.base, to: 0), dtype: dtype)
            .recorded(.windowScatter(window), self)
    }

    private func laidOut(as window: Window) -> Tensor {
        let buffer = Tensor(filling: Dimensions(repeating: window.extent, count: 1), with: 0, dtype)
        Kernels.copy(
            self, to: Tensor(storage: buffer.storage.share(), layout: window.moved(window.base, to: 0), dtype: dtype))
        return buffer
    }
}

extension Node {
    /// What was overwritten has no influence any more.
    func propagateAssignment(_ window: Window, _ gradient: Tensor) {
        send(Tensor.where(Tensor.mask(of: window), 0, gradient), to: input0)
        send(gradient.reading(window), to: input1)
    }

    /// The others wrote elsewhere, so that the whole gradient goes on to them.
    func propagateJoin(_ window: Window, _ gradient: Tensor) {
        send(gradient, to: input0)
        send(gradient.reading(window), to: input1)
    }
}

extension Tensor {
    /// True where a window shows its base.
    fileprivate static func mask(of window: Window) -> Tensor {
        let ones = Tensor(filling: window.view.sizes, with: 1, .float32)
        return noGrad { ones.scattering(window) .> 0 }
    }
}

// MARK: - Joining

extension Tensor {
    /// Tensors one after the other along an existing dimension, as PyTorch's `torch.cat`.
    ///
    /// - Precondition: At least one tensor; all sizes but that of `dim` agree. An empty one of shape `[0]` is skipped.
    public static func cat(_ tensors: [Tensor], dim: Int = 0) -> Tensor { joined(tensors, along: dim, .cat) }

    /// Tensors of one shape side by side along a new dimension, as PyTorch's `torch.stack`.
    ///
    /// - Precondition: At least one tensor, all of the same shape.
    public static func stack(_ tensors: [Tensor], dim: Int = 0) -> Tensor {
        guard let first = tensors.first else { fail("stack: no tensors") }
        for other in tensors where !(other.layout.sizes == first.layout.sizes) {
            fail("stack: shape \(other.shape) does not fit shape \(first.shape)")
        }
        let place = first.axis(dim, operation: "stack", extra: 1)
        return joined(tensors.map { $0.unsqueezed(place) }, along: place, .stack)
    }

    private static func joined(_ tensors: [Tensor], along dim: Int, _ verb: JoinVerb) -> Tensor {
        guard let first = tensors.first(where: { $0.shape != [0] }) ?? tensors.first else {
            fail("\(verb.rawValue): no tensors")
        }
        guard first.rank > 0 else { fail("\(verb.rawValue): a tensor without dimensions cannot be joined") }
        let axis = first.axis(dim, operation: verb.rawValue)
        var nothing = first.layout.sizes
        nothing[axis] = 0
        let parts = tensors.map { $0.shape == [0] ? $0.reshaped(as: nothing) : $0 }
        let dtype = tensors.dropFirst().reduce(tensors[0].dtype) { DType.promoted($0, rank: 1, $1.dtype, rank: 1) }
        var sizes = nothing
        for part in parts { sizes[axis] += joinedLength(of: part, beside: first, axis, verb) }
        // Each part is written into its place; the chain of their nodes is the history of the whole.
        var result = Tensor(uninitialized: sizes, dtype)
        var start = 0
        for part in parts {
            var view = result.layout.sizes
            view[axis] = part.layout.sizes[axis]
            let place = Layout(
                sizes: view, strides: result.layout.strides, offset: start * result.layout.strides[axis])
            start += view[axis]
            let converted = part.to(dtype)
            Kernels.copy(converted, to: Tensor(storage: result.storage.share(), layout: place, dtype: dtype))
            let whole = Tensor(storage: result.storage.share(), layout: result.layout, dtype: dtype)
            result = whole.recorded(.join(Window(base: result.layout, view: place), verb), result, converted)
        }
        return result
    }

    private static func joinedLength(of part: Tensor, beside first: Tensor, _ axis: Int, _ verb: JoinVerb) -> Int {
        var expected = first.layout.sizes
        if part.rank == first.rank { expected[axis] = part.layout.sizes[axis] }
        guard part.layout.sizes == expected else {
            fail("\(verb.rawValue): shape \(part.shape) does not fit shape \(first.shape) along dimension \(axis)")
        }
        return part.layout.sizes[axis]
    }
}

// MARK: - Cutting

extension Tensor {
    /// Parts of the given length along a dimension, shared; the last may be shorter.
    ///
    /// - Precondition: The length is positive.
    public func split(_ length: Int, dim: Int = 0) -> [Tensor] {
        guard length > 0 else { fail("split: a length of \(length)") }
        let size = layout.sizes[axis(dim, operation: "split")]
        let lengths = stride(from: 0, to: size, by: length).map { Swift.min(length, size - $0) }
        return split(lengths.isEmpty ? [0] : lengths, dim: dim)
    }

    /// Parts of the given lengths along a dimension, shared.
    ///
    /// - Precondition: The lengths add up to the dimension's size.
    public func split(_ lengths: [Int], dim: Int = 0) -> [Tensor] {
        let axis = axis(dim, operation: "split")
        guard rank > 0, lengths.allSatisfy({ $0 >= 0 }), lengths.reduce(0, +) == layout.sizes[axis] else {
            fail("split: lengths \(lengths) do not add up to dimension \(dim) of shape \(shape)")
        }
        var start = 0
        return lengths.map { length in
            defer { start += length }
            return narrowed(dim: axis, start: start, length: length)
        }
    }

    /// At most `count` parts of equal length along a dimension, shared; the last may be shorter.
    ///
    /// - Precondition: The count is positive.
    public func chunked(_ count: Int, dim: Int = 0) -> [Tensor] {
        guard count > 0 else { fail("chunked: \(count) parts") }
        let size = layout.sizes[axis(dim, operation: "chunked")]
        return split(Swift.max((size + count - 1) / count, 1), dim: dim)
    }

    /// `length` places of a dimension from `start` on, shared.
    ///
    /// - Precondition: They exist.
    public func narrowed(dim: Int, start: Int, length: Int) -> Tensor {
        let axis = axis(dim, operation: "narrowed")
        guard rank > 0, start >= 0, length >= 0, start + length <= layout.sizes[axis] else {
            fail("narrowed: \(start)..<\(start + length) is out of range for dimension \(dim) of shape \(shape)")
        }
        var sizes = layout.sizes
        sizes[axis] = length
        let offset = layout.offset + start * layout.strides[axis]
        return window(Layout(sizes: sizes, strides: layout.strides, offset: offset))
    }
}
