import Experiments

@testable import Training

extension TrainingSession {
    /// A session that finds no data sets.
    convenience init(_ preset: Preset, original: Preset? = nil) throws {
        try self.init(RunRequest(preset: preset, original: original), environment: [:])
    }

    /// Makes so many steps.
    func steps(_ count: Int) {
        for _ in 0..<count { step() }
    }

    /// Goes on to the end of the run.
    func finish() {
        while !isFinished, divergence == nil { step() }
    }

    /// A snapshot of a running run.
    var snapshot: Snapshot { makeSnapshot(SnapshotMoment(phase: .running)) }
}
