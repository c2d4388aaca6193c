import CSwTorchKernels

/// Stochastic gradient descent, as PyTorch's `optim.SGD`:
/// g += λ p; v = μ v + (1 − τ) g (the first time v = g); p −= η v, or with Nesterov η (g + μ v).
public final class SGD: GroupedOptimizer {
    /// The settings of a parameter group.
    public struct Options: OptimizerOptions {
        /// η.
        public var learningRate: Double
        /// μ; may change while training, 0 keeps no velocity.
        public var momentum: Double
        /// τ: how much of the gradient does not enter the velocity.
        public var dampening: Double
        /// λ: the strength of the L2 penalty.
        public var weightDecay: Double
        /// Whether the step looks ahead along the velocity.
        public var nesterov: Bool
        /// Whether to climb instead of descend.
        public var maximize: Bool

        /// Settings, PyTorch's where nothing is said.
        public init(
            learningRate: Double = 1e-3, momentum: Double = 0, dampening: Double = 0, weightDecay: Double = 0,
            nesterov: Bool = false, maximize: Bool = false
        ) {
            self.learningRate = learningRate
            self.momentum = momentum
            self.dampening = dampening
            self.weightDecay = weightDecay
            self.nesterov = nesterov
            self.maximize = maximize
        }

        /// The momentum.
        public var cycledMomentum: Double? {
            get { momentum }
            set { momentum = newValue ?? momentum }
        }

        /// Nesterov's momentum needs a momentum and no dampening.
        public func validate() {
            requireNotNegative(("learning rate", learningRate), ("momentum", momentum), ("weight decay", weightDecay))
            if nesterov && (momentum <= 0 || dampening != 0) {
                fail("SGD: Nesterov's momentum needs a momentum (\(momentum)) and no dampening (\(dampening))")
            }
        }
    }

    /// The parameters with their settings; the velocities are kept under the name `momentum`.
    public let groups: ParameterGroups<Options>

    /// Descends the gradients of parameters in groups.
    ///
    /// - Precondition: The settings are possible, and no parameter is in two groups.
    public init(groups: [ParameterGroup<Options>]) { self.groups = ParameterGroups(groups, keeping: ["momentum"]) }

    /// Descends the gradients of `parameters`.
    ///
    /// - Precondition: Nesterov's momentum needs a momentum and no dampening.
    public convenience init(
        _ parameters: [Tensor], learningRate: Double = 1e-3, momentum: Double = 0, dampening: Double = 0,
        weightDecay: Double = 0, nesterov: Bool = false, maximize: Bool = false
    ) {
        let options = Options(
            learningRate: learningRate, momentum: momentum, dampening: dampening, weightDecay: weightDecay,
            nesterov: nesterov, maximize: maximize)
        self.init(groups: [ParameterGroup(parameters, options)])
    }

    /// Changes every parameter that has a gradient, in place.
    public func step() {
        groups.forEachGradient { options, parameter, gradient, slot in
            var settings = swt_sgd(
                common: swt_common(
                    learning_rate: options.learningRate, weight_decay: options.weightDecay, epsilon: 0,
                    maximize: options.maximize),
                momentum: options.momentum, dampening: options.dampening, nesterov: options.nesterov, first: false)
            if options.momentum == 0 {
                slot.first = nil
                Kernels.step(swt_sgd_step, settings, parameter, gradient)
                return
            }
            settings.first = slot.first == nil
            let velocity = slot.first ?? Tensor(uninitialized: parameter.layout.sizes, parameter.dtype)
            slot.first = velocity
            Kernels.step(swt_sgd_step, settings, parameter, gradient, velocity)
        }
    }

    /// What the last step added to a parameter: −η v, or −η g where there is no momentum.
    public func lastUpdate(of index: Int) -> Tensor? {
        groups.afterStep(at: index) { last in
            let options = last.options
            let velocity = last.slot.first
            if let velocity, !options.nesterov { return velocity * -options.learningRate }
            return last.change(
                rate: -options.learningRate, scale: Tensor.onesLike(last.parameter), maximize: options.maximize,
                penalty: options.weightDecay, rest: velocity.map { $0 * (-options.learningRate * options.momentum) })
        }
    }
}
