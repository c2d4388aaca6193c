// Rows chosen by their index: forward and gradient rule.

extension Tensor {
    /// The rows that `indices` names, copied: `result[i, ...] = self[indices[i], ...]`.
    ///
    /// - Parameter indices: A 1-dimensional int64 tensor.
    /// - Precondition: Every index names a row.
    public func rows(_ indices: Tensor) -> Tensor {
        guard rank > 0, indices.dtype == .int64, indices.rank == 1 else {
            fail(
                "rows: indices of type \(indices.dtype) and shape \(indices.shape) cannot choose rows of shape \(shape)"
            )
        }
        var sizes = layout.sizes
        sizes[0] = indices.count
        return Kernels.gatherRows(self, indices, sizes: sizes).recorded(.rows, self, saving: indices)
    }

    /// The rows that `indices` names, copied.
    public func rows(_ indices: [Int]) -> Tensor { rows(Tensor(indices, shape: [indices.count])) }

    /// Rows of zeros of the given shape, to which the rows of this tensor are added where `indices` says.
    func scatteringRows(_ indices: Tensor, sizes: Dimensions) -> Tensor {
        Kernels.scatterRows(self, indices, sizes: sizes).recorded(.scatterRows, self, saving: indices)
    }
}

extension Node {
    func propagateRows(_ gradient: Tensor) {
        guard let input0 else { return }
        send(gradient.scatteringRows(first, sizes: input0.sizes), to: input0)
    }
}
