import Experiments
import Testing

@testable import Training

struct StopRuleTests {
    @Test func stopsAfterAStepAndGoesOnWhenAsked() throws {
        let driver = try ManualDriver(RunRequest(preset: line(StopSpec(step: 5))), environment: [:])
        driver.finish()
        let snapshot = try #require(driver.takeSnapshot())
        #expect(snapshot.step == 5 && snapshot.phase == .paused)
        #expect(snapshot.log.last?.event == .stoppedByRule(reason: "step 5 is reached"))
        driver.send(.control(.run))
        driver.finish()
        #expect(driver.takeSnapshot()?.phase == .finished)
    }

    @Test func stopsOnceWhenTheLossIsLow() throws {
        let session = try TrainingSession(line(StopSpec(lossBelow: 0.5)))
        while session.stopReason == nil, !session.isFinished { session.step() }
        let loss = try #require(session.epochLoss)
        #expect(loss < 0.5 && session.stepsMade < 20)
        #expect(session.stopReason == "the loss is below 0.5")
        session.step()
        #expect(session.stopReason == nil)
    }

    @Test func stopsWithoutProgressAndAgainAfterAsManyEpochs() throws {
        var preset = line(StopSpec(noProgress: 3))
        // So large a rate that the line swings ever further.
        preset.optimizer.learningRate = 1.2
        let session = try TrainingSession(preset)
        while session.stopReason == nil, !session.isFinished { session.step() }
        #expect(session.stopReason == "no progress for 3 epochs")
        let first = session.stepsMade
        session.step()
        while session.stopReason == nil, !session.isFinished { session.step() }
        #expect(session.stepsMade == first + 3)
    }

    @Test func aRunWithoutAScreenEndsAsStopped() throws {
        let run = try HeadlessRun(
            RunRequest(preset: line(StopSpec(step: 4))), environment: [:], clock: { 0 })
        let events = Array(run)
        #expect(events.compactMap(\.asEpoch).count == 4)
        #expect(events.last?.asEnd?.reason == .stopped)
    }

    @Test func aRuleLeavesTheFiguresComparable() throws {
        let session = try TrainingSession(line(StopSpec(step: 4)), original: .tinyLine)
        #expect(session.isComparable)
    }

    private func line(_ stop: StopSpec) -> Preset {
        var preset = Preset.tinyLine
        preset.stop = stop
        return preset
    }
}
