import Experiments
import Testing

@testable import Training

struct ComparisonTests {
    @Test func figuresAreComparedAsTheyAreReached() throws {
        let session = try TrainingSession(.shipped("line-fit"))
        session.steps(99)
        #expect(session.snapshot.comparisons.map(\.figure.epoch) == [0, 0, 50])
        session.step()
        #expect(session.snapshot.comparisons.map(\.figure.epoch) == [0, 0, 50, 100])
        let reached = session.snapshot.log.compactMap { entry -> Int? in
            if case .compared(let comparison) = entry.event { comparison.figure.epoch } else { nil }
        }
        #expect(reached == [0, 0, 50, 100])
    }

    @Test func aShorterBudgetChangesNoFigure() throws {
        let original = try Preset.shipped("line-fit")
        var preset = original
        preset.epochs = 60
        let session = try TrainingSession(preset, original: original)
        session.finish()
        // The line's final parameters belong to epoch 350.
        #expect(session.snapshot.comparisons.map(\.figure.epoch) == [0, 0, 50])
        #expect(session.isComparable)
    }

    @Test func anotherSeedIsNotComparable() throws {
        let original = try Preset.shipped("line-fit")
        var preset = original
        preset.random.seed += 1
        let session = try TrainingSession(preset, original: original)
        session.steps(50)
        #expect(!session.isComparable)
        #expect(session.snapshot.comparisons.isEmpty)
        try session.apply(.restart(seed: original.random.seed))
        session.steps(50)
        #expect(session.isComparable)
        #expect(session.snapshot.comparisons.count == 3)
    }

    @Test func aTurnedValueEndsTheComparisonUntilARestart() throws {
        let session = try TrainingSession(.shipped("line-fit"))
        session.steps(50)
        try session.apply(.set(.learningRate, .number(0.03)))
        try session.apply(.set(.learningRate, .number(0.01)))
        session.steps(50)
        #expect(!session.isComparable)
        #expect(session.snapshot.comparisons.map(\.figure.epoch) == [0, 0, 50])
        try session.apply(.restart(seed: nil))
        #expect(session.isComparable)
    }
}
