import CSwTorchKernels

extension Kernels {
    /// Sums over the middle of [outer, length, inner] and divides.
    static func sum(_ x: Tensor, outer: Int, length: Int, inner: Int, divisor: Double, sizes: Dimensions) -> Tensor {
        let source = x.contiguous()
        let result = Tensor(uninitialized: sizes, x.dtype)
        swt_sum(x.dtype.rawValue, source.pointer, outer, length, inner, divisor, result.pointer)
        return result
    }

    static func variance(_ plan: ReductionPlan, divisor: Double, isRoot: Bool, sizes: Dimensions) -> Tensor {
        let source = plan.source.contiguous()
        let result = Tensor(uninitialized: sizes, source.dtype)
        swt_variance(
            source.dtype.rawValue, source.pointer, plan.outer, plan.length, plan.inner, divisor, isRoot, result.pointer)
        return result
    }

    static func product(_ plan: ReductionPlan, sizes: Dimensions) -> Tensor {
        let source = plan.source.contiguous()
        let result = Tensor(uninitialized: sizes, source.dtype)
        swt_product(source.dtype.rawValue, source.pointer, plan.outer, plan.length, plan.inner, result.pointer)
        return result
    }

    /// The running sums along the planned dimension.
    static func cumulate(_ plan: ReductionPlan, isReversed: Bool, sizes: Dimensions) -> Tensor {
        let source = plan.source.contiguous()
        let result = Tensor(uninitialized: sizes, source.dtype)
        swt_cumulate(
            source.dtype.rawValue, isReversed, source.pointer, plan.outer, plan.length, plan.inner, result.pointer)
        return result
    }

    /// The largest or smallest values along the middle of [outer, length, inner], and where they are.
    static func extreme(largest: Bool, _ x: Tensor, outer: Int, length: Int, inner: Int, sizes: Dimensions) -> (
        Tensor, Tensor
    ) {
        let source = x.contiguous()
        let values = Tensor(uninitialized: sizes, x.dtype)
        let positions = Tensor(uninitialized: sizes, .int64)
        swt_extreme(
            x.dtype.rawValue, largest, source.pointer, outer, length, inner, values.pointer,
            positions.pointer.assumingMemoryBound(to: Int64.self))
        return (values, positions)
    }

    /// The sum of the products of corresponding elements, as a tensor of the given shape of one element.
    static func dot(_ a: Tensor, _ b: Tensor, sizes: Dimensions) -> Tensor {
        let a = a.contiguous()
        let b = b.contiguous()
        return Tensor(filling: sizes, with: swt_dot(a.dtype.rawValue, a.pointer, b.pointer, a.count), a.dtype)
    }

    /// The sum of the absolute values, added in double.
    static func sumOfSizes(_ x: Tensor) -> Double {
        let source = x.contiguous()
        return swt_sum_of_sizes(x.dtype.rawValue, source.pointer, x.count)
    }

    /// The sum of the squares, added in double.
    static func sumOfSquares(_ x: Tensor) -> Double {
        let source = x.contiguous()
        return swt_sum_of_squares(x.dtype.rawValue, source.pointer, x.count)
    }

    static func softmax(logarithm: Bool, _ x: Tensor) -> Tensor {
        let source = x.contiguous()
        let result = Tensor(uninitializedLike: x)
        let length = x.layout.sizes[x.rank - 1]
        swt_softmax(
            x.dtype.rawValue, logarithm, source.pointer, length == 0 ? 0 : x.count / length, length, result.pointer)
        return result
    }

    static func softmaxGradient(logarithm: Bool, _ gradient: Tensor, output: Tensor) -> Tensor {
        let gradient = gradient.contiguous()
        let result = Tensor(uninitializedLike: output)
        let length = output.layout.sizes[output.rank - 1]
        swt_softmax_gradient(
            output.dtype.rawValue, logarithm, gradient.pointer, output.pointer, length == 0 ? 0 : output.count / length,
            length, result.pointer)
        return result
    }
}
