/// Lowers the learning rates when a figure has not become better for a while, as PyTorch's `ReduceLROnPlateau`.
public final class ReduceLROnPlateau {
    /// Which way is better.
    public enum Mode: String, Sendable {
        /// A lower figure, such as a loss.
        case min
        /// A higher one, such as an accuracy.
        case max
    }

    /// What `threshold` is measured in.
    public enum ThresholdMode: String, Sendable {
        /// A part of the best figure.
        case relative = "rel"
        /// The figure's own unit.
        case absolute = "abs"
    }

    /// What the scheduler carries from step to step.
    public struct State: Sendable, Equatable, Codable {
        /// The best figure so far; nothing before the first.
        public var best: Double?
        /// For how many steps no figure has been better.
        public var badCount: Int
        /// For how many more steps bad figures are not counted.
        public var cooldownCount: Int
        /// The learning rates, one per parameter group.
        public var learningRates: [Double]
    }

    /// The optimizer whose learning rates are lowered.
    public let optimizer: any Optimizer
    /// Put back, it sets the optimizer's learning rates and continues from there.
    public var state: State {
        didSet { optimizer.learningRates = state.learningRates }
    }

    private let mode: Mode
    private let factor: Double
    private let patience: Int
    private let threshold: Double
    private let thresholdMode: ThresholdMode
    private let cooldown: Int
    private let minimum: Double
    private let epsilon: Double

    /// Watches a figure that is given to `step(_:)`.
    ///
    /// - Parameters:
    ///   - optimizer: Whose learning rates are lowered.
    ///   - mode: Which way is better.
    ///   - factor: What the learning rates are multiplied by.
    ///   - patience: How many steps without a better figure are let pass.
    ///   - threshold: By how much a figure has to be better to count.
    ///   - thresholdMode: What the threshold is measured in.
    ///   - cooldown: For how many steps after a change bad figures are not counted.
    ///   - minLR: No learning rate goes below.
    ///   - epsilon: A smaller change is not made.
    /// - Precondition: `factor < 1`.
    public init(
        _ optimizer: any Optimizer, mode: Mode = .min, factor: Double = 0.1, patience: Int = 10,
        threshold: Double = 1e-4, thresholdMode: ThresholdMode = .relative, cooldown: Int = 0, minLR: Double = 0,
        epsilon: Double = 1e-8
    ) {
        guard factor < 1 else { fail("ReduceLROnPlateau: a factor of \(factor) is not below 1") }
        self.optimizer = optimizer
        self.mode = mode
        self.factor = factor
        self.patience = patience
        self.threshold = threshold
        self.thresholdMode = thresholdMode
        self.cooldown = cooldown
        minimum = minLR
        self.epsilon = epsilon
        state = State(best: nil, badCount: 0, cooldownCount: 0, learningRates: optimizer.learningRates)
    }

    /// Takes the next figure, and lowers the learning rates if its patience is over.
    public func step(_ figure: Double) {
        var next = state
        next.learningRates = optimizer.learningRates
        if isBetter(figure, than: next.best) {
            next.best = figure
            next.badCount = 0
        } else {
            next.badCount += 1
        }
        if next.cooldownCount > 0 {
            next.cooldownCount -= 1
            next.badCount = 0
        }
        if next.badCount > patience {
            next.learningRates = next.learningRates.map { rate in
                let lower = Swift.max(rate * factor, minimum)
                return rate - lower > epsilon ? lower : rate
            }
            next.cooldownCount = cooldown
            next.badCount = 0
        }
        state = next
    }

    private func isBetter(_ figure: Double, than best: Double?) -> Bool {
        let best = best ?? (mode == .min ? .infinity : -.infinity)
        switch (mode, thresholdMode) {
        case (.min, .relative): return figure < best * (1 - threshold)
        case (.min, .absolute): return figure < best - threshold
        case (.max, .relative): return figure > best * (threshold + 1)
        case (.max, .absolute): return figure > best + threshold
        }
    }
}
