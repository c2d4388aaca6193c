// Products of matrices: forward and gradient rule.

extension Tensor {
    /// The matrix product.
    ///
    /// A vector counts as a row on the left and as a column on the right; leading dimensions of the
    /// left factor are kept where the right one is a matrix or a vector.
    ///
    /// - Precondition: The last size of this tensor is the first of `other`, and both are floating point of one type.
    public func matmul(_ other: Tensor) -> Tensor {
        if rank == 2 && other.rank == 2 { return matrixProduct(other) }
        guard rank >= 1, other.rank == 1 || other.rank == 2 else {
            fail("matmul: shapes \(shape) and \(other.shape) cannot be multiplied")
        }
        let right = other.rank == 1 ? other.unsqueezed(1) : other
        let left = reshaped([rank == 1 ? 1 : shape.dropLast().reduce(1, *), layout.sizes[rank - 1]])
        let columns = other.rank == 1 ? [] : [other.layout.sizes[1]]
        return left.matrixProduct(right).reshaped(Array(shape.dropLast()) + columns)
    }

    private func matrixProduct(_ other: Tensor) -> Tensor {
        guard layout.sizes[1] == other.layout.sizes[0], dtype == other.dtype, dtype.isFloatingPoint else {
            fail("matmul: \(dtype) of shape \(shape) and \(other.dtype) of shape \(other.shape) cannot be multiplied")
        }
        return Kernels.product(self, other).recorded(
            .matmul, self, other, saving: other.requiresGrad ? self : nil, requiresGrad ? other : nil)
    }

    /// x Wᵀ + b over the last dimension, as PyTorch's `functional.linear`.
    ///
    /// - Parameters:
    ///   - weight: `[outputs, inputs]`.
    ///   - bias: `[outputs]`.
    /// - Precondition: The last size of this tensor is `inputs`.
    public func linear(_ weight: Tensor, bias: Tensor? = nil) -> Tensor {
        guard rank >= 1, weight.rank == 2, layout.sizes[rank - 1] == weight.layout.sizes[1], dtype == weight.dtype,
            bias == nil || bias?.layout.sizes.count == 1 && bias?.count == weight.layout.sizes[0]
        else {
            fail(
                "linear: input \(shape) of type \(dtype) does not fit weight \(weight.shape) of type \(weight.dtype), "
                    + "bias \(bias?.shape ?? [])")
        }
        if rank != 2 {
            let rows = reshaped([shape.dropLast().reduce(1, *), layout.sizes[rank - 1]])
            return rows.linear(weight, bias: bias).reshaped(Array(shape.dropLast()) + [weight.layout.sizes[0]])
        }
        return Kernels.product(self, weight, transposingSecond: true, bias: bias).recorded(
            .linear, self, weight, bias, saving: weight.requiresGrad ? self : nil, requiresGrad ? weight : nil)
    }
}

extension Node {
    func propagateMatrixProduct(_ gradient: Tensor) {
        if ThreadContext.recordsGradients {
            send(gradient.matmul(second.transposed()), to: input0)
            send(first.transposed().matmul(gradient), to: input1)
        } else {
            send(Kernels.product(gradient, second, transposingSecond: true), to: input0)
            send(Kernels.product(first, transposingFirst: true, gradient), to: input1)
        }
    }

    func propagateLinear(_ gradient: Tensor) {
        if ThreadContext.recordsGradients {
            send(gradient.matmul(second), to: input0)
            send(gradient.transposed().matmul(first), to: input1)
        } else {
            send(Kernels.product(gradient, second), to: input0)
            send(Kernels.product(gradient, transposingFirst: true, first), to: input1)
        }
        // The bias was broadcast over the rows.
        send(gradient, to: input2)
    }
}
