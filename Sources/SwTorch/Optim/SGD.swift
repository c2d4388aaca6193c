import CSwTorchKernels

/// Stochastic gradient descent, as PyTorch's `optim.SGD`:
/// g += λ p; v = μ v + (1 − τ) g (the first time v = g); p −= η v, or with Nesterov η (g + μ v).
public final class SGD: Optimizer {
    /// The parameters that are changed.
    public let parameters: [Tensor]
    /// η.
    public var learningRate: Double
    /// μ; may change while training, 0 keeps no velocity.
    public var momentum: Double
    /// τ: how much of the gradient does not enter the velocity.
    public var dampening: Double
    /// λ: the strength of the L2 penalty.
    public var weightDecay: Double
    /// Whether the step looks ahead along the velocity.
    public let nesterov: Bool

    private var velocities: [Tensor?]

    /// Descends the gradients of `parameters`.
    ///
    /// - Precondition: Nesterov's momentum needs a momentum and no dampening.
    public init(
        _ parameters: [Tensor], learningRate: Double, momentum: Double = 0, dampening: Double = 0,
        weightDecay: Double = 0,
        nesterov: Bool = false
    ) {
        if nesterov && (momentum <= 0 || dampening != 0) {
            fail("SGD: Nesterov's momentum needs a momentum (\(momentum)) and no dampening (\(dampening))")
        }
        self.parameters = parameters
        self.learningRate = learningRate
        self.momentum = momentum
        self.dampening = dampening
        self.weightDecay = weightDecay
        self.nesterov = nesterov
        velocities = Array(repeating: nil, count: parameters.count)
    }

    /// Changes every parameter that has a gradient, in place.
    public func step() {
        var settings = swt_sgd(
            learning_rate: learningRate, momentum: momentum, dampening: dampening, weight_decay: weightDecay,
            nesterov: nesterov, first: false)
        for index in parameters.indices {
            let parameter = parameters[index]
            guard let gradient = parameter.grad else { continue }
            if momentum == 0 {
                if velocities[index] != nil { velocities[index] = nil }
                Kernels.step(settings, parameter, gradient, velocity: nil)
            } else {
                settings.first = velocities[index] == nil
                let velocity = velocities[index] ?? Tensor(uninitialized: parameter.layout.sizes, parameter.dtype)
                velocities[index] = velocity
                Kernels.step(settings, parameter, gradient, velocity: velocity)
            }
        }
    }

    /// What the last step added to a parameter: −η v, or −η g where there is no momentum.
    public func lastUpdate(of index: Int) -> Tensor? {
        noGrad {
            let parameter = parameters[index]
            guard let gradient = parameter.grad else { return nil }
            let velocity = velocities[index]
            if let velocity, !nesterov { return velocity * -learningRate }
            // The penalty was taken of the parameter p before the step: Δ = −η (a + λ p). Known is q = p + Δ, so that
            // Δ = −η (a + λ q) / (1 − η λ).
            let ahead = velocity.map { gradient + $0 * momentum } ?? gradient
            guard weightDecay != 0 else { return ahead * -learningRate }
            return (ahead + parameter * weightDecay) * (-learningRate / (1 - learningRate * weightDecay))
        }
    }

    /// The velocities, under the name `momentum`.
    public var state: OptimizerState {
        get {
            OptimizerState(
                slots: velocities.map { velocity in
                    .init(stepCount: 0, buffers: velocity.map { ["momentum": $0.toArray(of: Double.self)] } ?? [:])
                })
        }
        set {
            newValue.requireFit(parameters, "SGD")
            for (index, slot) in newValue.slots.enumerated() {
                velocities[index] = slot.buffers["momentum"].map {
                    Tensor($0, shape: parameters[index].shape, dtype: parameters[index].dtype)
                }
            }
        }
    }
}
