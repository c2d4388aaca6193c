import Experiments
import Testing

@testable import Training

/// Whatever a run carries from step to step is put back bit for bit, through a file.
struct ResumeTests {
    @Test(arguments: OptimizerKind.allCases)
    func everyOptimizerGoesOn(kind: OptimizerKind) throws {
        var preset = Preset.tinyCircles
        preset.optimizer = OptimizerSpec(
            kind: kind, learningRate: 0.05, momentum: 0.5, nesterov: true, weightDecay: 0.01, l1Penalty: 0.001)
        try expectResume(preset)
    }

    @Test(arguments: [
        SchedulerSpec.step(stepSize: 2, gamma: 0.5), .multistep(milestones: [1, 3], gamma: 0.5),
        .exponential(gamma: 0.9), .cosine(tMax: 4, minimum: 0.001),
        .linear(startFactor: 0.5, endFactor: 1, totalIters: 3), .constant(factor: 0.5, totalIters: 2),
        .polynomial(totalIters: 4, power: 2), .onecycle(maximum: 0.1, totalSteps: nil),
        .plateau(factor: 0.5, patience: 0, threshold: 0.2, cooldown: 0, minimum: 0),
    ])
    func everyScheduleGoesOn(scheduler: SchedulerSpec) throws {
        var preset = Preset.tinyCircles
        preset.scheduler = scheduler
        try expectResume(preset)
    }

    @Test func droppedUnitsAreTheSameAgain() throws {
        try expectResume(.dropping(0.4))
    }

    @Test func doublesKeepTheirLastBits() throws {
        var preset = Preset.tinyCircles
        preset.precision = .float64
        try expectResume(preset)
    }

    @Test func editsAreKept() throws {
        try expectResume(.tinyCircles) { session in
            try session.apply(.removePoint(row: 3))
            try session.apply(.movePoint(row: 70, features: [0.1, 0.2], target: 1))
            try session.apply(.addPoint(features: [2, 2], target: 0))
            try session.apply(.setWeight(name: "0.weight", index: 2, value: 0.5))
        }
    }

    /// Saves in the middle of an epoch, goes on, and goes on from what was saved in another session; then makes the run again.
    private func expectResume(
        _ preset: Preset, change: (TrainingSession) throws -> Void = { _ in }
    ) throws {
        let session = try TrainingSession(preset)
        session.steps(6)
        try change(session)
        session.steps(3)
        let saved = try session.state.json()
        session.steps(6)
        let other = try TrainingSession(preset)
        try other.restore(try SessionState(json: saved))
        other.steps(6)
        #expect(other.state == session.state)
        #expect(other.snapshot.learningRate == session.snapshot.learningRate)
        let replayed = try TrainingSession.replay(session.recording, environment: [:])
        replayed.steps(session.stepsMade - replayed.stepsMade)
        #expect(replayed.state == session.state)
    }
}
