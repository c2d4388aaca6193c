// Spread, products, norms and running sums: forward and gradient rule.

extension Tensor {
    /// The variance Σ (x − mean)² / (n − correction) over the given dimensions, or over all.
    ///
    /// - Parameters:
    ///   - dims: The dimensions, all where none are given; negative ones count from the end.
    ///   - correction: 1 estimates the variance of what the elements are a sample of, 0 is that of the elements themselves.
    ///   - keepDim: Leave the dimensions in the shape, as ones.
    public func variance(over dims: [Int]? = nil, correction: Int = 1, keepDim: Bool = false) -> Tensor {
        spread(dims, correction, keepDim, isRoot: false)
    }

    /// The variance over one dimension; see `variance(over:correction:keepDim:)`.
    public func variance(_ dim: Int, correction: Int = 1, keepDim: Bool = false) -> Tensor {
        variance(over: [dim], correction: correction, keepDim: keepDim)
    }

    /// The square root of the variance, as PyTorch's `std`; its gradient is 0 where it is 0.
    public func standardDeviation(over dims: [Int]? = nil, correction: Int = 1, keepDim: Bool = false) -> Tensor {
        spread(dims, correction, keepDim, isRoot: true)
    }

    /// The square root of the variance over one dimension; see `variance(over:correction:keepDim:)`.
    public func standardDeviation(_ dim: Int, correction: Int = 1, keepDim: Bool = false) -> Tensor {
        standardDeviation(over: [dim], correction: correction, keepDim: keepDim)
    }

    private func spread(_ dims: [Int]?, _ correction: Int, _ keepDim: Bool, isRoot: Bool) -> Tensor {
        let name = isRoot ? "std" : "var"
        guard dtype.isFloatingPoint else { fail("\(name): not defined for \(dtype); convert with to(_:) first") }
        let plan = ReductionPlan(self, over: dims, operation: name)
        let divisor = Double(plan.length - correction)
        return Kernels.variance(
            plan, divisor: Swift.max(divisor, 0), isRoot: isRoot, sizes: keepDim ? plan.kept : plan.dropped
        )
        .recorded(
            .variance(kept: dims == nil ? Dimensions() : plan.kept, divisor: divisor, isRoot: isRoot), self,
            saving: self, keepsResult: isRoot)
    }

    /// The product over the given dimensions, or over all; truth values are counted as integers.
    public func product(over dims: [Int]? = nil, keepDim: Bool = false) -> Tensor {
        if dtype == .bool { return to(.int64).product(over: dims, keepDim: keepDim) }
        let plan = ReductionPlan(self, over: dims, operation: "prod")
        return Kernels.product(plan, sizes: keepDim ? plan.kept : plan.dropped)
            .recorded(.product(kept: dims == nil ? Dimensions() : plan.kept), self, saving: self)
    }

    /// The product over one dimension.
    public func product(_ dim: Int, keepDim: Bool = false) -> Tensor { product(over: [dim], keepDim: keepDim) }

    /// (Σ |x|ᵖ)^(1/p) over the given dimensions, or over all; its gradient is 0 where it is 0.
    ///
    /// - Parameters:
    ///   - p: 2 for the length of a vector; ∞ and −∞ are the largest and the smallest size, 0 counts what is not 0.
    ///   - dims: The dimensions, all where none are given; negative ones count from the end.
    ///   - keepDim: Leave the dimensions in the shape, as ones.
    public func norm(p: Double = 2, over dims: [Int]? = nil, keepDim: Bool = false) -> Tensor {
        guard dtype.isFloatingPoint else { fail("norm: not defined for \(dtype); convert with to(_:) first") }
        if p == 0 { return (self .!= 0).to(dtype).sum(over: dims, keepDim: keepDim) }
        if p == 1 { return abs().sum(over: dims, keepDim: keepDim) }
        let result = noGrad {
            let sizes = detach().abs()
            return switch p {
            case .infinity: sizes.amax(over: dims, keepDim: keepDim)
            case -.infinity: sizes.amin(over: dims, keepDim: keepDim)
            default: sizes.pow(p).sum(over: dims, keepDim: keepDim).pow(1 / p)
            }
        }
        let kept = ReductionPlan(self, over: dims, operation: "norm").kept
        return result.recorded(.norm(kept: kept, exponent: p), self, saving: self, keepsResult: true)
    }

    /// log Σ eˣ over the given dimensions, stable for large values.
    public func logSumExp(over dims: [Int], keepDim: Bool = false) -> Tensor {
        let x = floating
        let plan = ReductionPlan(x, over: dims, operation: "logSumExp")
        let result = noGrad {
            let x = x.detach()
            guard x.count > 0 else { return x.exp().sum(over: dims, keepDim: true).log() }
            let largest = x.amax(over: dims, keepDim: true)
            let shift = Tensor.where(largest.isInfinite(), 0, largest)
            return (x - shift).exp().sum(over: dims, keepDim: true).log() + shift
        }
        return result.reshaped(as: keepDim ? plan.kept : plan.dropped)
            .recorded(.logSumExp(kept: plan.kept), x, saving: x, keepsResult: true)
    }

