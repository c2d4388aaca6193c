internal import Foundation

/// A learning rate as a function of the step, without an optimizer: what a scheduler follows, and what can be drawn.
///
/// ```swift
/// let warmup = LearningRateCurve.linear(startFactor: 0.1, iterations: 5)
/// let curve = LearningRateCurve.sequence([warmup, .cosine(period: 20)], milestones: [5])
/// let rates = (0..<25).map { curve(at: $0, base: 0.1) }
/// ```
/// Each value is computed from the step alone, in double precision; PyTorch multiplies its way from one step to the next, with
/// the same results up to rounding.
public struct LearningRateCurve: Sendable {
    private let rate: @Sendable (Int, Double) -> Double
    private let momentum: @Sendable (Int) -> Double?

    /// A curve given by a function of the step and of the learning rate with which the optimizer was made.
    ///
    /// - Parameters:
    ///   - momentum: The momentum that goes with it; nothing where it is left alone.
    ///   - rate: The learning rate at a step.
    public init(
        momentum: @escaping @Sendable (_ step: Int) -> Double? = { _ in nil },
        rate: @escaping @Sendable (_ step: Int, _ base: Double) -> Double
    ) {
        self.rate = rate
        self.momentum = momentum
    }

    /// The learning rate at a step, counted from 0.
    public func callAsFunction(at step: Int, base: Double) -> Double { rate(step, base) }

    /// The momentum at a step; nothing where the curve leaves it alone.
    public func momentum(at step: Int) -> Double? { momentum(step) }
}

extension LearningRateCurve {
    /// base · γ^⌊t / size⌋: PyTorch's `StepLR`.
    ///
    /// - Precondition: `size > 0`.
    public static func step(size: Int, gamma: Double = 0.1) -> LearningRateCurve {
        guard size > 0 else { fail("StepLR: a step size of \(size) is not possible") }
        return LearningRateCurve { step, base in base * pow(gamma, Double(step / size)) }
    }

    /// base · γ to the number of milestones reached: PyTorch's `MultiStepLR`.
    public static func multiStep(milestones: [Int], gamma: Double = 0.1) -> LearningRateCurve {
        LearningRateCurve { step, base in base * pow(gamma, Double(milestones.count { $0 <= step })) }
    }

    /// base · γᵗ: PyTorch's `ExponentialLR`.
    public static func exponential(gamma: Double) -> LearningRateCurve {
        LearningRateCurve { step, base in base * pow(gamma, Double(step)) }
    }

    /// minimum + (base − minimum) (1 + cos(π t / period)) / 2: PyTorch's `CosineAnnealingLR`.
    ///
    /// Behind the period it rises again (Loshchilov and Hutter, 2017, without the restarts).
    ///
    /// - Precondition: `period > 0`.
    public static func cosine(period: Int, minimum: Double = 0) -> LearningRateCurve {
        guard period > 0 else { fail("CosineAnnealingLR: a period of \(period) is not possible") }
        return LearningRateCurve { step, base in
            minimum + (base - minimum) * (1 + cos(Double.pi * Double(step) / Double(period))) / 2
        }
    }

    /// From base · startFactor to base · endFactor along a straight line, and then constant: PyTorch's `LinearLR`.
    ///
    /// - Precondition: `0 < startFactor <= 1`, `0 <= endFactor <= 1` and `iterations > 0`.
    public static func linear(startFactor: Double = 1.0 / 3, endFactor: Double = 1, iterations: Int = 5)
        -> LearningRateCurve
    {
        guard startFactor > 0, startFactor <= 1, (0...1).contains(endFactor), iterations > 0 else {
            fail("LinearLR: factors from \(startFactor) to \(endFactor) in \(iterations) iterations are not possible")
        }
        return LearningRateCurve { step, base in
            base * (startFactor + (endFactor - startFactor) * Double(min(iterations, step)) / Double(iterations))
        }
    }

    /// base · factor for some iterations, and then base: PyTorch's `ConstantLR`.
    ///
    /// - Precondition: `0 <= factor <= 1`.
    public static func constant(factor: Double = 1.0 / 3, iterations: Int = 5) -> LearningRateCurve {
        guard (0...1).contains(factor) else { fail("ConstantLR: a factor of \(factor) is not in 0...1") }
        return LearningRateCurve { step, base in step < iterations ? base * factor : base }
    }

    /// base · (1 − t / iterations)^power down to 0: PyTorch's `PolynomialLR`.
    ///
    /// - Precondition: `iterations > 0`.
    public static func polynomial(iterations: Int = 5, power: Double = 1) -> LearningRateCurve {
        guard iterations > 0 else { fail("PolynomialLR: \(iterations) iterations are not possible") }
        return LearningRateCurve { step, base in
            base * pow(1 - Double(min(iterations, step)) / Double(iterations), power)
        }
    }

    /// base times a function of the step: PyTorch's `LambdaLR`.
    public static func lambda(_ factor: @escaping @Sendable (_ step: Int) -> Double) -> LearningRateCurve {
        LearningRateCurve { step, base in base * factor(step) }
    }

    /// One curve after the other, each counting from its own beginning: PyTorch's `SequentialLR`.
    ///
    /// - Parameters:
    ///   - curves: The curves in their order.
    ///   - milestones: The steps at which the second, third, … curve begins, in ascending order.
    /// - Precondition: There is one milestone less than there are curves.
    public static func sequence(_ curves: [LearningRateCurve], milestones: [Int]) -> LearningRateCurve {
        guard curves.count == milestones.count + 1 else {
            fail("SequentialLR: \(curves.count) curves with \(milestones.count) milestones")
        }
        let starts = [0] + milestones
        let place: @Sendable (Int) -> (LearningRateCurve, Int) = { step in
            let index = milestones.count { $0 <= step }
            return (curves[index], step - starts[index])
        }
        return LearningRateCurve(
            momentum: { step in
                let (curve, own) = place(step)
                return curve.momentum(at: own)
            },
            rate: { step, base in
                let (curve, own) = place(step)
                return curve(at: own, base: base)
            })
    }
}
