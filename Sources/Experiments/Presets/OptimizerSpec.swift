/// The optimizer and its constants.
public struct OptimizerSpec: Codable, Equatable, Sendable {
    /// Which one.
    public var kind: OptimizerKind
    /// Learning rate.
    public var learningRate: Double
    /// Momentum; SGD and RMSprop use it.
    public var momentum: Double
    /// Whether SGD's momentum looks ahead (Nesterov).
    public var nesterov: Bool
    /// Share by which SGD damps a new gradient in its momentum.
    public var dampening: Double
    /// Decay rate of the mean of gradients; Adam's family uses it.
    public var beta1: Double
    /// Decay rate of the mean of squared gradients; Adam's family uses it.
    public var beta2: Double
    /// Decay rate of the mean of squared gradients: `alpha` of RMSprop, `rho` of Adadelta.
    public var smoothing: Double
    /// What is added to the denominator.
    public var epsilon: Double
    /// L2 penalty that is added to the gradient; AdamW shrinks the values themselves.
    public var weightDecay: Double
    /// L1 penalty: its product with the sign of a value is added to the gradient.
    public var l1Penalty: Double

    /// An optimizer with PyTorch's defaults.
    ///
    /// `smoothing` and `epsilon` are by default those of the kind. The weight decay is none unless given; PyTorch's AdamW
    /// decays by 0.01.
    public init(
        kind: OptimizerKind, learningRate: Double, momentum: Double = 0, nesterov: Bool = false, dampening: Double = 0,
        beta1: Double = 0.9, beta2: Double = 0.999, smoothing: Double? = nil, epsilon: Double? = nil,
        weightDecay: Double = 0, l1Penalty: Double = 0
    ) {
        self.kind = kind
        self.learningRate = learningRate
        self.momentum = momentum
        self.nesterov = nesterov
        self.dampening = dampening
        self.beta1 = beta1
        self.beta2 = beta2
        self.smoothing = smoothing ?? kind.usualSmoothing
        self.epsilon = epsilon ?? kind.usualEpsilon
        self.weightDecay = weightDecay
        self.l1Penalty = l1Penalty
    }
}

/// An optimizer's name.
public enum OptimizerKind: String, Codable, CaseIterable, Sendable {
    case sgd, adam, adamw, rmsprop, adagrad, adadelta, adamax, nadam
}

extension OptimizerKind {
    /// PyTorch's default for the mean of squared gradients: `alpha` 0.99, `rho` 0.9.
    var usualSmoothing: Double { self == .adadelta ? 0.9 : 0.99 }

    /// PyTorch's default of what is added to the denominator.
    var usualEpsilon: Double {
        switch self {
        case .adagrad: 1e-10
        case .adadelta: 1e-6
        case .sgd, .adam, .adamw, .rmsprop, .adamax, .nadam: 1e-8
        }
    }

    /// Whether it keeps two moving means with decay rates of their own.
    public var hasBetas: Bool { [.adam, .adamw, .adamax, .nadam].contains(self) }

    /// Whether it can carry a momentum.
    public var hasMomentum: Bool { self == .sgd || self == .rmsprop }

    /// Whether it has one decay rate for squared gradients.
    var hasSmoothing: Bool { self == .rmsprop || self == .adadelta }
}
