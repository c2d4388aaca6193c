public import Experiments
internal import SwTorch

/// A run without a screen, as the events that it reports: one start, one event an epoch, one end.
///
/// ```swift
/// for event in try HeadlessRun(request, clock: stopwatch) { print(event) }
/// ```
public struct HeadlessRun: Sequence, IteratorProtocol {
    /// Models of more values than this do not list them when they end.
    public static let parameterLimit = 100

    private enum Stage {
        case before, training, over
    }

    private let session: TrainingSession
    private let stepLimit: Int
    private let clock: () -> Double
    private let isCancelled: () -> Bool
    private var stage = Stage.before

    /// Prepares a run; its first step is made when the first epoch is asked for.
    ///
    /// - Parameters:
    ///   - request: What to run, and on which data.
    ///   - steps: The most steps; nothing for as many as the preset's epochs have.
    ///   - environment: Variables that say where data sets lie if the request does not.
    ///   - clock: Seconds since the start.
    ///   - isCancelled: Whether a signal asked for the end; looked at before each step.
    /// - Throws: `TrainingError` where the data cannot be read.
    public init(
        _ request: RunRequest, steps: Int? = nil,
        environment: [String: String], clock: @escaping () -> Double,
        isCancelled: @escaping () -> Bool = { false }
    ) throws(TrainingError) {
        session = try TrainingSession(request, environment: environment)
        stepLimit = steps ?? .max
        self.clock = clock
        self.isCancelled = isCancelled
    }

    /// The next event; nothing after the end.
    public mutating func next() -> RunEvent? {
        switch stage {
        case .before:
            stage = .training
            return .start(start)
        case .training:
            if let reason = trainEpoch() {
                stage = .over
                return .end(end(reason))
            }
            return .epoch(epoch)
        case .over:
            return nil
        }
    }

    /// Trains to the end of the epoch; gives the reason where the run ends before.
    private func trainEpoch() -> EndEvent.Reason? {
        let goal = session.epochsDone + 1
        while session.epochsDone < goal {
            if session.divergence != nil { return .diverged }
            if session.isFinished { return .finished }
            if session.stopReason != nil { return .stopped }
            if session.stepsMade >= stepLimit { return .stopped }
            if isCancelled() { return .interrupted }
            session.step()
        }
        session.evaluate()
        return nil
    }

    private var start: StartEvent {
        StartEvent(
            preset: session.settings.name, seed: session.settings.random.seed,
            parameterCount: session.facts.parameterCount, dataset: session.facts.datasetLabel,
            version: SwTorchVersion.current)
    }

    private var epoch: EpochEvent {
        let evaluation = session.progress.evaluation
        return EpochEvent(
            epoch: session.epochsDone, step: session.stepsMade, loss: session.epochLoss ?? .nan,
            validationLoss: evaluation?.validationLoss, accuracy: evaluation?.accuracy,
            validationAccuracy: evaluation?.validationAccuracy,
            learningRate: session.optimizer.applied.learningRate, seconds: clock())
    }

    private func end(_ reason: EndEvent.Reason) -> EndEvent {
        EndEvent(
            reason: reason, epoch: session.epochsBegun, step: session.stepsMade,
            loss: session.divergence?.loss ?? session.epochLoss ?? session.latestLoss ?? .nan, seconds: clock(),
            parameters: session.values(upTo: Self.parameterLimit), divergence: session.divergence)
    }
}
