import Experiments
import SwTorch
import Testing

@testable import Training

struct SnapshotTests {
    @Test func aStepIsToldWithItsOwnSettings() throws {
        let session = try TrainingSession(.tinyCircles)
        #expect(session.snapshot.lastStep == nil)
        session.step()
        let made = session.snapshot.settings
        try session.apply(.set(.optimizer, .choice("sgd")))
        try session.apply(.set(.learningRate, .number(0.5)))
        try session.apply(.set(.batchSize, .integer(10)))
        #expect(
            session.snapshot.lastStep
                == StepSettings(optimizer: made.optimizer, rows: made.batchSize, hasAllRows: false))
        session.step()
        let next = try #require(session.snapshot.lastStep)
        #expect(next.optimizer.kind == .sgd && next.optimizer.learningRate == 0.5 && next.rows == 10)
    }

    @Test func saysWhereTheRunStandsAndWhatItIsMadeOf() throws {
        let session = try TrainingSession(.tinyCircles)
        session.steps(5)
        let snapshot = session.makeSnapshot(SnapshotMoment(phase: .paused, pace: 12, speed: 11.5))
        #expect(snapshot.phase == .paused)
        #expect(snapshot.pace == 12)
        #expect(snapshot.speed == 11.5)
        #expect(snapshot.step == 5)
        #expect(snapshot.epochsDone == 1)
        #expect(snapshot.stepsPerEpoch == 4)
        #expect(snapshot.plannedSteps == 16)
        #expect(
            snapshot.facts
                == RunFacts(
                    modelLabel: "2-5-1 ReLU", parameterCount: 21, datasetLabel: "60 points, noise 0.10",
                    isSynthetic: false, trainingRows: 60, validationRows: 60))
        #expect(snapshot.log == [LogEntry(step: 0, epoch: 1, event: .started(seed: 5))])
    }

    @Test func curvesHoldEachBatchAndTheValidationLossOfEachEpoch() throws {
        let session = try TrainingSession(.tinyCircles)
        session.steps(10)
        let curves = session.snapshot.curves
        #expect(curves.batchLoss.buckets.map(\.firstStep) == Array(1...10))
        #expect(curves.validationLoss.buckets.map(\.firstStep) == [4, 8])
        let epoch = curves.batchLoss.buckets[4..<8].map(\.mean).reduce(0, +) / 4
        #expect(session.epochLoss == epoch)
        #expect(curves.trainingLoss.buckets[7].mean == epoch)
    }

    @Test func withAllRowsAtOnceTheHeldOutOnesAreLookedAtWhenAsked() throws {
        let session = try TrainingSession(.shipped("line-fit"))
        session.steps(10)
        #expect(session.progress.evaluation == nil)
        let snapshot = session.snapshot
        #expect(snapshot.curves.validationLoss.buckets.map(\.firstStep) == [10])
        #expect(session.snapshot == snapshot)
        #expect(session.facts.trainingRows == 27)
        #expect(session.facts.validationRows == 7)
    }

    @Test func theValidationLossIsThePlainMeanOverItsBatches() throws {
        let session = try TrainingSession(.tinyCircles)
        session.steps(4)
        let part = try #require(session.data.validation)
        // 60 rows in batches of 16: the last one has 12 and counts as one.
        let losses = part.batches(of: 16).map { session.model.loss(of: part.batch($0)).item() }
        #expect(losses.count == 4)
        #expect(session.progress.evaluation?.validationLoss == losses.reduce(0, +) / 4)
    }

    @Test func accuraciesCountAllRows() throws {
        let session = try TrainingSession(.shipped("circles"))
        session.finish()
        let snapshot = session.snapshot
        let map = try #require(snapshot.picture?.asMap)
        for (isValidation, accuracy) in [(false, snapshot.accuracy), (true, snapshot.validationAccuracy)] {
            let points = map.points.filter { $0.isValidation == isValidation }
            let right = points.count { $0.label == $0.prediction }
            #expect(points.count == 300)
            #expect(accuracy == Double(right) / 300)
        }
    }

    @Test func theLogIsBoundedAndKeepsTheNewest() {
        var journal = RunJournal()
        for step in 0..<1000 { journal.append(.extended(epochs: 1), step: step, epoch: 1) }
        #expect(journal.entries.count == RunJournal.capacity)
        #expect(journal.entries.last?.step == 999)
    }
}
