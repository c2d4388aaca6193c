import Experiments
import Testing

@testable import Training

struct ScheduleTests {
    @Test(arguments: [
        (SchedulerSpec.step(stepSize: 2, gamma: 0.5), [0.1, 0.1, 0.05, 0.05, 0.025]),
        (.multistep(milestones: [1, 3], gamma: 0.1), [0.1, 0.01, 0.01, 0.001, 0.001]),
        (.exponential(gamma: 0.5), [0.1, 0.05, 0.025, 0.0125, 0.00625]),
        (.cosine(tMax: 4, minimum: 0), [0.1, 0.085355, 0.05, 0.014645, 0]),
        (.linear(startFactor: 0.5, endFactor: 1, totalIters: 2), [0.05, 0.075, 0.1, 0.1, 0.1]),
        (.constant(factor: 0.5, totalIters: 2), [0.05, 0.05, 0.1, 0.1, 0.1]),
        (.polynomial(totalIters: 4, power: 2), [0.1, 0.05625, 0.025, 0.00625, 0]),
    ])
    func eachEpochHasTheRateOfItsSchedule(scheduler: SchedulerSpec, rates: [Double]) throws {
        let run = try HeadlessRun(
            RunRequest(preset: line(scheduler, epochs: 5)), environment: [:], clock: { 0 })
        let epochs = Array(run).compactMap(\.asEpoch)
        #expect(epochs.count == 5)
        for (epoch, rate) in zip(epochs, rates) { #expect(abs(epoch.learningRate - rate) < 1e-6, "\(epoch)") }
    }

    @Test func theSnapshotHasTheRateInForceAndThePlan() throws {
        let session = try TrainingSession(line(.exponential(gamma: 0.5), epochs: 4))
        #expect(session.snapshot.learningRate == 0.1)
        #expect(session.snapshot.learningRateCurve == [0.1, 0.05, 0.025, 0.0125])
        session.steps(2)
        #expect(session.snapshot.learningRate == 0.025)
        #expect(session.snapshot.settings.optimizer.learningRate == 0.1)
        let walked = session.snapshot.curves.learningRate.buckets
        #expect(walked.map(\.latest) == [0.1, 0.05] && walked.map(\.lastStep) == [1, 2])
    }

    @Test func aRateTurnedByHandIsTheScheduledOnesBase() throws {
        let session = try TrainingSession(line(.exponential(gamma: 0.5), epochs: 9))
        session.steps(2)
        try session.apply(.set(.learningRate, .number(0.04)))
        #expect(session.snapshot.learningRate == 0.01)
        session.step()
        #expect(session.snapshot.learningRate == 0.005)
    }

    @Test func aRateBelowTheLeastOneLowersThatToo() throws {
        let session = try TrainingSession(line(.cosine(tMax: 4, minimum: 0.05), epochs: 9))
        session.steps(4)
        #expect(abs(session.snapshot.learningRate - 0.05) < 1e-12)
        try session.apply(.set(.learningRate, .number(0.01)))
        #expect(abs(session.snapshot.learningRate - 0.01) < 1e-12)
        #expect(session.settings.scheduler == .cosine(tMax: 4, minimum: 0.01))
    }

    @Test func aRateThatFellOnThePlateauStaysLoweredByAsMuch() throws {
        var preset = line(.plateau(factor: 0.1, patience: 1, threshold: 1e-4, cooldown: 0, minimum: 0), epochs: 30)
        preset.optimizer.learningRate = 1.2
        let session = try TrainingSession(preset)
        while session.snapshot.learningRate > 1, !session.isFinished { session.step() }
        #expect(abs(session.snapshot.learningRate - 0.12) < 1e-12)
        #expect(session.snapshot.learningRateCurve.isEmpty)
        try session.apply(.set(.learningRate, .number(0.5)))
        #expect(abs(session.snapshot.learningRate - 0.05) < 1e-12)
        // Another constant lets the rate stand as it has been lowered.
        try session.apply(.set(.schedulerPatience, .integer(4)))
        #expect(abs(session.snapshot.learningRate - 0.05) < 1e-12)
        let walked = session.snapshot.curves.learningRate.buckets
        #expect(walked.count == session.epochsDone && walked.first?.latest == 1.2)
    }

    @Test func aCycleEndsAndTheRunMayGoOn() throws {
        var preset = line(.onecycle(maximum: 0.1, totalSteps: nil), epochs: 10)
        preset.optimizer.momentum = 0.9
        let session = try TrainingSession(preset)
        #expect(abs(session.snapshot.learningRate - 0.004) < 1e-9)
        #expect(session.optimizer.wanted.momentum == 0.95)
        session.steps(2)
        #expect(abs(session.snapshot.learningRate - 0.1) < 1e-9)
        #expect(session.optimizer.wanted.momentum == 0.85)
        session.finish()
        let last = session.snapshot.learningRate
        #expect(last < 1e-6)
        try session.apply(.extend)
        session.steps(3)
        #expect(session.snapshot.learningRate == last)
    }

    @Test func aRestartStartsTheScheduleAnew() throws {
        let session = try TrainingSession(line(.exponential(gamma: 0.5), epochs: 9))
        session.steps(4)
        try session.apply(.restart(seed: nil))
        #expect(session.snapshot.learningRate == 0.1)
    }

    private func line(_ scheduler: SchedulerSpec, epochs: Int) -> Preset {
        var preset = Preset.tinyLine
        preset.scheduler = scheduler
        preset.epochs = epochs
        return preset
    }
}
