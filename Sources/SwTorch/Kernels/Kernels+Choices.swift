import CSwTorchKernels

// Elements and rows chosen by their place.

extension Kernels {
    /// The rows of a contiguous `source` that `indices` names, as one tensor.
    static func gatherRows(_ source: Tensor, _ indices: Tensor, sizes: Dimensions) -> Tensor {
        let source = source.contiguous()
        let indices = indices.contiguous()
        let result = Tensor(uninitialized: sizes, source.dtype)
        let rows = source.layout.sizes[0]
        let rowBytes = rows == 0 ? 0 : source.count / rows * source.dtype.size
        let positions = UnsafePointer(indices.pointer.assumingMemoryBound(to: Int64.self))
        let bad = swt_gather_rows(source.pointer, rows, rowBytes, positions, indices.count, result.pointer)
        if bad > 0 { fail("rows: index \(positions[Int(bad) - 1]) is out of range for \(rows) rows") }
        return result
    }

    /// Rows of `source`, or elements where there are as many indices as elements, added to zeros where `indices` says.
    static func scatterRows(_ source: Tensor, _ indices: Tensor, sizes: Dimensions) -> Tensor {
        let source = source.contiguous()
        let indices = indices.contiguous()
        let result = Tensor(filling: sizes, with: 0, source.dtype)
        let rowLength = indices.count == 0 ? 0 : source.count / indices.count
        swt_scatter_add_rows(
            source.dtype.rawValue, source.pointer, rowLength, indices.pointer.assumingMemoryBound(to: Int64.self),
            indices.count, result.pointer)
        return result
    }

    /// `result[i] = elements[positions[i]]`; the positions are known to be in range.
    static func take(_ source: Tensor, _ positions: Tensor) -> Tensor {
        let source = source.contiguous()
        let positions = positions.contiguous()
        let result = Tensor(uninitialized: positions.layout.sizes, source.dtype)
        swt_take(Int32(source.dtype.size), source.pointer, int64s(positions), positions.count, result.pointer)
        return result
    }

    /// Overwrites the elements of a contiguous `target` at `positions`, and returns it.
    static func put(_ values: Tensor, at positions: Tensor, into target: Tensor) -> Tensor {
        let values = values.contiguous()
        let positions = positions.contiguous()
        swt_put(Int32(values.dtype.size), values.pointer, int64s(positions), positions.count, target.pointer)
        return target
    }

    /// Indices known to name a place of a dimension of the given size, those that count from the end counted from the front.
    static func checkedIndices(
        _ indices: Tensor, size: Int, wraps: Bool, operation: StaticString, shape: [Int]
    ) -> Tensor {
        let indices = indices.contiguous()
        let result = Tensor(uninitialized: indices.layout.sizes, .int64)
        let bad = swt_check_indices(
            int64s(indices), indices.count, Int64(size), wraps, result.pointer.assumingMemoryBound(to: Int64.self))
        if bad > 0 {
            fail("\(operation): index \(int64s(indices)[bad - 1]) is out of range for size \(size), shape \(shape)")
        }
        return result
    }

    /// Adds the elements of `source` to those of `target`, which may show one element several times.
    static func addStrided(_ source: Tensor, to target: Tensor) {
        let source = source.contiguous()
        target.layout.sizes.withPointer { sizes in
            target.layout.strides.withPointer {
                swt_add_strided(source.dtype.rawValue, Int32(target.rank), sizes, source.pointer, target.pointer, $0)
            }
        }
    }

    /// The positions that put each row of a contiguous tensor into order; equal elements keep theirs, NaN is largest.
    static func order(of rows: Tensor, descending: Bool) -> Tensor {
        let result = Tensor(uninitialized: rows.layout.sizes, .int64)
        let length = rows.layout.sizes[rows.rank - 1]
        swt_order(
            rows.dtype.rawValue, descending, rows.pointer, length == 0 ? 0 : rows.count / length, length,
            result.pointer.assumingMemoryBound(to: Int64.self))
        return result
    }

    private static func int64s(_ tensor: Tensor) -> UnsafePointer<Int64> {
        UnsafePointer(tensor.pointer.assumingMemoryBound(to: Int64.self))
    }
}
