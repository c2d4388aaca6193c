import Experiments
import Foundation
import Testing

@testable import Training

struct StateTests {
    @Test(arguments: [1, 4, 6, 11])
    func whatIsPutBackGoesOnBitForBit(stepsBefore: Int) throws {
        let session = try TrainingSession(.tinyCircles)
        session.steps(stepsBefore)
        let state = session.state
        session.steps(5)
        let after = session.state
        try session.restore(state)
        #expect(session.state == state)
        session.steps(5)
        #expect(session.state == after)
    }

    @Test func aStateGoesOnInAnotherSession() throws {
        let session = try TrainingSession(.tinyCircles)
        try session.apply(.set(.hidden, .list([4])))
        session.steps(3)
        try session.apply(.set(.optimizer, .choice("sgd")))
        try session.apply(.set(.momentum, .number(0.9)))
        session.steps(4)
        let saved = try session.state.json()
        session.steps(6)
        let other = try TrainingSession(.tinyCircles)
        try other.restore(try SessionState(json: saved))
        other.steps(6)
        #expect(other.state == session.state)
    }

    @Test func aStateOfAnotherModelIsRefused() throws {
        let session = try TrainingSession(.tinyCircles)
        var state = session.state
        state.parameters[0].removeLast()
        let error = #expect(throws: TrainingError.self) { try session.restore(state) }
        #expect(error?.kind == .damaged)
    }

    @Test func theSameSeedGivesTheSameBits() throws {
        let (first, second) = (try TrainingSession(.tinyCircles), try TrainingSession(.tinyCircles))
        first.finish()
        second.finish()
        #expect(first.state == second.state)
        #expect(first.snapshot == second.snapshot)
        var other = Preset.tinyCircles
        other.random.seed += 1
        let third = try TrainingSession(other)
        third.finish()
        #expect(third.state.parameters != first.state.parameters)
    }

    @Test func aRecordingMakesTheSameRun() throws {
        let session = try TrainingSession(.tinyCircles)
        session.steps(3)
        try session.apply(.set(.learningRate, .number(0.3)))
        session.steps(2)
        try session.apply(.set(.batchSize, .integer(7)))
        session.steps(4)
        try session.apply(.set(.noise, .number(0.2)))
        session.steps(5)
        try session.apply(.restart(seed: 77))
        session.finish()
        try session.apply(.extend)
        session.steps(3)
        let saved = try JSONEncoder().encode(session.recording)
        let recording = try JSONDecoder().decode(SessionRecording.self, from: saved)
        let replayed = try TrainingSession.replay(recording, environment: [:])
        replayed.steps(3)
        #expect(replayed.state == session.state)
    }
}
