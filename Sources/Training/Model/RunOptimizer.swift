internal import Experiments
internal import SwTorch

/// The optimizer of a run, whose settings may change between two steps.
///
/// Changes take effect with the next step: until then the optimizer stands as it made the last one, so that what that step did to a
/// parameter can still be computed and need not be kept.
struct RunOptimizer {
    private let parameters: [Tensor]
    /// The settings of the last step.
    private var applied: OptimizerSpec
    /// The settings of the next step.
    private var wanted: OptimizerSpec
    private var optimizer: any Optimizer
    private var hasStepped = false

    /// An optimizer with an empty state.
    init(_ spec: OptimizerSpec, parameters: [Tensor]) {
        self.parameters = parameters
        applied = spec
        wanted = spec
        optimizer = Self.make(spec, parameters)
    }

    /// Takes over settings for the next step.
    ///
    /// Another kind of optimizer starts with an empty state.
    mutating func take(_ spec: OptimizerSpec) { wanted = spec }

    /// Drops the gradients of all parameters.
    func zeroGrad() { optimizer.zeroGrad() }

    /// Changes the parameters along their gradients.
    mutating func step() {
        if wanted != applied { apply() }
        optimizer.step()
        hasStepped = true
    }

    /// What the optimizer carries from step to step.
    var state: OptimizerState {
        get { wanted.kind == applied.kind ? optimizer.state : Self.make(wanted, parameters).state }
        set {
            apply()
            optimizer.state = newValue
            hasStepped = false
        }
    }

    /// What the last step added to a parameter; nothing before the first.
    func lastUpdate(of index: Int) -> Tensor? {
        hasStepped ? optimizer.lastUpdate(of: index) : nil
    }

    private mutating func apply() {
        defer { applied = wanted }
        if wanted.kind != applied.kind { optimizer = Self.make(wanted, parameters) }
        optimizer.learningRate = wanted.learningRate
        switch optimizer {
        case let sgd as SGD:
            sgd.momentum = wanted.momentum
            sgd.weightDecay = wanted.weightDecay
        case let adam as Adam:
            adam.betas = (wanted.beta1, wanted.beta2)
            adam.weightDecay = wanted.weightDecay
        default:
            let state = optimizer.state
            optimizer = Self.make(wanted, parameters)
            optimizer.state = state
        }
    }

    private static func make(_ spec: OptimizerSpec, _ parameters: [Tensor]) -> any Optimizer {
        switch spec.kind {
        case .sgd:
            SGD(
                parameters, learningRate: spec.learningRate, momentum: spec.momentum, weightDecay: spec.weightDecay)
        case .adam:
            Adam(
                parameters, learningRate: spec.learningRate, betas: (spec.beta1, spec.beta2),
                weightDecay: spec.weightDecay)
        case .adamw:
            AdamW(
                parameters, learningRate: spec.learningRate, betas: (spec.beta1, spec.beta2), epsilon: spec.epsilon,
                weightDecay: spec.weightDecay)
        case .rmsprop:
            RMSprop(
                parameters, learningRate: spec.learningRate, alpha: spec.smoothing, epsilon: spec.epsilon,
                weightDecay: spec.weightDecay, momentum: spec.momentum)
        case .adagrad:
            Adagrad(
                parameters, learningRate: spec.learningRate, weightDecay: spec.weightDecay, epsilon: spec.epsilon)
        case .adadelta:
            Adadelta(
                parameters, learningRate: spec.learningRate, rho: spec.smoothing, epsilon: spec.epsilon,
                weightDecay: spec.weightDecay)
        case .adamax:
            Adamax(
                parameters, learningRate: spec.learningRate, betas: (spec.beta1, spec.beta2), epsilon: spec.epsilon,
                weightDecay: spec.weightDecay)
        case .nadam:
            NAdam(
                parameters, learningRate: spec.learningRate, betas: (spec.beta1, spec.beta2), epsilon: spec.epsilon,
                weightDecay: spec.weightDecay)
        }
    }
}
