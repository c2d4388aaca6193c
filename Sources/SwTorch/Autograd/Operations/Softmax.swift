// Softmax: forward and gradient rule.

extension Tensor {
    /// exp(xᵢ) / Σ exp(xⱼ) along a dimension, stable for large values.
    public func softmax(dim: Int = -1) -> Tensor { softmax(dim, logarithm: false) }

    /// The logarithm of the softmax along a dimension: xᵢ − log Σ exp(xⱼ), stable for large values.
    public func logSoftmax(dim: Int = -1) -> Tensor { softmax(dim, logarithm: true) }

    private func softmax(_ dim: Int, logarithm: Bool) -> Tensor {
        guard dtype.isFloatingPoint else { fail("softmax: \(dtype) is not floating point") }
        if rank == 0 { return unsqueezed(0).softmax(0, logarithm: logarithm).squeezed() }
        let axis = axis(dim, operation: "softmax")
        if axis != rank - 1 { return transposed(axis, -1).softmax(-1, logarithm: logarithm).transposed(axis, -1) }
        return Kernels.softmax(logarithm: logarithm, self)
            .recorded(.softmax(logarithm: logarithm), self, keepsResult: true)
    }
}

extension Node {
    func propagateSoftmax(_ logarithm: Bool, _ gradient: Tensor) {
        let output = output
        if !ThreadContext.recordsGradients {
            send(Kernels.softmaxGradient(logarithm: logarithm, gradient, output: output), to: input0)
        } else if logarithm {
            send(gradient - output.exp() * gradient.sum(-1, keepDim: true), to: input0)
        } else {
            send(output * (gradient - (gradient * output).sum(-1, keepDim: true)), to: input0)
        }
    }
}
