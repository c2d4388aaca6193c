import CSwTorchKernels

/// Adagrad, as PyTorch's `optim.Adagrad` (Duchi, Hazan and Singer, 2011): s += g²; p −= η / (1 + (t − 1) κ) · g / (√s + ε).
public final class Adagrad: GroupedOptimizer {
    /// The settings of a parameter group.
    public struct Options: OptimizerOptions {
        /// η.
        public var learningRate: Double
        /// κ: how fast the learning rate falls with the steps.
        public var learningRateDecay: Double
        /// λ: the strength of the L2 penalty.
        public var weightDecay: Double
        /// The value with which the sum of squares starts.
        public var initialAccumulator: Double
        /// ε: keeps the quotient finite.
        public var epsilon: Double
        /// Whether to climb instead of descend.
        public var maximize: Bool

        /// Settings, PyTorch's where nothing is said.
        public init(
            learningRate: Double = 1e-2, learningRateDecay: Double = 0, weightDecay: Double = 0,
            initialAccumulator: Double = 0, epsilon: Double = 1e-10, maximize: Bool = false
        ) {
            self.learningRate = learningRate
            self.learningRateDecay = learningRateDecay
            self.weightDecay = weightDecay
            self.initialAccumulator = initialAccumulator
            self.epsilon = epsilon
            self.maximize = maximize
        }

        /// No setting is negative.
        public func validate() {
            requireNotNegative(
                ("learning rate", learningRate), ("epsilon", epsilon), ("weight decay", weightDecay),
                ("learning rate decay", learningRateDecay), ("initial accumulator", initialAccumulator))
        }
    }

    /// The parameters with their settings; the sum of squares is kept under the name `sum`.
    public let groups: ParameterGroups<Options>

    /// Descends the gradients of parameters in groups.
    ///
    /// - Precondition: The settings are possible, and no parameter is in two groups.
    public init(groups: [ParameterGroup<Options>]) { self.groups = ParameterGroups(groups, keeping: ["sum"]) }

    /// Descends the gradients of `parameters`.
    ///
    /// - Precondition: No setting is negative.
    public convenience init(
        _ parameters: [Tensor], learningRate: Double = 1e-2, learningRateDecay: Double = 0, weightDecay: Double = 0,
        initialAccumulator: Double = 0, epsilon: Double = 1e-10, maximize: Bool = false
    ) {
        let options = Options(
            learningRate: learningRate, learningRateDecay: learningRateDecay, weightDecay: weightDecay,
            initialAccumulator: initialAccumulator, epsilon: epsilon, maximize: maximize)
        self.init(groups: [ParameterGroup(parameters, options)])
    }

    /// Changes every parameter that has a gradient, in place.
    public func step() {
        groups.forEachGradient { options, parameter, gradient, slot in
            let settings = swt_adagrad(
                common: swt_common(
                    learning_rate: Self.rate(options, after: slot.stepCount), weight_decay: options.weightDecay,
                    epsilon: options.epsilon,
                    maximize: options.maximize))
            let sum = slot.first ?? Tensor.fullLike(parameter, options.initialAccumulator)
            slot.first = sum
            slot.stepCount += 1
            slot.keepBefore(parameter, penalty: options.weightDecay)
            Kernels.step(swt_adagrad_step, settings, parameter, gradient, sum)
        }
    }

    /// What the last step added to a parameter, from the sum of squares and the gradient.
    public func lastUpdate(of index: Int) -> Tensor? {
        groups.afterStep(at: index) { last in
            guard let sum = last.slot.first, last.slot.stepCount > 0 else { return nil }
            return last.change(
                rate: -Self.rate(last.options, after: last.slot.stepCount - 1),
                scale: sum.sqrt() + last.options.epsilon,
                maximize: last.options.maximize, penalty: last.options.weightDecay)
        }
    }

    /// The learning rate of the step that follows a number of steps.
    private static func rate(_ options: Options, after stepCount: Int) -> Double {
        options.learningRate / (1 + Double(stepCount) * options.learningRateDecay)
    }
}
