extension ModelSpec {
    /// Whether its gradients are known as formulas, for the squared error.
    var hasGradientFormula: Bool {
        switch self {
        case .polynomial: true
        case .network(let network): network.isLinear
        case .legendre, .scratch: false
        }
    }
}

extension Preset {
    /// Whether a formula on paper can stand in the place of autograd.
    var hasGradientFormula: Bool { model.hasGradientFormula && loss.kind == .mse }

    /// How the gradients are computed where a formula on paper stands in the place of autograd; empty for autograd.
    ///
    /// `p` is what the model says, `y` what it should say, `n` the rows of a batch.
    public var gradientFormula: [String] {
        guard gradients == .byHand, hasGradientFormula else { return [] }
        let isMean = loss.reduction == .mean
        let (value, slope) = isMean ? ("1/n Σ", "2/n Σ") : ("Σ", "2 Σ")
        switch model {
        case .network(let network):
            let weights = network.inputs == 1 ? "w x" : "Σ w_i x_i"
            let index = network.inputs == 1 ? "" : "_i"
            let bias = network.outputBias ? ["∂L/∂b = \(slope) (p - y)"] : []
            return ["p = \(weights)\(network.outputBias ? " + b" : "")", "L = \(value) (p - y)²"]
                + ["∂L/∂w\(index) = \(slope) (p - y) x\(index)"] + bias
        case .polynomial(let polynomial):
            let powers = (0...max(0, polynomial.degree)).map { power in
                let factor = power == 0 ? "" : " " + ModelSpec.power(power)
                return "∂L/∂\(ModelSpec.coefficientName(power)) = \(slope) (p - y)\(factor)"
            }
            return ["p = \(model.label)", "L = \(value) (p - y)²"] + powers
        case .legendre, .scratch: return []
        }
    }
}
