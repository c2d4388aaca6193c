import CSwTorchKernels

/// Adamax, as PyTorch's `optim.Adamax` (Kingma and Ba, 2015): m += (1 − β₁)(g − m); u = max(β₂ u, |g| + ε);
/// p −= η / (1 − β₁ᵗ) · m / u.
public final class Adamax: GroupedOptimizer {
    /// The settings of a parameter group.
    public struct Options: MomentOptions {
        /// η.
        public var learningRate: Double
        /// β₁ and β₂: how slowly the running quantities forget.
        public var betas: (Double, Double)
        /// ε: keeps the quotient finite.
        public var epsilon: Double
        /// λ: the strength of the L2 penalty.
        public var weightDecay: Double
        /// Whether to climb instead of descend.
        public var maximize: Bool

        /// Settings, PyTorch's where nothing is said.
        public init(
            learningRate: Double = 2e-3, betas: (Double, Double) = (0.9, 0.999), epsilon: Double = 1e-8,
            weightDecay: Double = 0, maximize: Bool = false
        ) {
            self.learningRate = learningRate
            self.betas = betas
            self.epsilon = epsilon
            self.weightDecay = weightDecay
            self.maximize = maximize
        }
    }

    /// The parameters with their settings; kept are the running mean and the decaying maximum, `mean` and `largest`.
    public let groups: ParameterGroups<Options>

    /// Descends the gradients of parameters in groups.
    ///
    /// - Precondition: The settings are possible, and no parameter is in two groups.
    public init(groups: [ParameterGroup<Options>]) {
        self.groups = ParameterGroups(groups, keeping: ["mean", "largest"])
    }

    /// Descends the gradients of `parameters`.
    ///
    /// - Precondition: No setting is negative, and the betas are in 0..<1.
    public convenience init(
        _ parameters: [Tensor], learningRate: Double = 2e-3, betas: (Double, Double) = (0.9, 0.999),
        epsilon: Double = 1e-8, weightDecay: Double = 0, maximize: Bool = false
    ) {
        let options = Options(
            learningRate: learningRate, betas: betas, epsilon: epsilon, weightDecay: weightDecay, maximize: maximize)
        self.init(groups: [ParameterGroup(parameters, options)])
    }

    /// Changes every parameter that has a gradient, in place.
    public func step() {
        var corrections = BiasCorrections()
        groups.forEachGradient { options, parameter, gradient, slot in
            slot.stepCount += 1
            corrections.follow(slot.stepCount, options.betas)
            let settings = swt_adamax(
                common: options.common,
                beta1: options.betas.0, beta2: options.betas.1, correction1: corrections.first)
            Kernels.step(
                swt_adamax_step, settings, parameter, gradient, slot.first(like: parameter),
                slot.second(like: parameter))
        }
    }

    /// What the last step added to a parameter: −η / (1 − β₁ᵗ) · m / u.
    public func lastUpdate(of index: Int) -> Tensor? {
        groups.afterStep(at: index) { last in
            guard let mean = last.slot.first, let largest = last.slot.second else { return nil }
            var corrections = BiasCorrections()
            corrections.follow(last.slot.stepCount, last.options.betas)
            return mean * (-last.options.learningRate / corrections.first) / largest
        }
    }
}
