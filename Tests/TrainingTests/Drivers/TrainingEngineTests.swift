import Experiments
import Foundation
import Testing

@testable import Training

struct TrainingEngineTests {
    @Test func runsToItsEndAndSaysSo() throws {
        let engine = engine { FakeRun(epochs: 3, stepsPerEpoch: 4) }
        defer { engine.close() }
        let last = try #require(snapshot(of: engine) { $0.phase == .finished })
        #expect(last.step == 12)
    }

    @Test func aPausedRunAnswersCommandsAtOnce() throws {
        let engine = engine(startsPaused: true) { FakeRun() }
        defer { engine.close() }
        _ = try #require(snapshot(of: engine) { $0.phase == .paused })
        engine.send(.change(.set(.learningRate, .number(0.25))))
        let changed = try #require(snapshot(of: engine) { $0.settings.optimizer.learningRate == 0.25 })
        #expect(changed.step == 0)
        #expect(changed.phase == .paused)
        engine.send(.control(.step))
        let stepped = try #require(snapshot(of: engine) { $0.step == 1 })
        #expect(stepped.phase == .paused)
    }

    @Test func commandsAreCarriedOutInTheirOrder() throws {
        let engine = engine(startsPaused: true) { FakeRun(stepsPerEpoch: 4) }
        defer { engine.close() }
        for rate in [0.5, 0.25, 0.125] { engine.send(.change(.set(.learningRate, .number(rate)))) }
        let last = try #require(snapshot(of: engine) { $0.settings.optimizer.learningRate == 0.125 })
        #expect(last.phase == .paused)
    }

    @Test func aCommandInterruptsTheWaitForASlowPace() throws {
        // The second step would come after three hours.
        let engine = engine { FakeRun(epochs: 1, stepsPerEpoch: 4, pace: 0.000_1) }
        defer { engine.close() }
        _ = try #require(snapshot(of: engine) { $0.step == 1 })
        engine.send(.control(.setPace(nil)))
        let last = try #require(snapshot(of: engine) { $0.phase == .finished })
        #expect(last.step == 4)
    }

    @Test func aRunThatCannotBePreparedArrivesAsFailed() throws {
        let engine = TrainingEngine(RunRequest(preset: .tinyLine), framesPerSecond: 10) { () throws(TrainingError) in
            throw TrainingError(.missing, "there is no such folder")
        }
        let failed = try #require(snapshot(of: engine) { $0.phase != .preparing })
        #expect(failed.phase == .failed("there is no such folder"))
        engine.close()
    }

    @Test func closingEndsTheThreadAndCanBeRepeated() throws {
        let engine = engine { FakeRun(epochs: .max / 8, stepsPerEpoch: 4) }
        _ = try #require(snapshot(of: engine) { $0.step > 0 })
        engine.close()
        // Nothing moves any more: whatever the thread published last is all there is.
        _ = engine.takeSnapshot()
        engine.send(.control(.pause))
        #expect(engine.takeSnapshot() == nil)
        engine.close()
    }

    @Test func theThreadChangesNoBit() throws {
        let request = RunRequest(preset: .tinyCircles)
        let engine = TrainingEngine(request, framesPerSecond: 30, environment: [:])
        defer { engine.close() }
        let last = try #require(snapshot(of: engine) { $0.phase == .finished })
        let driver = try ManualDriver(request, environment: [:])
        driver.finish()
        let byHand = try #require(driver.takeSnapshot())
        #expect(last.parameters == byHand.parameters)
        #expect(last.curves == byHand.curves)
        #expect(last.picture == byHand.picture)
    }

    @Test func theFactoryMakesARunThatSaysWhatIsMissing() throws {
        let preset = try Preset.shipped("mnist-mlp")
        let factory = TrainingDriverFactory.engine(framesPerSecond: 30, environment: [:])
        let driver = factory(RunRequest(preset: preset, dataDirectory: "/no/such/folder"))
        defer { driver.close() }
        let failed = try #require(snapshot(of: driver) { $0.phase != .preparing })
        guard case .failed(let reason) = failed.phase else { throw UnexpectedPhase(phase: failed.phase) }
        #expect(reason.contains("/no/such/folder"))
    }

    private struct UnexpectedPhase: Error {
        let phase: RunPhase
    }

    @Test func theNewestSnapshotWins() {
        let mailbox = SnapshotMailbox()
        let run = FakeRun()
        mailbox.put(run.makeSnapshot(SnapshotMoment(phase: .running)))
        run.step()
        mailbox.put(run.makeSnapshot(SnapshotMoment(phase: .running)))
        #expect(mailbox.take()?.step == 1)
        #expect(mailbox.take() == nil)
    }

    private func engine(
        startsPaused: Bool = false, makeRun: @escaping @Sendable () -> FakeRun
    ) -> TrainingEngine {
        let request = RunRequest(preset: .tinyLine, startsPaused: startsPaused)
        return TrainingEngine(request, framesPerSecond: 30) { () throws(TrainingError) in makeRun() }
    }
}

/// Polls a driver until a snapshot answers the condition; nothing where none does for far longer than it could take.
func snapshot(of driver: any TrainingDriver, where condition: (Snapshot) -> Bool) -> Snapshot? {
    let deadline = Date.now.addingTimeInterval(60)
    while Date.now < deadline {
        if let snapshot = driver.takeSnapshot(), condition(snapshot) { return snapshot }
        Thread.sleep(forTimeInterval: 0.001)
    }
    return nil
}
