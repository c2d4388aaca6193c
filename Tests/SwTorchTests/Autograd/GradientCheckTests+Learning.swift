import SwTorch

/// The gradient checks of activations and of the losses that have arguments.
extension GradientCheckTests {
    static let activations: [Check] = [
        Check("leakyReLU", { [mixed()] }) { Functional.leakyReLU($0[0], negativeSlope: 0.2) },
        Check("elu", { [mixed()] }) { Functional.elu($0[0], alpha: 0.7) },
        Check("selu", { [mixed()] }) { Functional.selu($0[0]) },
        Check("gelu", { [mixed()] }) { Functional.gelu($0[0]) },
        Check("gelu tanh", { [mixed()] }) { Functional.gelu($0[0], approximate: .tanh) },
        Check("silu", { [mixed()] }) { Functional.silu($0[0]) },
        Check("softplus", { [mixed()] }) { Functional.softplus($0[0], beta: 2, threshold: 3) },
        Check("softsign", { [mixed()] }) { Functional.softsign($0[0]) },
        Check("hardtanh", { [mixed()] }) { Functional.hardtanh($0[0], min: -0.5, max: 1) },
        Check("relu6", { [mixed()] }) { Functional.relu6($0[0] * 3) },
        Check("logSigmoid", { [mixed()] }) { Functional.logSigmoid($0[0]) },
        Check("logSigmoid of a number", { [number()] }) { Functional.logSigmoid($0[0]) },
        Check("silu of nothing", { [empty()] }) { Functional.silu($0[0]) },
    ]

    @Sendable private static func classWeights() -> Tensor { Tensor([0.5, 1.5, 2], dtype: .float64) }

    static let classLosses: [Check] =
        Reduction.allCases.flatMap { reduction -> [Check] in
            [
                Check("smoothL1 \(reduction)", { [mixed(), row()] }) {
                    Functional.smoothL1Loss($0[0], $0[1], reduction: reduction, beta: 1.2)
                },
                Check("huber \(reduction)", { [mixed(), row()] }) {
                    Functional.huberLoss($0[0], $0[1], reduction: reduction, delta: 1.2)
                },
                Check("weighted bce \(reduction)", { [probabilities(), probabilities()] }) {
                    Functional.bceLoss($0[0], 1 - $0[1], weight: row(), reduction: reduction)
                },
                Check("weighted bceWithLogits \(reduction)", { [mixed(), probabilities()] }) {
                    Functional.bceWithLogitsLoss(
                        $0[0], $0[1], weight: row(), reduction: reduction, positiveWeight: positive())
                },
                Check("nll \(reduction)", { [mixed()] }) {
                    Functional.nllLoss($0[0], Tensor([2, 0]), weight: classWeights(), reduction: reduction)
                },
                Check("smoothed crossEntropy \(reduction)", { [mixed()] }) {
                    Functional.crossEntropy(
                        $0[0], Tensor([2, 1]), weight: classWeights(), ignoreIndex: 1, reduction: reduction,
                        labelSmoothing: 0.3)
                },
                Check("crossEntropy of probabilities \(reduction)", { [mixed(), probabilities()] }) {
                    Functional.crossEntropy(
                        $0[0], $0[1], weight: classWeights(), reduction: reduction, labelSmoothing: 0.3)
                },
            ]
        }
        + Functional.DivergenceReduction.allCases.flatMap { reduction -> [Check] in
            [
                Check("klDiv \(reduction)", { [mixed(), probabilities()] }) {
                    Functional.klDiv($0[0], $0[1], reduction: reduction)
                },
                Check("klDiv of logarithms \(reduction)", { [mixed(), row()] }) {
                    Functional.klDiv($0[0], $0[1], reduction: reduction, logTarget: true)
                },
            ]
        }
}
