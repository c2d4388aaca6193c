// Products of matrices: forward and gradient rule.

extension Tensor {
    /// The matrix product, as PyTorch's `matmul`.
    ///
    /// A vector counts as a row on the left and as a column on the right. Dimensions in front of the last two are stacks of
    /// matrices, which are broadcast.
    ///
    /// - Precondition: Both have the same type and at least one dimension, and the last size of this tensor is the last but
    ///   one (for a vector the only one) of `other`.
    public func matmul(_ other: Tensor) -> Tensor {
        if rank == 2 && other.rank == 2 { return matrixProduct(other) }
        guard rank >= 1, other.rank >= 1 else {
            fail("matmul: shapes \(shape) and \(other.shape) cannot be multiplied")
        }
        if rank == 1 && other.rank > 2 { return unsqueezed(0).matmul(other).squeezed(-2) }
        if other.rank > 2 { return stackProduct(other) }
        let right = other.rank == 1 ? other.unsqueezed(1) : other
        let left = reshaped([rank == 1 ? 1 : shape.dropLast().reduce(1, *), layout.sizes[rank - 1]])
        let columns = other.rank == 1 ? [] : [other.layout.sizes[1]]
        return left.matrixProduct(right, of: self, other).reshaped(Array(shape.dropLast()) + columns)
    }

    /// The scalar product of two vectors.
    ///
    /// - Precondition: Both have one dimension and the same size and type.
    public func dot(_ other: Tensor) -> Tensor {
        guard rank == 1, other.rank == 1, count == other.count else {
            fail("dot: shapes \(shape) and \(other.shape) are not those of two equally long vectors")
        }
        return matmul(other)
    }

    /// All products of an element of this vector with one of another: `[n]` and `[m]` to `[n, m]`.
    ///
    /// - Precondition: Both have one dimension.
    public func outer(_ other: Tensor) -> Tensor {
        guard rank == 1, other.rank == 1 else {
            fail("outer: shapes \(shape) and \(other.shape) are not those of two vectors")
        }
        return unsqueezed(1) * other.unsqueezed(0)
    }

    /// - Parameters:
    ///   - left, right: The factors as they were given, for the message.
    private func matrixProduct(_ other: Tensor, of left: Tensor? = nil, _ right: Tensor? = nil) -> Tensor {
        guard layout.sizes[1] == other.layout.sizes[0], dtype == other.dtype, dtype != .bool else {
            failProduct(left ?? self, right ?? other)
        }
        return Kernels.product(self, other).recorded(
            .matmul, self, other, saving: other.requiresGrad ? self : nil, requiresGrad ? other : nil)
    }

    private func stackProduct(_ other: Tensor) -> Tensor {
        let (left, right) = (layout.sizes.array, other.layout.sizes.array)
        guard let batch = Layout.broadcast(Dimensions(left.dropLast(2)), Dimensions(right.dropLast(2))),
            left[left.count - 1] == right[right.count - 2], dtype == other.dtype, dtype != .bool
        else {
            failProduct(self, other)
        }
        let a = expanded(batch.array + left.suffix(2)).reshaped([batch.product] + left.suffix(2))
        let b = other.expanded(batch.array + right.suffix(2)).reshaped([batch.product] + right.suffix(2))
        let product = Kernels.batchProduct(a, b).recorded(.batchProduct, a, b, saving: a, b)
        return product.reshaped(batch.array + [left[left.count - 2], right[right.count - 1]])
    }

    private func failProduct(_ a: Tensor, _ b: Tensor) -> Never {
        fail("matmul: \(a.dtype) of shape \(a.shape) and \(b.dtype) of shape \(b.shape) cannot be multiplied")
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

    func propagateBatchProduct(_ gradient: Tensor) {
        if ThreadContext.recordsGradients {
            send(gradient.matmul(second.transposed()), to: input0)
            send(first.transposed().matmul(gradient), to: input1)
        } else {
            send(Kernels.batchProduct(gradient, second, transposingSecond: true), to: input0)
            send(Kernels.batchProduct(first, transposingFirst: true, gradient), to: input1)
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
