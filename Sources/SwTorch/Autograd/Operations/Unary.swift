internal import Foundation

// Functions of one element: forward and gradient rule.

extension Tensor {
    /// Applies a primitive function to every element.
    @inline(__always)
    func applying(_ function: UnaryFunction, _ constant: Double = 0) -> Tensor {
        guard dtype.isFloatingPoint else { return to(.float32).applying(function, constant) }
        let result = Kernels.unary(function, self, constant)
        if function.savesOutput {
            let argument = function.savesInput ? self : nil
            return result.recorded(.unary(function, constant), self, saving: argument, keepsResult: true)
        }
        return result.recorded(.unary(function, constant), self, saving: function.savesInput ? self : nil)
    }
}

extension UnaryFunction {
    /// The derivative is computed from the result.
    fileprivate var savesOutput: Bool {
        switch self {
        case .exp, .sqrt, .relu, .sigmoid, .tanh, .expm1, .exp2, .rsqrt, .tan, .exponential: true
        default: false
        }
    }

    /// The derivative is computed from the argument.
    fileprivate var savesInput: Bool {
        switch self {
        case .abs, .log, .sin, .cos, .power, .clampMin, .clampMax, .divideInto, .log1p, .log2, .log10, .asin, .acos,
            .atan, .sinh, .cosh, .asinh, .acosh, .atanh, .erf, .erfc, .exponential:
            true
        default: false
        }
    }

    /// The derivative, where one pass of a kernel computes it together with the product.
    fileprivate var hasGradientKernel: Bool {
        switch self {
        case .abs, .exp, .log, .sqrt, .sin, .cos, .relu, .sigmoid, .tanh, .power, .clampMin, .clampMax: true
        default: false
        }
    }
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
        // x⁰ is 1 with the gradient 0 even where x is 0, which x⁻¹ would make NaN.
        case .power: constant == 0 ? Tensor.zerosLike(gradient) : gradient * (first.pow(constant - 1) * constant)
        case .clampMin: gradient * first.mask(.greaterOrEqual, constant)
        case .clampMax: gradient * first.mask(.lessOrEqual, constant)
        default: elementaryRule(function, constant, gradient)
        }
    }

    /// The rules of the other functions of the mathematical library.
    private func elementaryRule(_ function: UnaryFunction, _ constant: Double, _ gradient: Tensor) -> Tensor {
        switch function {
        case .expm1: gradient * (output + 1)
        case .exp2: gradient * output * Double.ln2
        case .exponential: exponentialRule(base: constant, gradient)
        case .log1p: gradient / (first + 1)
        case .log2: gradient / (first * Double.ln2)
        case .log10: gradient / (first * Double.ln10)
        case .rsqrt: gradient * (output * output * output) * -0.5
        case .tan: gradient * (1 + output * output)
        case .asin: gradient * (1 - first * first).rsqrt()
        case .acos: -(gradient * (1 - first * first).rsqrt())
        case .atan: gradient / (1 + first * first)
        case .sinh: gradient * first.cosh()
        case .cosh: gradient * first.sinh()
        case .asinh: gradient * (first * first + 1).rsqrt()
        case .acosh: gradient * (first * first - 1).rsqrt()
        case .atanh: gradient / (1 - first * first)
        case .erf: gradient * (-(first * first)).exp() * (2 / Double.pi.squareRoot())
        case .erfc: gradient * (-(first * first)).exp() * (-2 / Double.pi.squareRoot())
        // Functions of steps.
        default: Tensor.zerosLike(gradient)
        }
    }

    /// The derivative of pˣ; 0ˣ is constant where x is not negative.
    private func exponentialRule(base: Double, _ gradient: Tensor) -> Tensor {
        let slope = gradient * output * base.naturalLogarithm
        return base == 0 ? Tensor.where(first .>= 0, 0, slope) : slope
    }
}

extension Tensor {
    /// 1 where the comparison with a constant holds, 0 elsewhere; a constant without history.
    fileprivate func mask(_ comparison: Comparison, _ constant: Double) -> Tensor {
        let bound = Tensor(filling: Dimensions(), with: constant, dtype)
        return Kernels.cast(Kernels.compare(comparison, self, bound, sizes: layout.sizes), to: dtype)
    }
}

extension Double {
    fileprivate static let ln2 = 2.0.naturalLogarithm
    fileprivate static let ln10 = 10.0.naturalLogarithm
    fileprivate var naturalLogarithm: Double { Foundation.log(self) }
}