    /// log Σ eˣ over one dimension, stable for large values.
    public func logSumExp(_ dim: Int, keepDim: Bool = false) -> Tensor { logSumExp(over: [dim], keepDim: keepDim) }

    /// The running sums along a dimension; truth values are counted.
    public func cumsum(_ dim: Int) -> Tensor {
        if dtype == .bool { return to(.int64).cumsum(dim) }
        return cumulated(along: axis(dim, operation: "cumsum"), isReversed: false)
    }

    func cumulated(along axis: Int, isReversed: Bool) -> Tensor {
        let plan = ReductionPlan(self, over: [axis], operation: "cumsum")
        return Kernels.cumulate(plan, isReversed: isReversed, sizes: layout.sizes)
            .recorded(.cumulate(axis: axis, isReversed: isReversed), self)
    }
}

extension Node {
    func propagateVariance(_ kept: Dimensions, _ divisor: Double, _ isRoot: Bool, _ gradient: Tensor) {
        let x = first
        let mean = x.summed(to: kept) * (Double(kept.product) / Double(x.count))
        let upstream = gradient.reshaped(as: kept)
        // PyTorch's: too few of all elements make it infinite where an element is not the mean, and NaN where it is.
        if divisor <= 0, !isRoot, kept.count == 0 { return send(upstream * x.infiniteWhereNot(mean), to: input0) }
        guard isRoot else { return send(upstream * ((x - mean) * (2 / divisor)), to: input0) }
        let root = output.reshaped(as: kept)
        let scale = Tensor.where(root .== 0, 0, upstream / Tensor.where(root .== 0, 1, root))
        send(scale * ((x - mean) / divisor), to: input0)
    }

    /// The product of the others: 0 where one of them is 0, but NaN where one of them is 0 and one is not finite.
    func propagateProduct(_ kept: Dimensions, _ gradient: Tensor) {
        let x = first
        let axes = (0..<kept.count).filter { kept[$0] == 1 }
        let isZero = x .== 0
        // PyTorch's: beside two zeros among all elements, what is not finite has no influence.
        if kept.count == 0, isZero.sum().item() > 1 { return send(Tensor.zerosLike(x), to: input0) }
        let factors = Tensor.where(isZero, 1, x)
        let others = factors.product(over: axes, keepDim: true) / factors
        let isFinite = (x - x).isNaN().countedElsewhere(over: axes) .== 0
        let withZero = Tensor.where(isFinite, Tensor(0, dtype: x.dtype), .nan)
        let product = Tensor.where(isZero.countedElsewhere(over: axes) .== 0, others, withZero)
        send(gradient.reshaped(as: kept) * product, to: input0)
    }

    func propagateNorm(_ kept: Dimensions, _ p: Double, _ gradient: Tensor) {
        let x = first
        let norm = output.reshaped(as: kept)
        if p.isInfinite { return send(gradient.reshaped(as: kept) * x.extremeShares(of: norm, kept), to: input0) }
        var slope = p == 2 ? x : x.sign() * x.abs().pow(p - 1)
        if p < 1 { slope = Tensor.where(x .== 0, 0, slope) }
        let scale = Tensor.where(norm .== 0, 1, norm).pow(1 - p)
        send(gradient.reshaped(as: kept) * Tensor.where(norm .== 0, 0, slope * scale), to: input0)
    }

    func propagateLogSumExp(_ kept: Dimensions, _ gradient: Tensor) {
        let result = output.reshaped(as: kept)
        send(gradient.reshaped(as: kept) * (first - result).exp(), to: input0)
    }
}

extension Tensor {
    /// NaN where the elements are those of another tensor, infinite elsewhere.
    fileprivate func infiniteWhereNot(_ other: Tensor) -> Tensor {
        Tensor.where(self .== other, Tensor(.nan, dtype: dtype), .infinity)
    }

    /// How many of the other elements along the given dimensions are true.
    fileprivate func countedElsewhere(over axes: [Int]) -> Tensor {
        let own = to(.int64)
        return own.sum(over: axes, keepDim: true) - own
    }

    /// The signs of the elements whose size is `extreme`, shared out among them; 0 where that is NaN.
    fileprivate func extremeShares(of extreme: Tensor, _ kept: Dimensions) -> Tensor {
        let winners = (abs() .== extreme).to(dtype)
        let count = noGrad { winners.summed(to: kept) }
        return Tensor.where(winners .== 0, 0, sign()) / Tensor.where(count .== 0, 1, count)
    }
}
