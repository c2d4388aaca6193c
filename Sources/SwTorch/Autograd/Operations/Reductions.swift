// Reductions: forward and gradient rule.

extension ReductionPlan {
    /// The plan of a reduction.
    ///
    /// - Parameter axes: Nothing for all dimensions.
    init(_ x: Tensor, over axes: [Int]?, operation: String) {
        guard let axes, !axes.isEmpty else {
            source = x
            (outer, length, inner) = (1, x.count, 1)
            kept = Dimensions(repeating: 1, count: x.rank)
            dropped = Dimensions()
            return
        }
        let reduced = axes.map { x.axis($0, operation: operation) }.sorted()
        for (a, b) in zip(reduced, reduced.dropFirst()) where a == b {
            fail("\(operation): dimension \(a) appears twice in \(axes)")
        }
        var kept = x.layout.sizes
        for axis in reduced where x.rank > 0 { kept[axis] = 1 }
        var dropped = Dimensions()
        var others: [Int] = []
        for axis in 0..<x.rank where !reduced.contains(axis) {
            dropped.append(x.layout.sizes[axis])
            others.append(axis)
        }
        self.kept = kept
        self.dropped = dropped
        let isBlock = x.rank > 0 && reduced[reduced.count - 1] - reduced[0] == reduced.count - 1
        let sizes = x.layout.sizes
        length = reduced.reduce(1) { $0 * (x.rank == 0 ? 1 : sizes[$1]) }
        if isBlock {
            source = x
            outer = (0..<reduced[0]).reduce(1) { $0 * sizes[$1] }
            inner = (reduced[reduced.count - 1] + 1..<x.rank).reduce(1) { $0 * sizes[$1] }
        } else {
            source = x.rank == 0 ? x : noGrad { x.detach().permuted(others + reduced) }
            outer = others.reduce(1) { $0 * sizes[$1] }
            inner = 1
        }
    }
}

extension Tensor {
    /// A dimension counted from the front, where negative numbers count from the end.
    func axis(_ axis: Int, operation: String, extra: Int = 0) -> Int {
        let limit = Swift.max(rank + extra, 1)
        guard axis >= -limit && axis < limit else {
            fail("\(operation): dimension \(axis) is out of range for shape \(shape)")
        }
        return axis < 0 ? axis + limit : axis
    }

    /// The sum of all elements.
    ///
    /// Floats are added in the order of PyTorch's sums, so that they round alike; truth values are counted.
    public func sum() -> Tensor { summed(over: nil, keepDim: false, divides: false) }

    /// The sum over the given dimensions.
    ///
    /// - Parameters:
    ///   - dims: The dimensions to be summed; negative ones count from the end.
    ///   - keepDim: Leave the summed dimensions in the shape, as ones.
    /// - Precondition: The dimensions exist.
    public func sum(_ dims: Int..., keepDim: Bool = false) -> Tensor { sum(over: dims, keepDim: keepDim) }

    /// The sum over the given dimensions, or over all for nothing; see `sum(_:keepDim:)`.
    public func sum(over dims: [Int]?, keepDim: Bool = false) -> Tensor {
        summed(over: dims, keepDim: keepDim, divides: false)
    }

    /// The mean of all elements, NaN where there are none.
    public func mean() -> Tensor { summed(over: nil, keepDim: false, divides: true) }

    /// The mean over the given dimensions.
    ///
    /// - Parameters:
    ///   - dims: The dimensions to be averaged; negative ones count from the end.
    ///   - keepDim: Leave the averaged dimensions in the shape, as ones.
    /// - Precondition: The dimensions exist.
    public func mean(_ dims: Int..., keepDim: Bool = false) -> Tensor { mean(over: dims, keepDim: keepDim) }

    /// The mean over the given dimensions, or over all for nothing; see `mean(_:keepDim:)`.
    public func mean(over dims: [Int]?, keepDim: Bool = false) -> Tensor {
        summed(over: dims, keepDim: keepDim, divides: true)
    }

    func summed(over dims: [Int]?, keepDim: Bool, divides: Bool) -> Tensor {
        if dtype == .bool { return to(.int64).summed(over: dims, keepDim: keepDim, divides: divides) }
        let name = divides ? "mean" : "sum"
        if divides && !dtype.isFloatingPoint {
            fail("\(name): the mean of \(dtype) is not defined; convert with to(_:) first")
        }
        let plan = ReductionPlan(self, over: dims, operation: name)
        let divisor = divides ? Double(plan.length) : 1
        let result = Kernels.sum(
            plan.source, outer: plan.outer, length: plan.length, inner: plan.inner, divisor: divisor,
            sizes: keepDim ? plan.kept : plan.dropped)
        let isFull = plan.dropped.count == 0 && !keepDim
        return result.recorded(.sum(kept: isFull ? plan.dropped : plan.kept, divisor: divisor), self)
    }

    /// Sums a gradient back to the shape of an input that was broadcast.
    func summed(to sizes: Dimensions) -> Tensor {
        if sizes.count == 0 { return sum() }
        let missing = rank - sizes.count
        if missing > 0, let result = summedOverLeading(missing, to: sizes) { return result }
        var axes = Array(0..<missing)
        for index in 0..<sizes.count where sizes[index] == 1 && layout.sizes[index + missing] != 1 {
            axes.append(index + missing)
        }
        let reduced = axes.isEmpty ? self : summed(over: axes, keepDim: true, divides: false)
        return missing == 0 ? reduced : reduced.reshaped(as: sizes)
    }
}

extension Tensor {
    /// The sum over the first `leading` dimensions, where the others are those of `sizes`: a bias's gradient.
    private func summedOverLeading(_ leading: Int, to sizes: Dimensions) -> Tensor? {
        var kept = Dimensions(repeating: 1, count: rank)
        for index in 0..<sizes.count {
            if layout.sizes[index + leading] != sizes[index] { return nil }
            kept[index + leading] = sizes[index]
        }
        let inner = sizes.product
        guard inner > 0 else { return nil }
        return Kernels.sum(self, outer: 1, length: count / inner, inner: inner, divisor: 1, sizes: sizes)
            .recorded(.sum(kept: kept, divisor: 1), self)
    }
}

extension Node {
    func propagateSum(_ kept: Dimensions, _ divisor: Double, _ gradient: Tensor) {
        guard let input0 else { return }
        let scaled = divisor == 1 ? gradient : gradient / divisor
        let shaped = scaled.layout.sizes == kept ? scaled : scaled.reshaped(as: kept)
        send(shaped.broadcast(to: input0.sizes), to: input0)
    }
}
