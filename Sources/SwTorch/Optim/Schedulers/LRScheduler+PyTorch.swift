// PyTorch's schedulers by their names; the formulas are those of the curves.

/// Multiplies the learning rate by `gamma` every `stepSize` steps.
public final class StepLR: LRScheduler {
    /// See `LearningRateCurve.step(size:gamma:)`.
    public convenience init(_ optimizer: any Optimizer, stepSize: Int, gamma: Double = 0.1) {
        self.init(optimizer, curve: .step(size: stepSize, gamma: gamma))
    }
}

/// Multiplies the learning rate by `gamma` at each milestone.
public final class MultiStepLR: LRScheduler {
    /// See `LearningRateCurve.multiStep(milestones:gamma:)`.
    public convenience init(_ optimizer: any Optimizer, milestones: [Int], gamma: Double = 0.1) {
        self.init(optimizer, curve: .multiStep(milestones: milestones, gamma: gamma))
    }
}

/// Multiplies the learning rate by `gamma` at each step.
public final class ExponentialLR: LRScheduler {
    /// See `LearningRateCurve.exponential(gamma:)`.
    public convenience init(_ optimizer: any Optimizer, gamma: Double) {
        self.init(optimizer, curve: .exponential(gamma: gamma))
    }
}

/// Lowers the learning rate along a cosine.
public final class CosineAnnealingLR: LRScheduler {
    /// PyTorch's `T_max` and `eta_min`; see `LearningRateCurve.cosine(period:minimum:)`.
    public convenience init(_ optimizer: any Optimizer, tMax: Int, etaMin: Double = 0) {
        self.init(optimizer, curve: .cosine(period: tMax, minimum: etaMin))
    }
}

/// Changes the learning rate's factor along a straight line.
public final class LinearLR: LRScheduler {
    /// See `LearningRateCurve.linear(startFactor:endFactor:iterations:)`.
    public convenience init(
        _ optimizer: any Optimizer, startFactor: Double = 1.0 / 3, endFactor: Double = 1, totalIters: Int = 5
    ) {
        self.init(
            optimizer, curve: .linear(startFactor: startFactor, endFactor: endFactor, iterations: totalIters))
    }
}

/// Lowers the learning rate by a factor for the first steps.
public final class ConstantLR: LRScheduler {
    /// See `LearningRateCurve.constant(factor:iterations:)`.
    public convenience init(_ optimizer: any Optimizer, factor: Double = 1.0 / 3, totalIters: Int = 5) {
        self.init(optimizer, curve: .constant(factor: factor, iterations: totalIters))
    }
}

/// Lowers the learning rate to 0 along a power.
public final class PolynomialLR: LRScheduler {
    /// See `LearningRateCurve.polynomial(iterations:power:)`.
    public convenience init(_ optimizer: any Optimizer, totalIters: Int = 5, power: Double = 1) {
        self.init(optimizer, curve: .polynomial(iterations: totalIters, power: power))
    }
}

/// Multiplies the learning rate by a function of the step.
public final class LambdaLR: LRScheduler {
    /// See `LearningRateCurve.lambda(_:)`.
    public convenience init(_ optimizer: any Optimizer, _ factor: @escaping @Sendable (_ step: Int) -> Double) {
        self.init(optimizer, curve: .lambda(factor))
    }
}

/// Follows one curve after the other.
public final class SequentialLR: LRScheduler {
    /// See `LearningRateCurve.sequence(_:milestones:)`.
    public convenience init(_ optimizer: any Optimizer, curves: [LearningRateCurve], milestones: [Int]) {
        self.init(optimizer, curve: .sequence(curves, milestones: milestones))
    }
}

/// Raises the learning rate and lowers it far, while the momentum, or Adam's β₁, goes the other way.
public final class OneCycleLR: LRScheduler {
    /// See `LearningRateCurve.oneCycle(maxRate:totalSteps:riseShare:annealing:momentum:divisor:finalDivisor:threePhases:)`.
    public convenience init(
        _ optimizer: any Optimizer, maxLR: Double, totalSteps: Int, pctStart: Double = 0.3,
        annealStrategy: AnnealingStrategy = .cosine, cycleMomentum: Bool = true, baseMomentum: Double = 0.85,
        maxMomentum: Double = 0.95, divFactor: Double = 25, finalDivFactor: Double = 1e4, threePhase: Bool = false
    ) {
        guard baseMomentum <= maxMomentum else {
            fail("OneCycleLR: the base momentum \(baseMomentum) is above the largest, \(maxMomentum)")
        }
        self.init(
            optimizer,
            curve: .oneCycle(
                maxRate: maxLR, totalSteps: totalSteps, riseShare: pctStart, annealing: annealStrategy,
                momentum: cycleMomentum ? baseMomentum...maxMomentum : nil, divisor: divFactor,
                finalDivisor: finalDivFactor, threePhases: threePhase))
    }
}
