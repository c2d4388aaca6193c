// Largest and smallest elements: forward and gradient rule.

extension Tensor {
    /// The largest element; ties share the gradient.
    ///
    /// - Precondition: There is at least one element.
    public func max() -> Tensor { extremeOfAll(largest: true) }

    /// The smallest element; ties share the gradient.
    ///
    /// - Precondition: There is at least one element.
    public func min() -> Tensor { extremeOfAll(largest: false) }

    /// The largest elements over the given dimensions; ties share the gradient.
    public func amax(_ dims: Int..., keepDim: Bool = false) -> Tensor { amax(over: dims, keepDim: keepDim) }

    /// The largest elements over the given dimensions, or over all for nothing; ties share the gradient.
    public func amax(over dims: [Int]?, keepDim: Bool = false) -> Tensor {
        sharedExtreme(largest: true, over: dims, keepDim: keepDim)
    }

    /// The smallest elements over the given dimensions; ties share the gradient.
    public func amin(_ dims: Int..., keepDim: Bool = false) -> Tensor { amin(over: dims, keepDim: keepDim) }

    /// The smallest elements over the given dimensions, or over all for nothing; ties share the gradient.
    public func amin(over dims: [Int]?, keepDim: Bool = false) -> Tensor {
        sharedExtreme(largest: false, over: dims, keepDim: keepDim)
    }

    /// The largest element along a dimension and its first position, to which the whole gradient goes.
    public func max(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor) {
        extreme(largest: true, along: dim, keepDim: keepDim)
    }

    /// The smallest element along a dimension and its first position, to which the whole gradient goes.
    public func min(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor) {
        extreme(largest: false, along: dim, keepDim: keepDim)
    }

    /// The first position of the largest element along a dimension, or among all elements, as int64.
    public func argmax(dim: Int? = nil, keepDim: Bool = false) -> Tensor {
        noGrad { position(largest: true, along: dim, keepDim: keepDim) }
    }

    /// The first position of the smallest element along a dimension, or among all elements, as int64.
    public func argmin(dim: Int? = nil, keepDim: Bool = false) -> Tensor {
        noGrad { position(largest: false, along: dim, keepDim: keepDim) }
    }

    private func position(largest: Bool, along dim: Int?, keepDim: Bool) -> Tensor {
        extremePlanned(largest, over: dim.map { [$0] }, keepDim: keepDim).positions
    }

    private func extremePlanned(_ largest: Bool, over dims: [Int]?, keepDim: Bool)
        -> (values: Tensor, positions: Tensor, kept: Dimensions)
    {
        if dtype == .bool {
            let numbers = to(.int64).extremePlanned(largest, over: dims, keepDim: keepDim)
            return (numbers.values.to(.bool), numbers.positions, numbers.kept)
        }
        let plan = ReductionPlan(self, over: dims, operation: largest ? "max" : "min")
        guard plan.length > 0 else { fail("\(largest ? "max" : "min"): no elements to choose from in shape \(shape)") }
        let (values, positions) = Kernels.extreme(
            largest: largest, plan.source, outer: plan.outer, length: plan.length, inner: plan.inner,
            sizes: keepDim ? plan.kept : plan.dropped)
        return (values, positions, plan.kept)
    }

    private func sharedExtreme(largest: Bool, over dims: [Int]?, keepDim: Bool) -> Tensor {
        let (values, _, kept) = extremePlanned(largest, over: dims, keepDim: keepDim)
        return values.recorded(.sharedExtreme(kept: kept, isLargest: largest), self, saving: self, keepsResult: true)
    }

    private func extremeOfAll(largest: Bool) -> Tensor {
        let values = extremePlanned(largest, over: nil, keepDim: false).values
        return values.recorded(
            .sharedExtreme(kept: Dimensions(), isLargest: largest), self, saving: self, keepsResult: true)
    }

    private func extreme(largest: Bool, along dim: Int, keepDim: Bool) -> (values: Tensor, indices: Tensor) {
        let (values, positions, _) = extremePlanned(largest, over: [dim], keepDim: keepDim)
        let operation = Operation.extreme(axis: axis(dim, operation: "max"), isLargest: largest)
        return (values.recorded(operation, self, saving: positions), positions)
    }
}

extension Node {
    func propagateSharedExtreme(_ kept: Dimensions, _ gradient: Tensor) {
        guard let input0 else { return }
        let extreme = noGrad { output.reshaped(as: kept) }
        var areWinners = Kernels.compare(.equal, first, extreme, sizes: input0.sizes)
        // Where no dimension is named, the elements that are NaN win; over dimensions the gradient becomes NaN.
        if kept.count == 0, extreme.item().isNaN { areWinners = first.detach().isNaN() }
        let winners = Kernels.cast(areWinners, to: dtype)
        let shares = winners / noGrad { winners.summed(to: kept) }
        send(gradient.reshaped(as: kept) * shares, to: input0)
    }

    func propagateExtreme(_ axis: Int, _ gradient: Tensor) {
        guard let input0 else { return }
        if input0.sizes.count == 0 { return send(gradient, to: input0) }
        var kept = input0.sizes
        kept[axis] = 1
        var line = Dimensions(repeating: 1, count: input0.sizes.count)
        line[axis] = input0.sizes[axis]
        let places = Tensor.arange(input0.sizes[axis], dtype: .int64).reshaped(as: line)
        let chosen = Kernels.compare(.equal, places, first.reshaped(as: kept), sizes: input0.sizes)
        send(gradient.reshaped(as: kept) * Kernels.cast(chosen, to: dtype), to: input0)
    }
}
