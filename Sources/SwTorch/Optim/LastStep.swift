/// What is at hand of an optimizer's last step at one parameter, to tell what it added: the parameter as the step left it, its
/// gradient, the settings and what is kept.
struct LastStep<Options: OptimizerOptions> {
    let options: Options
    let parameter: Tensor
    let gradient: Tensor
    let slot: ParameterGroups<Options>.Slot
}

extension ParameterGroups {
    /// Computes something from the last step at a parameter, without a graph; nothing where it has no gradient.
    func afterStep(at index: Int, _ body: (LastStep<Options>) -> Tensor?) -> Tensor? {
        let parameter = parameters[index]
        guard let options = options(ofParameter: index), let gradient = parameter.grad else { return nil }
        return noGrad { body(LastStep(options: options, parameter: parameter, gradient: gradient, slot: slots[index])) }
    }
}

extension LastStep {
    /// The gradient that is descended, with the penalty taken of the parameter as the step left it: ±g + λ q.
    func descended(maximize: Bool, penalty: Double) -> Tensor {
        let turned = maximize ? -gradient : gradient
        return penalty == 0 ? turned : turned + parameter * penalty
    }

    /// Δ of a step Δ = (r (±g + λ p) + c) / s.
    ///
    /// The penalty is taken of the parameter p before the step. Optimizers whose s may come close to −r λ keep it, since such a step
    /// leads to nearly the same place from everywhere. Of the others known is q = p + Δ, so that Δ = (r (±g + λ q) + c) / (s + r λ).
    ///
    /// - Parameters:
    ///   - rate: r, negative where the step descends.
    ///   - scale: s.
    ///   - rest: c; nothing is 0.
    func change(rate: Double, scale: Tensor, maximize: Bool, penalty: Double, rest: Tensor? = nil) -> Tensor {
        if penalty != 0, let before = slot.before {
            let along = ((maximize ? -gradient : gradient) + before * penalty) * rate
            return (rest.map { along + $0 } ?? along) / scale
        }
        let along = descended(maximize: maximize, penalty: penalty) * rate
        let whole = rest.map { along + $0 } ?? along
        guard penalty != 0 else { return whole / scale }
        let divisor = scale + rate * penalty
        return Tensor.where(divisor .== 0, 0, whole / divisor)
    }

    /// Δ of a step that first shrank the parameter by the factor k, then added a change: q = k p + change.
    func change(_ change: Tensor, afterShrinkingBy kept: Double) -> Tensor {
        kept == 1 ? change : (change - parameter * (1 - kept)) / kept
    }
}
