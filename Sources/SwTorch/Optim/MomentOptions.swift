import CSwTorchKernels

/// The settings that Adam and its kin have in common: those of running moments of the gradient.
public protocol MomentOptions: OptimizerOptions {
    /// β₁ and β₂: how slowly the running quantities forget.
    var betas: (Double, Double) { get set }
    /// ε: keeps the quotient finite.
    var epsilon: Double { get set }
    /// λ: the strength of the penalty, or of the decay.
    var weightDecay: Double { get set }
    /// Whether to climb instead of descend.
    var maximize: Bool { get set }
}

extension MomentOptions {
    /// β₁.
    public var cycledMomentum: Double? {
        get { betas.0 }
        set { betas.0 = newValue ?? betas.0 }
    }

    /// The betas are in 0..<1, and no other setting is negative.
    public func validate() { validateMoments() }

    /// Stops the program where one of the common settings is out of its range.
    func validateMoments() {
        requireNotNegative(("learning rate", learningRate), ("epsilon", epsilon), ("weight decay", weightDecay))
        for beta in [betas.0, betas.1] where !(0..<1).contains(beta) {
            fail("\(String(reflecting: Self.self)): a beta of \(beta) is not in 0..<1")
        }
    }

    /// The settings as the kernels take them.
    @inline(__always)
    var common: swt_common {
        swt_common(learning_rate: learningRate, weight_decay: weightDecay, epsilon: epsilon, maximize: maximize)
    }
}
