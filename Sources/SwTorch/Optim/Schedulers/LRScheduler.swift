/// Sets an optimizer's learning rates, step by step along a curve.
///
/// It is made after the optimizer, whose learning rates it takes as the base; the first values are set at once. Then, as in
/// PyTorch, `step()` is called once per epoch, or per batch, after the optimizer's own.
///
/// ```swift
/// let scheduler = StepLR(optimizer, stepSize: 10, gamma: 0.5)
/// for epoch in 0..<30 {
///     // … train …
///     scheduler.step()
/// }
/// ```
public class LRScheduler {
    /// What a scheduler carries from step to step.
    public struct State: Sendable, Equatable, Codable {
        /// How many steps have been taken.
        public var stepCount: Int
        /// The learning rates with which the optimizer was made, one per parameter group.
        public var baseRates: [Double]
    }

    /// The optimizer whose learning rates are set.
    public let optimizer: any Optimizer
    /// One curve per parameter group.
    public let curves: [LearningRateCurve]
    /// Put back, it sets the optimizer's learning rates and continues from there.
    public var state: State {
        didSet {
            guard state.baseRates.count == curves.count else {
                fail("LRScheduler: a state of \(state.baseRates.count) groups does not fit \(curves.count) groups")
            }
            apply()
        }
    }

    /// Follows a curve of its own in each parameter group.
    ///
    /// - Precondition: There are as many curves as groups.
    public init(_ optimizer: any Optimizer, curves: [LearningRateCurve]) {
        let rates = optimizer.learningRates
        guard curves.count == rates.count else {
            fail("LRScheduler: \(curves.count) curves do not fit \(rates.count) parameter groups")
        }
        self.optimizer = optimizer
        self.curves = curves
        state = State(stepCount: 0, baseRates: rates)
        apply()
    }

    /// Follows the same curve in all parameter groups.
    public convenience init(_ optimizer: any Optimizer, curve: LearningRateCurve) {
        self.init(optimizer, curves: optimizer.learningRates.map { _ in curve })
    }

    /// Goes on to the next value.
    public final func step() { state.stepCount += 1 }

    /// How many steps have been taken: PyTorch's `last_epoch`.
    public final var stepCount: Int { state.stepCount }

    /// The learning rates at a step, one per parameter group; nothing is changed.
    public final func learningRates(at step: Int) -> [Double] {
        zip(curves, state.baseRates).map { $0(at: step, base: $1) }
    }

    private func apply() {
        optimizer.learningRates = learningRates(at: state.stepCount)
        guard let present = optimizer.momenta else { return }
        let cycled = curves.map { $0.momentum(at: state.stepCount) }
        if cycled.contains(where: { $0 != nil }) { optimizer.momenta = zip(cycled, present).map { $0 ?? $1 } }
    }
}
