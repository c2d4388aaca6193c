// Functions of one element: forward and gradient rule.

extension Tensor {
    /// Applies a primitive function to every element.
    @inline(__always)
    func applying(_ function: UnaryFunction, _ constant: Double = 0) -> Tensor {
        guard dtype.isFloatingPoint else { return to(.float32).applying(function, constant) }
        let result = Kernels.unary(function, self, constant)
        if function.savesOutput {
            return result.recorded(.unary(function, constant), self, keepsResult: true)
        }
        return result.recorded(.unary(function, constant), self, saving: function.savesInput ? self : nil)
    }
}

extension UnaryFunction {
    /// The derivative is computed from the result.
    fileprivate var savesOutput: Bool {
        switch self {
        case .exp, .sqrt, .relu, .sigmoid, .tanh: true
        default: false
        }
    }

    /// The derivative is computed from the argument.
    fileprivate var savesInput: Bool {
        switch self {
        case .abs, .log, .sin, .cos, .power, .clampMin, .clampMax, .divideInto: true
        default: false
        }
    }

    /// The derivative, where one pass of a kernel computes it together with the product.
    fileprivate var hasGradientKernel: Bool { savesOutput || savesInput && self != .divideInto }
}

extension Node {
    func propagateUnary(_ function: UnaryFunction, _ constant: Double, _ gradient: Tensor) {
        if function.hasGradientKernel && !ThreadContext.recordsGradients {
            let saved = function.savesOutput ? output : first
            send(Kernels.unaryGradient(function, gradient, saved: saved, constant), to: input0)
        } else {
            send(unaryRule(function, constant, gradient), to: input0)
        }
    }

    /// The rules in operations that can be differentiated again.
    private func unaryRule(_ function: UnaryFunction, _ constant: Double, _ gradient: Tensor) -> Tensor {
        switch function {
        case .negate, .subtractFrom: -gradient
        case .sign: gradient * 0
        case .abs: gradient * first.sign()
        case .exp: gradient * output
        case .log: gradient / first
        case .sqrt: gradient / (output * 2)
        case .sin: gradient * first.cos()
        case .cos: -(gradient * first.sin())
        case .relu: gradient * output.mask(.greater, 0)
        case .sigmoid: gradient * (1 - output) * output
        case .tanh: gradient * (1 - output * output)
        case .addScalar: gradient
        case .multiplyScalar: gradient * constant
        case .divideScalar: gradient / constant
        case .divideInto: -(gradient * constant) / (first * first)
        case .power: gradient * (first.pow(constant - 1) * constant)
        case .clampMin: gradient * first.mask(.greaterOrEqual, constant)
        case .clampMax: gradient * first.mask(.lessOrEqual, constant)
        }
    }
}

extension Tensor {
    /// 1 where the comparison with a constant holds, 0 elsewhere; a constant without history.
    fileprivate func mask(_ comparison: Comparison, _ constant: Double) -> Tensor {
        let bound = Tensor(filling: Dimensions(), with: constant, dtype)
        return Kernels.cast(Kernels.compare(comparison, self, bound, sizes: layout.sizes), to: dtype)
    }
}
