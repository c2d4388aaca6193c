// Activations in one pass: forward and gradient rule.

extension Tensor {
    /// Applies an activation with its two constants to every element.
    func activated(_ function: ActivationFunction, _ p: Double = 0, _ q: Double = 0) -> Tensor {
        guard dtype.isFloatingPoint else { fail("\(function.name): \(dtype) is not floating point") }
        return Kernels.activation(function, self, p, q).recorded(.activation(function, p, q), self, saving: self)
    }
}

extension Node {
    func propagateActivation(_ function: ActivationFunction, _ p: Double, _ q: Double, _ gradient: Tensor) {
        if ThreadContext.recordsGradients {
            send(gradient * derivative(function, p, q, first), to: input0)
        } else {
            send(Kernels.activationGradient(function, gradient, source: first, p, q), to: input0)
        }
    }

    /// The derivatives in operations that can be differentiated again.
    private func derivative(_ function: ActivationFunction, _ p: Double, _ q: Double, _ x: Tensor) -> Tensor {
        switch function {
        case .leakyReLU: return Tensor.where(x .> 0, number(1), number(p))
        case .elu: return Tensor.where(x .<= 0, x.clamped(max: 0).exp() * p, number(q))
        case .softplus: return Tensor.where((x * p) .> q, number(1), (x * p).sigmoid())
        case .gelu: return normalBelow(x) + x * normalDensity(x)
        case .geluTanh: return geluTanhDerivative(x)
        case .silu:
            let s = x.sigmoid()
            return s * (1 + x * (1 - s))
        case .logSigmoid: return (-x).sigmoid()
        case .hardtanh: return Tensor.where(x .<= p, number(0), Tensor.where(x .>= q, number(0), number(1)))
        }
    }

    /// 1 / √(2π).
    private static let normalDensityAtZero = 0.398_942_280_401_432_7

    private func number(_ value: Double) -> Tensor { Tensor(value, dtype: dtype) }

    private func normalBelow(_ x: Tensor) -> Tensor { (x * 0.5.squareRoot()).erf() * 0.5 + 0.5 }

    private func normalDensity(_ x: Tensor) -> Tensor { (x.square() * -0.5).exp() * Node.normalDensityAtZero }

    private func geluTanhDerivative(_ x: Tensor) -> Tensor {
        let scale = 2 * Node.normalDensityAtZero
        let cubic = 0.044715
        let bend = ((x + x.pow(3) * cubic) * scale).tanh()
        let slope = (1 + x.square() * (3 * cubic)) * scale
        return (1 + bend) * 0.5 + x * 0.5 * (1 - bend.square()) * slope
    }
}
