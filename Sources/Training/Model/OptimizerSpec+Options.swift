internal import Experiments
internal import SwTorch

/// The optimizer that a preset names, in the library's terms.
extension OptimizerSpec {
    /// A new optimizer of this kind with an empty state.
    func makeOptimizer(_ parameters: [Tensor]) -> any Optimizer {
        switch kind {
        case .sgd: SGD(groups: [ParameterGroup(parameters, sgd)])
        case .adam: Adam(groups: [ParameterGroup(parameters, adam)])
        case .adamw: AdamW(groups: [ParameterGroup(parameters, adam)])
        case .rmsprop: RMSprop(groups: [ParameterGroup(parameters, rmsprop)])
        case .adagrad: Adagrad(groups: [ParameterGroup(parameters, adagrad)])
        case .adadelta: Adadelta(groups: [ParameterGroup(parameters, adadelta)])
        case .adamax: Adamax(groups: [ParameterGroup(parameters, adamax)])
        case .nadam: NAdam(groups: [ParameterGroup(parameters, nadam)])
        }
    }

    /// Gives an optimizer of this kind these constants; what it carries from step to step stays.
    func configure(_ optimizer: any Optimizer) {
        switch optimizer {
        case let optimizer as SGD: optimizer.groups[0] = sgd
        case let optimizer as AdamFamily: optimizer.groups[0] = adam
        case let optimizer as RMSprop: optimizer.groups[0] = rmsprop
        case let optimizer as Adagrad: optimizer.groups[0] = adagrad
        case let optimizer as Adadelta: optimizer.groups[0] = adadelta
        case let optimizer as Adamax: optimizer.groups[0] = adamax
        case let optimizer as NAdam: optimizer.groups[0] = nadam
        default: break
        }
    }

    private var sgd: SGD.Options {
        // Nesterov's step is defined for a momentum without dampening alone.
        SGD.Options(
            learningRate: learningRate, momentum: momentum, dampening: dampening, weightDecay: weightDecay,
            nesterov: nesterov && momentum > 0 && dampening == 0)
    }

    private var adam: AdamOptions {
        AdamOptions(learningRate: learningRate, betas: (beta1, beta2), epsilon: epsilon, weightDecay: weightDecay)
    }

    private var rmsprop: RMSprop.Options {
        RMSprop.Options(
            learningRate: learningRate, alpha: smoothing, epsilon: epsilon, weightDecay: weightDecay, momentum: momentum
        )
    }

    private var adagrad: Adagrad.Options {
        Adagrad.Options(learningRate: learningRate, weightDecay: weightDecay, epsilon: epsilon)
    }

    private var adadelta: Adadelta.Options {
        Adadelta.Options(learningRate: learningRate, rho: smoothing, epsilon: epsilon, weightDecay: weightDecay)
    }

    private var adamax: Adamax.Options {
        Adamax.Options(learningRate: learningRate, betas: (beta1, beta2), epsilon: epsilon, weightDecay: weightDecay)
    }

    private var nadam: NAdam.Options {
        NAdam.Options(learningRate: learningRate, betas: (beta1, beta2), epsilon: epsilon, weightDecay: weightDecay)
    }
}
