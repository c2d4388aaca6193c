import CSwTorchKernels
import Foundation

/// Adam, as PyTorch's `optim.Adam` (Kingma and Ba, 2015): m += (1 − β₁)(g − m); v = β₂ v + (1 − β₂) g²;
/// p −= η / (1 − β₁ᵗ) · m / (√v / √(1 − β₂ᵗ) + ε), with g += λ p where there is weight decay.
public final class Adam: Optimizer {
    /// The parameters that are changed.
    public let parameters: [Tensor]
    /// η.
    public var learningRate: Double
    /// β₁ and β₂: how slowly the running moments forget.
    public var betas: (Double, Double)
    /// ε: keeps the quotient finite.
    public var epsilon: Double
    /// λ: the strength of the L2 penalty.
    public var weightDecay: Double

    private var moments: [Moments?]

    private struct Moments {
        var stepCount: Int
        let mean: Tensor
        let square: Tensor
    }

    /// Descends the gradients of `parameters`.
    public init(
        _ parameters: [Tensor], learningRate: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999),
        epsilon: Double = 1e-8,
        weightDecay: Double = 0
    ) {
        self.parameters = parameters
        self.learningRate = learningRate
        self.betas = betas
        self.epsilon = epsilon
        self.weightDecay = weightDecay
        moments = Array(repeating: nil, count: parameters.count)
    }

    /// Changes every parameter that has a gradient, in place.
    public func step() {
        var settings = swt_adam(
            learning_rate: learningRate, beta1: betas.0, beta2: betas.1, epsilon: epsilon, weight_decay: weightDecay,
            correction1: 1, correction2: 1)
        var settingsStep = 0
        for index in parameters.indices {
            let parameter = parameters[index]
            guard let gradient = parameter.grad else { continue }
            var own =
                moments[index]
                ?? Moments(stepCount: 0, mean: Tensor.zerosLike(parameter), square: Tensor.zerosLike(parameter))
            own.stepCount += 1
            moments[index] = own
            if own.stepCount != settingsStep {
                settingsStep = own.stepCount
                settings.correction1 = 1 - pow(betas.0, Double(own.stepCount))
                settings.correction2 = 1 - pow(betas.1, Double(own.stepCount))
            }
            Kernels.step(settings, parameter, gradient, mean: own.mean, square: own.square)
        }
    }

    /// What the last step added to a parameter, from the running moments.
    public func lastUpdate(of index: Int) -> Tensor? {
        noGrad {
            guard let own = moments[index], parameters[index].grad != nil else { return nil }
            let correction1 = 1 - pow(betas.0, Double(own.stepCount))
            let correction2 = 1 - pow(betas.1, Double(own.stepCount))
            let scale = own.square.sqrt() / correction2.squareRoot() + epsilon
            return own.mean / scale * (-learningRate / correction1)
        }
    }

    /// The step counts and the running moments, under the names `mean` and `square`.
    public var state: OptimizerState {
        get {
            OptimizerState(
                slots: moments.map { own in
                    guard let own else { return .init(stepCount: 0, buffers: [:]) }
                    return .init(
                        stepCount: own.stepCount,
                        buffers: [
                            "mean": own.mean.toArray(of: Double.self), "square": own.square.toArray(of: Double.self),
                        ])
                })
        }
        set {
            newValue.requireFit(parameters, "Adam")
            for (index, slot) in newValue.slots.enumerated() {
                guard let mean = slot.buffers["mean"], let square = slot.buffers["square"] else {
                    moments[index] = nil
                    continue
                }
                let (shape, dtype) = (parameters[index].shape, parameters[index].dtype)
                moments[index] = Moments(
                    stepCount: slot.stepCount, mean: Tensor(mean, shape: shape, dtype: dtype),
                    square: Tensor(square, shape: shape, dtype: dtype))
            }
        }
    }
}
