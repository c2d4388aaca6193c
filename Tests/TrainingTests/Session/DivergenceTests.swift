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

    @Test func aChangeAllowsAnotherTryAndARestartBeginsAnew() throws {
        let session = try divergedSine()
        let steps = session.stepsMade
        try session.apply(.set(.learningRate, .number(1e-6)))
        #expect(session.divergence == nil)
        session.step()
        #expect(session.divergence != nil)
        #expect(session.stepsMade == steps)
        try session.apply(.restart(seed: nil))
        session.steps(3)
        #expect(session.divergence == nil)
        #expect(session.stepsMade == 3)
        #expect(session.ghost?.label == "lr 0.01")
    }

    private func divergedSine() throws -> TrainingSession {
        var preset = try Preset.shipped("sine-polynomial")
        preset.optimizer.learningRate = 0.01
        let session = try TrainingSession(preset)
        session.finish()
        return session
    }
}
