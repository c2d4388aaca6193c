import Experiments
import SwTorch
import Testing

@testable import Training

/// What is turned while a run goes on takes effect with the next step, and is kept and made again with the run.
struct LiveChangeTests {
    @Test(arguments: [
        (Hyperparameter.dropout, HyperparameterValue.number(0.4)), (.l1Penalty, .number(0.01)),
        (.weightDecay, .number(0.1)), (.optimizer, .choice("rmsprop")), (.optimizer, .choice("nadam")),
        (.scheduler, .choice("exponential")), (.scheduler, .choice("onecycle")),
        (.beta1, .number(0.5)), (.learningRate, .number(0.01)),
    ])
    func aTurnedValueChangesTheRunFromTheNextStepOn(key: Hyperparameter, value: HyperparameterValue) throws {
        var preset = Preset.tinyCircles
        preset.epochs = 6
        let (turned, left) = (try TrainingSession(preset), try TrainingSession(preset))
        turned.steps(6)
        left.steps(6)
        try turned.apply(.set(key, value))
        #expect(turned.stepsMade == 6 && turned.state.parameters == left.state.parameters)
        #expect(!turned.isComparable)
        turned.steps(9)
        left.steps(9)
        #expect(turned.state.parameters != left.state.parameters)
        #expect(turned.state.generator == left.state.generator)

        let saved = try turned.state.json()
        turned.steps(7)
        let other = try TrainingSession(preset)
        try other.restore(try SessionState(json: saved))
        other.steps(7)
        #expect(other.state == turned.state)
        let replayed = try TrainingSession.replay(turned.recording, environment: [:])
        replayed.steps(turned.stepsMade - replayed.stepsMade)
        #expect(replayed.state == turned.state)
    }

    @Test func aPenaltyOfAbsoluteValuesDrawsWeightsToZero() throws {
        func size(_ penalty: Double) throws -> Double {
            var preset = Preset.tinyCircles
            preset.optimizer.l1Penalty = penalty
            preset.epochs = 40
            let session = try TrainingSession(preset)
            session.finish()
            return session.state.parameters.joined().map { abs($0) }.reduce(0, +)
        }
        #expect(try size(0.05) < 0.7 * size(0))
    }

    @Test func stopRulesAreTurnedWithoutSpoilingTheComparison() throws {
        let session = try TrainingSession(.tinyLine)
        session.steps(3)
        try session.apply(.set(.stopStep, .integer(5)))
        #expect(session.isComparable)
        session.steps(2)
        #expect(session.stopReason == "step 5 is reached")
        try session.apply(.set(.stopStep, .integer(0)))
        session.finish()
        #expect(session.isFinished && session.stopReason == nil)
    }

    @Test func otherInputsAndOtherDataStartAnew() throws {
        let session = try TrainingSession(.tinyCircles)
        session.steps(3)
        try session.apply(.set(.features, .names(["x", "y", "x2", "y2"])))
        #expect(session.stepsMade == 0)
        #expect(session.data.training.all.inputs.shape == [60, 4])
        try session.apply(.set(.data, .choice("xor")))
        guard case .xor = session.settings.data else { throw TrainingError(.refused, "other data than asked for") }
        #expect(session.stepsMade == 0 && session.data.training.count > 0)
        try session.apply(.set(.initializer, .choice("zeros")))
        #expect(session.state.parameters.joined().allSatisfy { $0 == 0 })
        session.finish()
        #expect(session.isFinished)
    }

    @Test func trainingOnAddsAsManyEpochsAsThePresetSays() throws {
        var preset = Preset.tinyLine
        preset.moreEpochs = 7
        let session = try TrainingSession(preset)
        session.finish()
        try session.apply(.extend)
        #expect(session.plannedEpochs == 27)
        #expect(session.snapshot.log.last?.event == .extended(epochs: 7))
    }
}
