import Experiments
import Testing

@testable import Training

struct DivergenceTests {
    @Test func saysAtWhichStepInWhichLayerAndOperation() throws {
        let session = try divergedSine()
        let divergence = try #require(session.divergence)
        #expect(!divergence.loss.isFinite)
        #expect(divergence.step == session.stepsMade + 1)
        #expect(divergence.layer == "loss")
        #expect(divergence.operation == "mseLoss")
        #expect(session.snapshot.log.last?.event == .diverged(divergence))
        #expect(session.snapshot.curves.batchLoss.buckets.last?.hasGap == true)
    }

    @Test func theParametersAreStillThoseThatProducedIt() throws {
        let session = try divergedSine()
        let before = session.state
        for value in before.parameters.joined() { #expect(value.isFinite) }
        session.step()
        #expect(session.state == before)
    }

    @Test func aLayerThatOverflowsIsNamed() throws {
        let session = try TrainingSession(.tinyCircles)
        var state = session.state
        state.parameters[0] = state.parameters[0].map { $0.sign == .minus ? -3e38 : 3e38 }
        state.parameters[2] = state.parameters[2].map { _ in 3e38 }
        try session.restore(state)
        session.step()
        let divergence = try #require(session.divergence)
        #expect(["0", "2"].contains(divergence.layer))
        #expect(divergence.operation == "linear")
        #expect(session.snapshot.phase == .running)
    }

    @Test func aValueThatIsTurnedWaitsForTheRestart() throws {
        let session = try divergedSine()
        let (steps, divergence) = (session.stepsMade, session.divergence)
        try session.apply(.set(.learningRate, .number(1e-6)))
        try session.apply(.set(.batchSize, .integer(500)))
        session.step()
        #expect(session.divergence == divergence)
        #expect(session.stepsMade == steps)
        try session.apply(.restart(seed: nil))
        let turned = LogEvent.restarted(turned: [.learningRate, .batchSize])
        #expect(session.snapshot.log.map(\.event) == [.started(seed: 0), turned])
        session.steps(3)
        #expect(session.divergence == nil)
        #expect(session.stepsMade == 3)
        #expect(session.settings.optimizer.learningRate == 1e-6)
        #expect(session.ghost?.label == "lr 0.01 batch-size all 2000")
    }

    @Test func aWeightByHandAllowsAnotherTry() throws {
        let session = try divergedSine()
        let steps = session.stepsMade
        for name in ["a", "b", "c", "d"] { try session.apply(.setWeight(name: name, index: 0, value: 0)) }
        #expect(session.divergence == nil)
        session.step()
        #expect(session.stepsMade == steps + 1)
    }

    @Test func aHeldRunIsReplayed() throws {
        let session = try divergedSine()
        try session.apply(.set(.learningRate, .number(1e-6)))
        let held = try TrainingSession.replay(session.recording, environment: [:])
        #expect(try held.state.json() == session.state.json())
        try session.apply(.restart(seed: 3))
        session.steps(5)
        let replayed = try TrainingSession.replay(session.recording, environment: [:])
        replayed.steps(5)
        #expect(try replayed.state.json() == session.state.json())
    }

    @Test(arguments: [SchedulerSpec?.none, .plateau(factor: 0.99, patience: 2, threshold: 0, cooldown: 0, minimum: 0)])
    func aDivergedStateIsWrittenAndRead(scheduler: SchedulerSpec?) throws {
        var preset = Preset.tinyLine
        (preset.scheduler, preset.epochs) = (scheduler, 400)
        preset.optimizer.learningRate = 10
        let session = try TrainingSession(preset)
        // What is infinite before the first step: the best loss that a plateau has seen.
        #expect(try SessionState(json: session.state.json()) == session.state)
        session.finish()
        #expect(session.divergence != nil)
        let saved = try session.state.json()
        let read = try SessionState(json: saved)
        #expect(try read.json() == saved)
        let other = try TrainingSession(preset)
        try other.restore(read)
        #expect(try other.state.json() == saved)
        try session.apply(.restart(seed: 4))
        try other.apply(.restart(seed: 4))
        session.steps(3)
        other.steps(3)
        #expect(try other.state.json() == session.state.json())
    }

    private func divergedSine() throws -> TrainingSession {
        var preset = try Preset.shipped("sine-polynomial")
        preset.optimizer.learningRate = 0.01
        let session = try TrainingSession(preset)
        session.finish()
        return session
    }
}
