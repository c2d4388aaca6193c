import CSwTorchKernels
import Foundation

/// Adam with Nesterov's momentum, as PyTorch's `optim.NAdam` (Dozat, 2016): m and v as in Adam, with μₜ = β₁ (1 − ½ · 0.96^(t ψ));
/// p −= η ((1 − μₜ) / (1 − μ₁…μₜ) · g + μₜ₊₁ / (1 − μ₁…μₜ₊₁) · m) / (√(v / (1 − β₂ᵗ)) + ε).
public final class NAdam: GroupedOptimizer {
    /// The settings of a parameter group.
    public struct Options: MomentOptions {
        /// η.
        public var learningRate: Double
        /// β₁ and β₂: how slowly the running quantities forget.
        public var betas: (Double, Double)
        /// ε: keeps the quotient finite.
        public var epsilon: Double
        /// λ: the strength of the L2 penalty, or of the decay.
        public var weightDecay: Double
        /// ψ: how fast the momentum comes up to β₁.
        public var momentumDecay: Double
        /// Whether the decay shrinks the parameters, as in AdamW, instead of entering the gradient.
        public var decouplesDecay: Bool
        /// Whether to climb instead of descend.
        public var maximize: Bool

        /// Settings, PyTorch's where nothing is said.
        public init(
            learningRate: Double = 2e-3, betas: (Double, Double) = (0.9, 0.999), epsilon: Double = 1e-8,
            weightDecay: Double = 0, momentumDecay: Double = 4e-3, decouplesDecay: Bool = false, maximize: Bool = false
        ) {
            self.learningRate = learningRate
            self.betas = betas
            self.epsilon = epsilon
            self.weightDecay = weightDecay
            self.momentumDecay = momentumDecay
            self.decouplesDecay = decouplesDecay
            self.maximize = maximize
        }

        /// No setting is negative, and the betas are in 0..<1.
        public func validate() {
            validateMoments()
            requireNotNegative(("momentum decay", momentumDecay))
        }
    }

    /// The parameters with their settings; kept are the running moments, `mean` and `square`, and the product of the momenta.
    public let groups: ParameterGroups<Options>

    /// Descends the gradients of parameters in groups.
    ///
    /// - Precondition: The settings are possible, and no parameter is in two groups.
    public init(groups: [ParameterGroup<Options>]) {
        self.groups = ParameterGroups(groups, keeping: ["mean", "square"])
    }

    /// Descends the gradients of `parameters`.
    ///
    /// - Precondition: No setting is negative, and the betas are in 0..<1.
    public convenience init(
        _ parameters: [Tensor], learningRate: Double = 2e-3, betas: (Double, Double) = (0.9, 0.999),
        epsilon: Double = 1e-8, weightDecay: Double = 0, momentumDecay: Double = 4e-3, decouplesDecay: Bool = false,
        maximize: Bool = false
    ) {
        let options = Options(
            learningRate: learningRate, betas: betas, epsilon: epsilon, weightDecay: weightDecay,
            momentumDecay: momentumDecay, decouplesDecay: decouplesDecay, maximize: maximize)
        self.init(groups: [ParameterGroup(parameters, options)])
    }

    /// Changes every parameter that has a gradient, in place.
    public func step() {
        var corrections = BiasCorrections()
        groups.forEachGradient { options, parameter, gradient, slot in
            slot.stepCount += 1
            corrections.follow(slot.stepCount, options.betas)
            // PyTorch keeps the product as a tensor of single precision.
            let momentum = Float(Self.momentum(options, step: slot.stepCount))
            let product = Double(Float(slot.momentumProduct ?? 1) * momentum)
            slot.momentumProduct = product
            let factors = Self.factors(options, step: slot.stepCount, momentumProduct: product)
            let settings = swt_nadam(
                common: options.common,
                beta1: options.betas.0, beta2: options.betas.1, correction2: corrections.second,
                gradient_factor: factors.gradient, mean_factor: factors.mean,
                decoupled: options.decouplesDecay && options.weightDecay != 0)
            Kernels.step(
                swt_nadam_step, settings, parameter, gradient, slot.first(like: parameter), slot.second(like: parameter)
            )
        }
    }

    /// What the last step added to a parameter, from the running moments and the gradient.
    public func lastUpdate(of index: Int) -> Tensor? {
        groups.afterStep(at: index) { last in
            let (options, slot) = (last.options, last.slot)
            guard let mean = slot.first, let square = slot.second, let product = slot.momentumProduct else {
                return nil
            }
            var corrections = BiasCorrections()
            corrections.follow(slot.stepCount, options.betas)
            let factors = Self.factors(options, step: slot.stepCount, momentumProduct: product)
            let change = last.change(
                rate: factors.gradient, scale: (square / corrections.second).sqrt() + options.epsilon,
                maximize: options.maximize, penalty: options.decouplesDecay ? 0 : options.weightDecay,
                rest: mean * factors.mean)
            guard options.decouplesDecay else { return change }
            return last.change(change, afterShrinkingBy: 1 - options.learningRate * options.weightDecay)
        }
    }

    /// What the gradient and the running mean are multiplied by in a step, where `momentumProduct` is μ₁…μₜ.
    private static func factors(
        _ options: Options, step: Int, momentumProduct: Double
    ) -> (gradient: Double, mean: Double) {
        let (momentum, next) = (momentum(options, step: step), momentum(options, step: step + 1))
        return (
            gradient: -options.learningRate * (1 - momentum) / (1 - momentumProduct),
            mean: -options.learningRate * next / (1 - momentumProduct * next)
        )
    }

    /// μ at a step.
    private static func momentum(_ options: Options, step: Int) -> Double {
        options.betas.0 * (1 - 0.5 * pow(0.96, Double(step) * options.momentumDecay))
    }
}
