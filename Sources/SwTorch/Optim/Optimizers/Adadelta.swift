import CSwTorchKernels

/// Adadelta, as PyTorch's `optim.Adadelta` (Zeiler, 2012): v = ρ v + (1 − ρ) g²; δ = √(u + ε) / √(v + ε) · g;
/// u = ρ u + (1 − ρ) δ²; p −= η δ.
public final class Adadelta: GroupedOptimizer {
    /// The settings of a parameter group.
    public struct Options: OptimizerOptions {
        /// η.
        public var learningRate: Double
        /// ρ: how slowly the running squares forget.
        public var rho: Double
        /// ε: keeps the quotient finite.
        public var epsilon: Double
        /// λ: the strength of the L2 penalty.
        public var weightDecay: Double
        /// Whether to climb instead of descend.
        public var maximize: Bool

        /// Settings, PyTorch's where nothing is said.
        public init(
            learningRate: Double = 1, rho: Double = 0.9, epsilon: Double = 1e-6, weightDecay: Double = 0,
            maximize: Bool = false
        ) {
            self.learningRate = learningRate
            self.rho = rho
            self.epsilon = epsilon
            self.weightDecay = weightDecay
            self.maximize = maximize
        }

        /// No setting is negative, and rho is in 0...1.
        public func validate() {
            requireNotNegative(("learning rate", learningRate), ("epsilon", epsilon), ("weight decay", weightDecay))
            guard (0...1).contains(rho) else { fail("Adadelta: a rho of \(rho) is not in 0...1") }
        }
    }

    /// The parameters with their settings; kept are the running squares of gradients and updates, `square` and `update`.
    public let groups: ParameterGroups<Options>

    /// Descends the gradients of parameters in groups.
    ///
    /// - Precondition: The settings are possible, and no parameter is in two groups.
    public init(groups: [ParameterGroup<Options>]) {
        self.groups = ParameterGroups(groups, keeping: ["square", "update"])
    }

    /// Descends the gradients of `parameters`.
    ///
    /// - Precondition: No setting is negative, and rho is in 0...1.
    public convenience init(
        _ parameters: [Tensor], learningRate: Double = 1, rho: Double = 0.9, epsilon: Double = 1e-6,
        weightDecay: Double = 0, maximize: Bool = false
    ) {
        let options = Options(
            learningRate: learningRate, rho: rho, epsilon: epsilon, weightDecay: weightDecay, maximize: maximize)
        self.init(groups: [ParameterGroup(parameters, options)])
    }

    /// Changes every parameter that has a gradient, in place.
    public func step() {
        groups.forEachGradient { options, parameter, gradient, slot in
            let settings = swt_adadelta(
                common: swt_common(
                    learning_rate: options.learningRate, weight_decay: options.weightDecay, epsilon: options.epsilon,
                    maximize: options.maximize),
                rho: options.rho)
            slot.stepCount += 1
            Kernels.step(
                swt_adadelta_step, settings, parameter, gradient, slot.first(like: parameter),
                slot.second(like: parameter))
        }
    }

    /// What the last step added to a parameter, −η δ, from the running squares and the gradient.
    ///
    /// u held another value before the step. With u = ρ u₀ + (1 − ρ) δ² put into δ = √(u₀ + ε) / √(v + ε) · g it is
    /// δ = g √((u + ρ ε) / (ρ (v + ε) + (1 − ρ) g²)). A penalty makes g = ±g₀ + λ (q + η δ), of which δ is found by Newton's method.
    public func lastUpdate(of index: Int) -> Tensor? {
        groups.afterStep(at: index) { last in
            let (options, rho) = (last.options, last.options.rho)
            guard let square = last.slot.first, let update = last.slot.second else { return nil }
            let above = (update + rho * options.epsilon).sqrt()
            let below = (square + options.epsilon) * rho
            let known = last.descended(maximize: options.maximize, penalty: options.weightDecay)
            let slope = options.learningRate * options.weightDecay
            func delta(_ gradient: Tensor) -> (value: Tensor, slope: Tensor) {
                let size = below + gradient * gradient * (1 - rho)
                let factor = above / size.sqrt()
                return (gradient * factor, factor * below / size)
            }
            var change = delta(known).value
            if slope != 0 {
                for _ in 0..<Self.newtonSteps {
                    let next = delta(known + change * slope)
                    change = change - (change - next.value) / (1 - next.slope * slope)
                }
            }
            return change * -options.learningRate
        }
    }

    /// Each doubles the number of right digits; the first guess leaves out what the penalty changed by the step.
    private static let newtonSteps = 5
}
