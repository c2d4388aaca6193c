// Elements chosen by their position: forward and gradient rule.

extension Tensor {
    /// `result[i] = elements[positions[i]]`, counted in row-major order.
    ///
    /// - Parameter positions: int64, known to be in range; the result has their shape.
    func taken(_ positions: Tensor, _ verb: TakeVerb) -> Tensor {
        Kernels.take(self, positions).recorded(.take(verb), self, saving: positions)
    }

    /// Zeros of the given shape, to which these elements are added at `positions`.
    func scattered(_ positions: Tensor, sizes: Dimensions) -> Tensor {
        Kernels.scatterRows(self, positions, sizes: sizes).recorded(.takeScatter, self, saving: positions)
    }

    /// A copy in which the elements at `positions` are those of `values`; of several for one place the last counts.
    func putting(_ values: Tensor, at positions: Tensor) -> Tensor {
        let values = values.to(dtype).broadcast(to: positions.layout.sizes)
        return Kernels.put(values, at: positions, into: freshCopy())
            .recorded(.put, self, values, saving: positions)
    }

    /// These elements in an order that is computed from their positions.
    func rearranged(_ verb: TakeVerb, by order: (Tensor) -> Tensor) -> Tensor {
        let positions = noGrad { order(Tensor.arange(count).reshaped(as: layout.sizes)).contiguous() }
        return taken(positions, verb)
    }
}

extension Node {
    func propagateTake(_ gradient: Tensor) {
        guard let input0 else { return }
        send(gradient.scattered(first, sizes: input0.sizes), to: input0)
    }

    func propagatePut(_ gradient: Tensor) {
        let zeros = Tensor(filling: first.layout.sizes, with: 0, gradient.dtype)
        send(gradient.putting(zeros, at: first), to: input0)
        send(gradient.taken(first, .index), to: input1)
    }
}

// MARK: - Order

extension Tensor {
    /// The elements in reverse order along the given dimensions, copied.
    public func flipped(_ dims: [Int]) -> Tensor {
        let axes = dims.map { axis($0, operation: "flipped") }
        guard Set(axes).count == axes.count else { fail("flipped: a dimension appears twice in \(dims)") }
        return rearranged(.flip) { positions in
            axes.filter { $0 < rank }.reduce(positions) { result, axis in
                let size = layout.sizes[axis]
                return result.reordered(axis, count: size) { size - 1 - $0 }
            }
        }
    }

    /// The elements in reverse order along the given dimensions; see `flipped(_:)`.
    public func flipped(_ dims: Int...) -> Tensor { flipped(dims) }

    /// The elements moved round by `shift` places in row-major order.
    public func rolled(_ shift: Int) -> Tensor { reshaped(-1).rolled([shift], dims: [0]).reshaped(as: layout.sizes) }

    /// The elements moved round by `shift` places along a dimension.
    public func rolled(_ shift: Int, dim: Int) -> Tensor { rolled([shift], dims: [dim]) }

    /// The elements moved round along several dimensions; what leaves at the end enters at the start.
    ///
    /// - Precondition: There is one shift for each dimension.
    public func rolled(_ shifts: [Int], dims: [Int]) -> Tensor {
        guard shifts.count == dims.count else { fail("rolled: shifts \(shifts) for dimensions \(dims)") }
        let axes = dims.map { axis($0, operation: "rolled") }
        return rearranged(.roll) { positions in
            zip(shifts, axes).filter { $0.1 < rank }.reduce(positions) { result, step in
                let size = layout.sizes[step.1]
                return result.reordered(step.1, count: size) { (($0 - step.0) % size + size) % size }
            }
        }
    }

    /// `count` places along a dimension, each filled from the one that `source` names.
    private func reordered(_ axis: Int, count: Int, _ source: (Int) -> Int) -> Tensor {
        let places = Tensor((0..<count).map(source))
        return axis == 0 ? rows(places) : transposed(0, axis).rows(places).transposed(0, axis)
    }

    /// The whole tensor so many times along each dimension, copied; dimensions may be added in front.
    ///
    /// - Precondition: There are at least as many counts as dimensions, none negative.
    public func repeated(_ counts: [Int]) -> Tensor {
        guard counts.count >= rank, counts.allSatisfy({ $0 >= 0 }) else {
            fail("repeated: counts \(counts) do not fit shape \(shape)")
        }
        let sizes = Array(repeating: 1, count: counts.count - rank) + shape
        return rearranged(.repeated) { positions in
            zip(counts, sizes).enumerated().reduce(positions.reshaped(sizes)) { result, step in
                let (axis, (times, size)) = step
                return result.reordered(axis, count: times * size) { $0 % size }
            }
        }
    }

