import CSwTorchKernels

/// The seam between tensors and the loops that compute: here, and only here, a tensor becomes a pointer.
///
/// Shapes have been checked by the caller. Inputs that a loop cannot read as they lie are laid out afresh first. A second
/// device would stand behind these functions; see `Kernels+Devices.swift`.
enum Kernels {}

extension Tensor {
    /// The first element.
    var pointer: UnsafeMutableRawPointer { swt_storage_data(storage.block) + layout.offset * dtype.size }
}

extension Dimensions {
    /// Hands the values to C.
    @inline(__always)
    func withPointer<Result>(_ body: (UnsafePointer<Int32>) -> Result) -> Result {
        withUnsafePointer(to: values) { body(UnsafeRawPointer($0).assumingMemoryBound(to: Int32.self)) }
    }
}

// MARK: - Element by element

extension Kernels {
    static func unary(_ function: UnaryFunction, _ x: Tensor, _ constant: Double) -> Tensor {
        let source = x.contiguous()
        let result = Tensor(uninitializedLike: x)
        swt_apply_unary(x.dtype.rawValue, function.rawValue, source.pointer, result.pointer, x.count, constant)
        return result
    }

    /// gradient times the derivative at `saved`, in one pass.
    static func unaryGradient(_ function: UnaryFunction, _ gradient: Tensor, saved: Tensor, _ constant: Double)
        -> Tensor
    {
        let (gradient, stride) = gradient.repeatable
        let saved = saved.contiguous()
        let result = Tensor(uninitializedLike: saved)
        swt_unary_gradient(
            saved.dtype.rawValue, function.rawValue, gradient.pointer, stride, saved.pointer, result.pointer,
            saved.count,
            constant)
        return result
    }

    /// - Parameter sizes: The shape that both are broadcast to.
    static func binary(_ function: BinaryFunction, _ a: Tensor, _ b: Tensor, sizes: Dimensions) -> Tensor {
        let result = Tensor(uninitialized: sizes, a.dtype)
        withBroadcast(a, b, result) { rank, sizes, stridesA, stridesB in
            swt_apply_binary(
                a.dtype.rawValue, function.rawValue, rank, sizes, a.pointer, stridesA, b.pointer, stridesB,
                result.pointer)
        }
        return result
    }

    static func compare(_ comparison: Comparison, _ a: Tensor, _ b: Tensor, sizes: Dimensions) -> Tensor {
        let result = Tensor(uninitialized: sizes, .bool)
        withBroadcast(a, b, result) { rank, sizes, stridesA, stridesB in
            swt_compare(
                a.dtype.rawValue, comparison.rawValue, rank, sizes, a.pointer, stridesA, b.pointer, stridesB,
                result.pointer.assumingMemoryBound(to: UInt8.self))
        }
        return result
    }

    /// Inputs that are both read in order, or one of which is a single number, are one row however many dimensions there are.
    @inline(__always)
    private static func withBroadcast(
        _ a: Tensor, _ b: Tensor, _ result: Tensor,
        _ body: (Int32, UnsafePointer<Int32>, UnsafePointer<Int32>, UnsafePointer<Int32>) -> Void
    ) {
        let count = result.count
        if (a.count == count && a.isContiguous || a.count == 1) && (b.count == count && b.isContiguous || b.count == 1)
        {
            withUnsafePointers(Int32(count), a.count == 1 ? 0 : 1, b.count == 1 ? 0 : 1) { body(1, $0, $1, $2) }
            return
        }
        let sizes = result.layout.sizes
        sizes.withPointer { sizePointer in
            a.layout.strides(broadcastTo: sizes).withPointer { pointerA in
                b.layout.strides(broadcastTo: sizes).withPointer { body(Int32(sizes.count), sizePointer, pointerA, $0) }
            }
        }
    }

    @inline(__always)
    private static func withUnsafePointers(
        _ count: Int32, _ strideA: Int32, _ strideB: Int32,
        _ body: (UnsafePointer<Int32>, UnsafePointer<Int32>, UnsafePointer<Int32>) -> Void
    ) {
        withUnsafePointer(to: count) { countPointer in
            withUnsafePointer(to: strideA) { pointerA in
                withUnsafePointer(to: strideB) { body(countPointer, pointerA, $0) }
            }
        }
    }

    static func choose(_ condition: Tensor, _ a: Tensor, _ b: Tensor, sizes: Dimensions) -> Tensor {
        let condition = condition.broadcast(to: sizes).contiguous()
        let a = a.broadcast(to: sizes).contiguous()
        let b = b.broadcast(to: sizes).contiguous()
        let result = Tensor(uninitialized: sizes, a.dtype)
        swt_where(
            Int32(a.dtype.size), condition.pointer.assumingMemoryBound(to: UInt8.self), a.pointer, b.pointer,
            result.pointer,
            result.count)
        return result
    }

    /// Adds `source` to `target` in place; `target` is contiguous, floating point and of the same shape.
    static func add(_ source: Tensor, to target: Tensor) {
        let source = source.contiguous()
        swt_accumulate(target.dtype.rawValue, source.pointer, 1, target.pointer, target.count)
        target.storage.markChanged()
    }

    static func isFinite(_ x: Tensor) -> Bool {
        let source = x.contiguous()
        return swt_all_finite(x.dtype.rawValue, source.pointer, x.count)
    }
}

// MARK: - Copies

extension Kernels {
    /// Copies the elements of `source` into those of `target`, both of the same shape and type, however they lie.
    static func copy(_ source: Tensor, to target: Tensor) {
        if source.isContiguous && target.isContiguous {
            target.pointer.copyMemory(from: source.pointer, byteCount: source.count * source.dtype.size)
            return
        }
        source.layout.sizes.withPointer { sizes in
            source.layout.strides.withPointer { sourceStrides in
                target.layout.strides.withPointer { targetStrides in
                    swt_copy_strided(
                        Int32(source.dtype.size), Int32(source.rank), sizes, source.pointer, sourceStrides,
                        target.pointer,
                        targetStrides)
                }
            }
        }
    }

    static func cast(_ x: Tensor, to dtype: DType) -> Tensor {
        let source = x.contiguous()
        let result = Tensor(uninitialized: x.layout.sizes, dtype)
        swt_cast(x.dtype.rawValue, source.pointer, dtype.rawValue, result.pointer, x.count)
        return result
    }

    static func fill(_ x: Tensor, with value: Double) {
        swt_fill(x.dtype.rawValue, x.pointer, x.count, value)
    }
}

extension Tensor {
    /// This tensor where its elements lie in row-major order, otherwise a copy that does; the copy has no history.
    @inline(__always)
    func contiguous() -> Tensor { isContiguous ? self : freshCopy() }

    /// A contiguous copy without history.
    func freshCopy() -> Tensor {
        let result = Tensor(uninitialized: layout.sizes, dtype)
        Kernels.copy(self, to: result)
        return result
    }

    /// A tensor that a loop can read with the returned stride: 0 where one number stands for all elements.
    var repeatable: (Tensor, Int) {
        if isContiguous && count != 1 { return (self, 1) }
        if layout.isRepeatedScalar { return (self, 0) }
        return (contiguous(), 1)
    }
}
