import Experiments
import SwTorch
import Testing

@testable import Training

struct ChangeTests {
    @Test func aRateChangesWhileTheRunGoesOn() throws {
        let session = try TrainingSession(.tinyLine)
        session.steps(3)
        try session.apply(.set(.learningRate, .number(0.03)))
        session.step()
        #expect(session.stepsMade == 4)
        #expect(session.snapshot.settings.optimizer.learningRate == 0.03)
        let change = LogEvent.changed(.learningRate, from: .number(0.1), to: .number(0.03))
        #expect(session.snapshot.log.last == LogEntry(step: 3, epoch: 4, event: change))
        #expect(session.recording.changes.map(\.step) == [3])
    }

    @Test func aRateOfAlmostNothingAlmostStopsTheParameters() throws {
        let session = try TrainingSession(.tinyLine)
        session.steps(3)
        let before = session.state.parameters
        try session.apply(.set(.learningRate, .number(1e-8)))
        session.step()
        for (old, new) in zip(before.joined(), session.state.parameters.joined()) { #expect(abs(old - new) < 1e-6) }
    }

    @Test func anotherBatchSizeCutsTheRestOfTheEpochsOrder() throws {
        let session = try TrainingSession(.tinyCircles)
        #expect(session.stepsPerEpoch == 4)
        #expect(session.plannedSteps == 16)
        session.step()
        let order = session.state.order?.shuffled
        try session.apply(.set(.batchSize, .integer(10)))
        // 44 of 60 rows are left: five batches, then three epochs of six.
        #expect(session.plannedSteps == 1 + 5 + 3 * 6)
        session.steps(4)
        #expect(session.epochsDone == 0)
        #expect(session.state.order?.shuffled == order)
        session.step()
        #expect(session.epochsDone == 1)
    }

    @Test func allRowsAtOnceDrawNoOrder() throws {
        let session = try TrainingSession(.tinyCircles)
        try session.apply(.set(.batchSize, .all))
        let generator = session.state.generator
        session.steps(2)
        #expect(session.epochsDone == 2)
        #expect(session.state.generator == generator)
        try session.apply(.set(.batchSize, .integer(30)))
        session.step()
        #expect(session.state.generator != generator)
    }

    @Test func anotherOptimizerStartsWithAnEmptyState() throws {
        let session = try TrainingSession(.tinyCircles)
        session.steps(3)
        #expect(session.adamSteps == [3, 3, 3, 3])
        try session.apply(.set(.optimizer, .choice("sgd")))
        #expect(session.adamSteps == [0, 0, 0, 0])
        try session.apply(.set(.optimizer, .choice("adam")))
        session.step()
        #expect(session.adamSteps == [4, 4, 4, 4])
        try session.apply(.set(.optimizer, .choice("sgd")))
        session.step()
        try session.apply(.set(.optimizer, .choice("adam")))
        session.step()
        #expect(session.adamSteps == [1, 1, 1, 1])
    }

    @Test func theBudgetOfEpochsGrowsAndShrinks() throws {
        let session = try TrainingSession(.tinyLine)
        session.finish()
        #expect(session.stepsMade == 20)
        try session.apply(.extend)
        #expect(!session.isFinished)
        #expect(session.plannedSteps == 40)
        #expect(session.snapshot.log.last?.event == .extended(epochs: 20))
        session.steps(2)
        try session.apply(.set(.epochs, .integer(21)))
        #expect(session.isFinished)
        session.step()
        #expect(session.stepsMade == 22)
    }

    @Test(arguments: [
        (Hyperparameter.hidden, HyperparameterValue.list([3]), "hidden 5"),
        (.noise, .number(0.2), "noise 0.10"), (.seed, .integer(9), "seed 5"),
        (.samples, .integer(80), "samples 60"), (.activation, .choice("tanh"), "activation ReLU"),
    ])
    func aChangeOfModelDataOrSeedStartsAnew(
        key: Hyperparameter, value: HyperparameterValue, label: String
    ) throws {
        let session = try TrainingSession(.tinyCircles)
        session.steps(6)
        let curve = session.snapshot.curves.trainingLoss
        try session.apply(.set(key, value))
        let snapshot = session.snapshot
        #expect(snapshot.step == 0)
        #expect(snapshot.epochsDone == 0)
        #expect(snapshot.curves == RunCurves())
        #expect(snapshot.ghost == Ghost(label: label, trainingLoss: curve))
        session.finish()
        #expect(session.isFinished)
    }

    @Test func aRestartMakesTheSameRunAgain() throws {
        let session = try TrainingSession(.tinyCircles)
        session.steps(5)
        let parameters = session.state.parameters
        try session.apply(.restart(seed: nil))
        #expect(session.stepsMade == 0)
        #expect(session.ghost?.label == "run before")
        session.steps(5)
        #expect(session.state.parameters == parameters)
        try session.apply(.restart(seed: 6))
        #expect(session.settings.random.seed == 6)
        #expect(session.ghost?.label == "seed 5")
        session.steps(5)
        #expect(session.state.parameters != parameters)
    }

    @Test func aValueThatWasTurnedOnTheWaySetsTheCurveApart() throws {
        let session = try TrainingSession(.tinyCircles)
        session.steps(5)
        try session.apply(.set(.optimizer, .choice("sgd")))
        try session.apply(.set(.learningRate, .number(0.3)))
        try session.apply(.restart(seed: nil))
        #expect(session.ghost?.label == "lr 0.05 optimizer Adam")
    }

    @Test func aRestartBeforeTheFirstStepKeepsTheGhost() throws {
        let session = try TrainingSession(.tinyCircles)
        session.steps(5)
        try session.apply(.set(.hidden, .list([4])))
        try session.apply(.set(.hidden, .list([3])))
        #expect(session.ghost?.label == "hidden 5")
    }

    @Test func aValueThatIsNotAllowedChangesNothing() throws {
        let session = try TrainingSession(.tinyCircles)
        session.steps(2)
        let before = session.state
        for (key, value) in [
            (Hyperparameter.learningRate, HyperparameterValue.number(-1)), (.hidden, .list([0])),
            (.momentum, .number(0.5)),
        ] {
            let error = #expect(throws: TrainingError.self) { try session.apply(.set(key, value)) }
            #expect(error?.kind == .refused)
        }
        #expect(session.state == before)
    }
}

extension TrainingSession {
    /// How many steps Adam has counted for each parameter.
    fileprivate var adamSteps: [Int] { state.optimizer.slots.map(\.stepCount) }
}
