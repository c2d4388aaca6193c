/// A thing that happened in a run, with the step before which it happened.
public struct LogEntry: Codable, Equatable, Sendable {
    /// Steps that had been made.
    public var step: Int
    /// The epoch in which it happened, the first is 1.
    public var epoch: Int
    /// What happened.
    public var event: LogEvent

    /// An event at its place.
    public init(step: Int, epoch: Int, event: LogEvent) {
        self.step = step
        self.epoch = epoch
        self.event = event
    }
}

/// What can happen in a run.
public enum LogEvent: Codable, Equatable, Sendable {
    /// It began with these settings.
    case started(seed: UInt64)
    /// It began anew with values that had been turned in the run before.
    case restarted(turned: [Hyperparameter])
    /// A value was turned.
    case changed(Hyperparameter, from: HyperparameterValue, to: HyperparameterValue)
    /// A weight or a point was edited by hand.
    case edited(RunChange)
    /// A figure that the lecture printed was reached.
    case compared(FigureComparison)
    /// Its budget of epochs grew.
    case extended(epochs: Int)
    /// The budget is used up.
    case finished
    /// The finished model read the test digits as they are, and with their pixels rolled aside by so many places.
    case tested(accuracy: Double, rolledAccuracy: Double, pixels: Int)
    /// A stop rule held, with a sentence that says which.
    case stoppedByRule(reason: String)
    /// The loss is no number any more.
    case diverged(Divergence)
}

/// A printed figure beside the one of this run.
public struct FigureComparison: Codable, Equatable, Sendable {
    /// What the lecture printed.
    public var figure: PrintedFigure
    /// This run's value.
    public var value: Double
    /// How the two compare.
    public var verdict: Verdict

    /// How a value compares with a printed one.
    public enum Verdict: String, Codable, CaseIterable, Sendable {
        /// Every printed digit is met.
        case equal
        /// Within the figure's tolerance.
        case within
        /// Further away than the tolerance.
        case outside
    }

    /// Compares a value with what was printed.
    public init(figure: PrintedFigure, value: Double) {
        self.figure = figure
        self.value = value
        self.verdict = figure.verdict(on: value)
    }
}
