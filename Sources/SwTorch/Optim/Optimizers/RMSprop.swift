import CSwTorchKernels

/// RMSprop, as PyTorch's `optim.RMSprop` (Hinton, 2012): v = α v + (1 − α) g²; p −= η g / (√v + ε).
///
/// With a momentum, u = μ u + g / (√v + ε) and p −= η u. Where it is centered, the square of the running mean of g is taken from v
/// under the root.
public final class RMSprop: GroupedOptimizer {
    /// The settings of a parameter group.
    public struct Options: OptimizerOptions {
        /// η.
        public var learningRate: Double
        /// α: how slowly the running square forgets.
        public var alpha: Double
        /// ε: keeps the quotient finite.
        public var epsilon: Double
        /// λ: the strength of the L2 penalty.
        public var weightDecay: Double
        /// μ; 0 keeps no velocity.
        public var momentum: Double
        /// Whether the variance is used instead of the square.
        public var centered: Bool
        /// Whether to climb instead of descend.
        public var maximize: Bool

        /// Settings, PyTorch's where nothing is said.
        public init(
            learningRate: Double = 1e-2, alpha: Double = 0.99, epsilon: Double = 1e-8, weightDecay: Double = 0,
            momentum: Double = 0, centered: Bool = false, maximize: Bool = false
        ) {
            self.learningRate = learningRate
            self.alpha = alpha
            self.epsilon = epsilon
            self.weightDecay = weightDecay
            self.momentum = momentum
            self.centered = centered
            self.maximize = maximize
        }

        /// The momentum.
        public var cycledMomentum: Double? {
            get { momentum }
            set { momentum = newValue ?? momentum }
        }

        /// No setting is negative.
        public func validate() {
            requireNotNegative(
                ("learning rate", learningRate), ("epsilon", epsilon), ("weight decay", weightDecay),
                ("momentum", momentum), ("alpha", alpha))
        }
    }

    /// The parameters with their settings; kept are `square`, `momentum` and `mean`.
    public let groups: ParameterGroups<Options>

    /// Descends the gradients of parameters in groups.
    ///
    /// - Precondition: The settings are possible, and no parameter is in two groups.
    public init(groups: [ParameterGroup<Options>]) {
        self.groups = ParameterGroups(groups, keeping: ["square", "momentum", "mean"])
    }

    /// Descends the gradients of `parameters`.
    ///
    /// - Precondition: No setting is negative.
    public convenience init(
        _ parameters: [Tensor], learningRate: Double = 1e-2, alpha: Double = 0.99, epsilon: Double = 1e-8,
        weightDecay: Double = 0, momentum: Double = 0, centered: Bool = false, maximize: Bool = false
    ) {
        let options = Options(
            learningRate: learningRate, alpha: alpha, epsilon: epsilon, weightDecay: weightDecay, momentum: momentum,
            centered: centered, maximize: maximize)
        self.init(groups: [ParameterGroup(parameters, options)])
    }

    /// Changes every parameter that has a gradient, in place.
    public func step() {
        groups.forEachGradient { options, parameter, gradient, slot in
            let settings = swt_rmsprop(
                common: swt_common(
                    learning_rate: options.learningRate, weight_decay: options.weightDecay, epsilon: options.epsilon,
                    maximize: options.maximize),
                alpha: options.alpha, momentum: options.momentum)
            slot.stepCount += 1
            slot.keepBefore(parameter, penalty: options.momentum > 0 ? 0 : options.weightDecay)
            Kernels.step(
                swt_rmsprop_step, settings, parameter, gradient, slot.first(like: parameter),
                options.momentum > 0 ? slot.second(like: parameter) : nil,
                options.centered ? slot.third(like: parameter) : nil)
        }
    }

    /// What the last step added to a parameter: −η u, or −η g / (√v + ε) where there is no momentum.
    public func lastUpdate(of index: Int) -> Tensor? {
        groups.afterStep(at: index) { last in
            let (options, slot) = (last.options, last.slot)
            guard let square = slot.first else { return nil }
            if options.momentum > 0 { return slot.second.map { $0 * -options.learningRate } }
            let variance = options.centered ? slot.third.map { square - $0 * $0 } ?? square : square
            return last.change(
                rate: -options.learningRate, scale: variance.sqrt() + options.epsilon, maximize: options.maximize,
                penalty: options.weightDecay)
        }
    }
}
