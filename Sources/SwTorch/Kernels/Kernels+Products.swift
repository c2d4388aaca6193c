import COpenBLAS
import CSwTorchKernels

extension Kernels {
    /// OpenBLAS is held at one thread once and for all: its own second thread spins, and splits sums in ways that change bits.
    private static let holdsBLASAtOneThread: Void = openblas_set_num_threads(1)

    /// a b + bias for two matrices, each of which may be read transposed; `bias` is added to every row.
    ///
    /// All matrix products of the library come through here: this is the place where a large one could be split over
    /// threads, along the rows or columns of its result.
    ///
    /// - Parameter region: Where the result goes, contiguous; a new tensor for nothing.
    static func product(
        _ a: Tensor, transposingFirst: Bool = false, _ b: Tensor, transposingSecond: Bool = false, bias: Tensor? = nil,
        into region: Tensor? = nil
    ) -> Tensor {
        let left = Operand(a, isTransposed: transposingFirst)
        let right = Operand(b, isTransposed: transposingSecond)
        let rows = left.rows
        let columns = right.columns
        let length = left.columns
        var sizes = Dimensions(repeating: rows, count: 2)
        sizes[1] = columns
        let result = region ?? Tensor(uninitialized: sizes, a.dtype)
        let bias = bias?.contiguous()
        if !a.dtype.isFloatingPoint {
            swt_integer_product(
                rows, columns, length, left.integers, left.rowStride, left.columnStride, right.integers,
                right.rowStride,
                right.columnStride, result.pointer.assumingMemoryBound(to: Int64.self))
        } else if rows * columns * length <= Int(SWT_SMALL_PRODUCT) {
            swt_small_product(
                a.dtype.rawValue, rows, columns, length, left.tensor.pointer, left.rowStride, left.columnStride,
                right.tensor.pointer, right.rowStride, right.columnStride, bias?.pointer, result.pointer)
        } else {
            if let bias { copy(bias.broadcast(to: sizes), to: result) }
            multiply(left, right, into: result, rows: rows, columns: columns, length: length, adds: bias != nil)
        }
        return result
    }

    /// The products of two stacks of matrices, one by one: `[batch, n, k]` and `[batch, k, m]` to `[batch, n, m]`.
    static func batchProduct(
        _ a: Tensor, transposingFirst: Bool = false, _ b: Tensor, transposingSecond: Bool = false
    ) -> Tensor {
        var sizes = a.layout.sizes
        sizes[1] = a.layout.sizes[transposingFirst ? 2 : 1]
        sizes[2] = b.layout.sizes[transposingSecond ? 1 : 2]
        let result = Tensor(uninitialized: sizes, a.dtype)
        for index in 0..<sizes[0] {
            _ = product(
                a.matrix(index), transposingFirst: transposingFirst, b.matrix(index),
                transposingSecond: transposingSecond, into: result.matrix(index))
        }
        return result
    }

    private static func multiply(
        _ left: Operand, _ right: Operand, into result: Tensor, rows: Int, columns: Int, length: Int, adds: Bool
    ) {
        Self.holdsBLASAtOneThread
        let (a, transposesA, leadingA) = left.forBLAS
        let (b, transposesB, leadingB) = right.forBLAS
        let flagA = transposesA ? CblasTrans : CblasNoTrans
        let flagB = transposesB ? CblasTrans : CblasNoTrans
        if result.dtype == .float32 {
            cblas_sgemm(
                CblasRowMajor, flagA, flagB, Int32(rows), Int32(columns), Int32(length), 1,
                a.pointer.assumingMemoryBound(to: Float.self), leadingA, b.pointer.assumingMemoryBound(to: Float.self),
                leadingB, adds ? 1 : 0, result.pointer.assumingMemoryBound(to: Float.self), Int32(columns))
        } else {
            cblas_dgemm(
                CblasRowMajor, flagA, flagB, Int32(rows), Int32(columns), Int32(length), 1,
                a.pointer.assumingMemoryBound(to: Double.self), leadingA,
                b.pointer.assumingMemoryBound(to: Double.self),
                leadingB, adds ? 1 : 0, result.pointer.assumingMemoryBound(to: Double.self), Int32(columns))
        }
    }

    /// A matrix as it takes part in a product.
    private struct Operand {
        let tensor: Tensor
        let rows: Int
        let columns: Int
        let rowStride: Int
        let columnStride: Int

        @inline(__always)
        init(_ tensor: Tensor, isTransposed: Bool) {
            let row = isTransposed ? 1 : 0
            self.tensor = tensor
            rows = tensor.layout.sizes[row]
            columns = tensor.layout.sizes[1 - row]
            rowStride = tensor.layout.strides[row]
            columnStride = tensor.layout.strides[1 - row]
        }

        var integers: UnsafePointer<Int64> { UnsafePointer(tensor.pointer.assumingMemoryBound(to: Int64.self)) }

        /// BLAS reads a matrix whose rows or whose columns lie next to each other; any other is copied.
        var forBLAS: (Tensor, isTransposed: Bool, leading: Int32) {
            if columnStride == 1 && rowStride >= Swift.max(columns, 1) { return (tensor, false, Int32(rowStride)) }
            if rowStride == 1 && columnStride >= Swift.max(rows, 1) { return (tensor, true, Int32(columnStride)) }
            let copy = tensor.freshCopy()
            let isTransposed = copy.layout.sizes[0] != rows || copy.layout.sizes[1] != columns
            return (copy, isTransposed, Int32(Swift.max(copy.layout.sizes[1], 1)))
        }
    }
}

extension Tensor {
    /// One matrix of a stack, shared and without history.
    fileprivate func matrix(_ index: Int) -> Tensor {
        var sizes = layout.sizes
        var strides = layout.strides
        sizes.remove(at: 0)
        strides.remove(at: 0)
        let offset = layout.offset + index * layout.strides[0]
        return Tensor(
            storage: storage.share(), layout: Layout(sizes: sizes, strides: strides, offset: offset), dtype: dtype)
    }
}
