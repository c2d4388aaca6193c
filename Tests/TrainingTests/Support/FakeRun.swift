import Experiments

@testable import Training

/// A run that only counts: what the drivers are tested with.
final class FakeRun: SteppedRun {
    var settings: Preset
    var stepsMade = 0
    var divergence: Divergence?
    var stopReason: String?
    var refusal: TrainingError?
    let stepsPerEpoch: Int
    let divergesAt: Int?

    init(epochs: Int = 3, stepsPerEpoch: Int = 4, pace: Double? = nil, divergesAt: Int? = nil) {
        settings = .tinyLine
        settings.epochs = epochs
        settings.pace = pace
        self.stepsPerEpoch = stepsPerEpoch
        self.divergesAt = divergesAt
    }

    var epochsDone: Int { stepsMade / stepsPerEpoch }
    var isFinished: Bool { epochsDone >= settings.epochs }

    func step() {
        guard !isFinished, divergence == nil else { return }
        if stepsMade == divergesAt {
            divergence = Divergence(step: stepsMade + 1, loss: .infinity, layer: "0", operation: "matmul")
        } else {
            stepsMade += 1
        }
    }

    func apply(_ change: RunChange) throws(TrainingError) {
        if let refusal { throw refusal }
        switch change {
        case .restart: (stepsMade, divergence) = (0, nil)
        case .extend: settings.epochs += 3
        case .set(_, .number(let rate)): settings.optimizer.learningRate = rate
        case .set: (stepsMade, divergence) = (0, nil)
        case .setWeight: divergence = nil
        case .addPoint, .movePoint, .removePoint: break
        }
    }

    func makeSnapshot(_ moment: SnapshotMoment) -> Snapshot {
        Snapshot(
            phase: moment.phase, settings: settings,
            facts: RunFacts(
                modelLabel: "", parameterCount: 0, datasetLabel: "", isSynthetic: false, trainingRows: 0,
                validationRows: 0),
            step: stepsMade, epochsDone: epochsDone, stepsPerEpoch: stepsPerEpoch,
            plannedSteps: settings.epochs * stepsPerEpoch, pace: moment.pace, speed: moment.speed, curves: RunCurves(),
            ghost: nil, validationAccuracy: nil, accuracy: nil, log: [], comparisons: [], isComparable: false,
            parameters: [], deadUnits: nil, picture: nil)
    }
}