    /// The whole tensor so many times along each dimension; see `repeated(_:)`.
    public func repeated(_ counts: Int...) -> Tensor { repeated(counts) }
}

// MARK: - Indices along a dimension

extension Tensor {
    /// `result[i][j] = self[i][index[i][j]]` for `dim` 1, and so on, as PyTorch's `gather`.
    ///
    /// - Parameters:
    ///   - dim: The dimension in which the places lie; a negative one counts from the end.
    ///   - index: int64, of the same rank; no larger than this tensor but along `dim`.
    /// - Precondition: Every index names a place of the dimension.
    public func gathered(dim: Int, _ index: Tensor) -> Tensor {
        let axis = axis(dim, operation: "gathered")
        if rank == 0 { return reshaped(1).gathered(dim: 0, index.reshaped(-1)).reshaped(index.shape) }
        guard index.dtype == .int64, index.rank == rank,
            (0..<rank).allSatisfy({ $0 == axis || index.layout.sizes[$0] <= layout.sizes[$0] })
        else {
            fail("gathered: an index of type \(index.dtype) and shape \(index.shape) does not fit shape \(shape)")
        }
        let places = Kernels.checkedIndices(
            index, size: layout.sizes[axis], wraps: false, operation: "gathered", shape: shape)
        return taken(positions(of: places, along: axis), .gather)
    }

    /// The places of a dimension that `index` names, copied: `result[:, i] = self[:, index[i]]` for `dim` 1.
    ///
    /// - Parameters:
    ///   - dim: The dimension in which the places lie; a negative one counts from the end.
    ///   - index: int64, of one dimension.
    /// - Precondition: Every index names a place of the dimension.
    public func indexSelected(dim: Int, _ index: Tensor) -> Tensor {
        let axis = axis(dim, operation: "indexSelected")
        guard rank > 0, index.rank <= 1, index.dtype == .int64 else {
            fail("indexSelected: an index of type \(index.dtype) and shape \(index.shape) does not fit shape \(shape)")
        }
        if axis == 0 { return rows(index.reshaped(-1)) }
        return transposed(0, axis).rows(index.reshaped(-1)).transposed(0, axis)
    }

    /// The positions of what `indices` choose along a dimension, at their own place along the others.
    func positions(of indices: Tensor, along axis: Int) -> Tensor {
        let strides = Layout(contiguous: layout.sizes).strides
        return (0..<rank).filter { $0 != axis }.reduce(indices * strides[axis]) {
            $0 + Tensor.places(indices.layout.sizes[$1], of: rank, along: $1) * strides[$1]
        }
    }

    /// 0, 1, … along one of `rank` dimensions, for use beside an index.
    static func places(_ count: Int, of rank: Int, along axis: Int) -> Tensor {
        var line = Dimensions(repeating: 1, count: rank)
        line[axis] = count
        return Tensor.arange(count).reshaped(as: line)
    }

    /// For each label the row of zeros with a one at the label's place: `[...]` to `[..., classes]`, int64.
    ///
    /// - Parameter classes: One more than the largest label where none are given.
    /// - Precondition: int64 labels from 0 to below `classes`.
    public func oneHot(classes: Int? = nil) -> Tensor {
        guard dtype == .int64 else { fail("oneHot: labels of type \(dtype); int64 is expected") }
        let count = classes ?? (self.count == 0 ? 0 : Int(max().item()) + 1)
        let labels = Kernels.checkedIndices(self, size: count, wraps: false, operation: "oneHot", shape: shape)
        return (labels.unsqueezed(-1) .== Tensor.arange(count)).to(.int64)
    }

    /// The positions of the elements that are not 0: `[found, rank]`, int64, in row-major order.
    public func nonzero() -> Tensor {
        let flat = (detach() .!= 0).toArray(of: Bool.self)
        let strides = Layout(contiguous: layout.sizes).strides
        var found: [Int] = []
        for position in flat.indices where flat[position] {
            for axis in 0..<rank { found.append(position / strides[axis] % layout.sizes[axis]) }
        }
        let rows = rank == 0 ? flat.filter { $0 }.count : found.count / rank
        return Tensor(found, shape: [rows, rank])
    }

    /// The elements where `mask` is true, in row-major order, copied; both are broadcast.
    public func maskSelected(_ mask: Tensor) -> Tensor {
        guard let sizes = Layout.broadcast(layout.sizes, mask.layout.sizes) else {
            fail("maskSelected: a mask of shape \(mask.shape) does not fit shape \(shape)")
        }
        return broadcast(to: sizes)[mask.broadcast(to: sizes)]
    }
}
