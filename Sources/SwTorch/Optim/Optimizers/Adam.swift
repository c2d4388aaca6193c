import CSwTorchKernels

/// Adam, as PyTorch's `optim.Adam` (Kingma and Ba, 2015): m += (1 − β₁)(g − m); v = β₂ v + (1 − β₂) g²;
/// p −= η / (1 − β₁ᵗ) · m / (√v / √(1 − β₂ᵗ) + ε), with g += λ p where there is weight decay.
///
/// With `amsgrad` the largest v so far takes the place of v (Reddi, Kale and Kumar, 2018).
public final class Adam: AdamFamily {
    /// Descends the gradients of `parameters`.
    ///
    /// - Precondition: The betas are in 0..<1, and no setting is negative.
    public init(
        _ parameters: [Tensor], learningRate: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999),
        epsilon: Double = 1e-8, weightDecay: Double = 0, amsgrad: Bool = false, maximize: Bool = false
    ) {
        let options = AdamOptions(
            learningRate: learningRate, betas: betas, epsilon: epsilon, weightDecay: weightDecay, amsgrad: amsgrad,
            maximize: maximize)
        super.init(groups: [ParameterGroup(parameters, options)], decouplesDecay: false)
    }

    /// Descends the gradients of parameters in groups.
    ///
    /// - Precondition: The settings are possible, and no parameter is in two groups.
    public init(groups: [ParameterGroup<AdamOptions>]) { super.init(groups: groups, decouplesDecay: false) }
}

/// Adam with decoupled weight decay, as PyTorch's `optim.AdamW` (Loshchilov and Hutter, 2019): p −= η λ p before Adam's step,
/// in which the penalty has no part.
public final class AdamW: AdamFamily {
    /// Descends the gradients of `parameters`.
    ///
    /// - Precondition: The betas are in 0..<1, and no setting is negative.
    public init(
        _ parameters: [Tensor], learningRate: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999),
        epsilon: Double = 1e-8, weightDecay: Double = 1e-2, amsgrad: Bool = false, maximize: Bool = false
    ) {
        let options = AdamOptions(
            learningRate: learningRate, betas: betas, epsilon: epsilon, weightDecay: weightDecay, amsgrad: amsgrad,
            maximize: maximize)
        super.init(groups: [ParameterGroup(parameters, options)], decouplesDecay: true)
    }

    /// Descends the gradients of parameters in groups.
    ///
    /// - Precondition: The settings are possible, and no parameter is in two groups.
    public init(groups: [ParameterGroup<AdamOptions>]) { super.init(groups: groups, decouplesDecay: true) }
}

/// The settings of Adam and AdamW.
public struct AdamOptions: MomentOptions {
    /// η.
    public var learningRate: Double
    /// β₁ and β₂: how slowly the running moments forget.
    public var betas: (Double, Double)
    /// ε: keeps the quotient finite.
    public var epsilon: Double
    /// λ: the strength of the penalty, or of the decay.
    public var weightDecay: Double
    /// Whether the largest second moment so far is used.
    public var amsgrad: Bool
    /// Whether to climb instead of descend.
    public var maximize: Bool

    /// Settings, those of PyTorch's Adam where nothing is said.
    public init(
        learningRate: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999), epsilon: Double = 1e-8,
        weightDecay: Double = 0, amsgrad: Bool = false, maximize: Bool = false
    ) {
        self.learningRate = learningRate
        self.betas = betas
        self.epsilon = epsilon
        self.weightDecay = weightDecay
        self.amsgrad = amsgrad
        self.maximize = maximize
    }
}

/// What Adam and AdamW have in common.
public class AdamFamily: GroupedOptimizer {
    /// The parameters with their settings; kept are the running moments under the names `mean` and `square`, and `largest`.
    public final let groups: ParameterGroups<AdamOptions>
    private let decouplesDecay: Bool

    fileprivate init(groups: [ParameterGroup<AdamOptions>], decouplesDecay: Bool) {
        self.groups = ParameterGroups(groups, keeping: ["mean", "square", "largest"])
        self.decouplesDecay = decouplesDecay
    }

    /// Changes every parameter that has a gradient, in place.
    public final func step() {
        var corrections = BiasCorrections()
        groups.forEachGradient { options, parameter, gradient, slot in
            slot.stepCount += 1
            corrections.follow(slot.stepCount, options.betas)
            let settings = swt_adam(
                common: options.common,
                beta1: options.betas.0, beta2: options.betas.1, correction1: corrections.first,
                correction2: corrections.second, decoupled: decouplesDecay && options.weightDecay != 0)
            Kernels.step(
                swt_adam_step, settings, parameter, gradient, slot.first(like: parameter), slot.second(like: parameter),
                options.amsgrad ? slot.third(like: parameter) : nil)
        }
    }

    /// What the last step added to a parameter, from the running moments.
    public final func lastUpdate(of index: Int) -> Tensor? {
        groups.afterStep(at: index) { last in
            let (options, slot) = (last.options, last.slot)
            guard let mean = slot.first, let square = slot.second else { return nil }
            var corrections = BiasCorrections()
            corrections.follow(slot.stepCount, options.betas)
            let largest = options.amsgrad ? slot.third ?? square : square
            let scale = largest.sqrt() / corrections.second.squareRoot() + options.epsilon
            let change = mean / scale * (-options.learningRate / corrections.first)
            guard decouplesDecay else { return change }
            return last.change(change, afterShrinkingBy: 1 - options.learningRate * options.weightDecay)
        }
    }
}
