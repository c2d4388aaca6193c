import Experiments
import SwTorch
import Testing

@testable import Training

struct EditTests {
    @Test func aWeightIsSetAndLogged() throws {
        let session = try TrainingSession(.tinyLine)
        session.steps(2)
        let change = RunChange.setWeight(name: "0.weight", index: 0, value: 7.5)
        try session.apply(change)
        #expect(session.state.parameters[0] == [7.5])
        #expect(session.snapshot.log.last?.event == .edited(change))
        #expect(session.recording.changes.map(\.change) == [change])
        #expect(!session.isComparable)
        let loss = try #require(session.latestLoss)
        session.step()
        #expect(try #require(session.latestLoss) > loss)
    }

    @Test func aWeightThatIsNotThereIsRefused() throws {
        let session = try TrainingSession(.tinyLine)
        let before = session.state
        for change in [
            RunChange.setWeight(name: "1.weight", index: 0, value: 1),
            .setWeight(name: "0.weight", index: 1, value: 1), .setWeight(name: "0.weight", index: 0, value: .nan),
        ] {
            let error = #expect(throws: TrainingError.self) { try session.apply(change) }
            #expect(error?.kind == .refused)
        }
        #expect(session.state == before && session.isComparable)
    }

    @Test func aPointThatIsAddedIsTrainedOnFromTheNextEpoch() throws {
        let session = try TrainingSession(.tinyCircles)
        session.step()
        try session.apply(.addPoint(features: [3, 4], target: 1))
        #expect(session.data.training.count == 61)
        #expect(session.data.validation?.count == 60)
        let order = try #require(session.progress.order)
        #expect(order.rowCount == 60)
        session.steps(3)
        #expect(session.epochsDone == 1)
        session.step()
        #expect(session.progress.order?.rowCount == 61)
        let point = try #require(session.snapshot.picture?.asMap?.points.last)
        #expect((point.x, point.y, point.label) == (3, 4, 1))
    }

    @Test func aPointThatIsTakenAwayIsMissingInThisEpochToo() throws {
        let session = try TrainingSession(.tinyCircles)
        session.step()
        let order = try #require(session.progress.order?.shuffled)
        // Row 12 of the data is row 12 of the training part.
        try session.apply(.removePoint(row: 12))
        #expect(session.progress.order?.shuffled == order.filter { $0 != 12 }.map { $0 > 12 ? $0 - 1 : $0 })
        #expect(session.progress.order?.visited == (order[..<16].contains(12) ? 15 : 16))
        #expect(session.data.training.count == 59 && session.data.source.count == 119)
        session.finish()
        #expect(session.isFinished)
    }

    @Test func aPointThatIsMovedHasItsNewValues() throws {
        let session = try TrainingSession(.tinyLine)
        try session.apply(.movePoint(row: 4, features: [0.45], target: -3))
        let points = try #require(session.source.asPoints)
        #expect(points.features[4] == 0.45 && points.targets[4] == -3)
        #expect(session.data.training.batch(4..<5).targets.floatArray == [-3])
        #expect(session.snapshot.picture?.asFit?.points[4].y == -3)
    }

    @Test func editedPointsStayWhereTheRunStartsAnewOnTheSameData() throws {
        let session = try TrainingSession(.tinyCircles)
        try session.apply(.addPoint(features: [3, 4], target: 1))
        session.steps(3)
        try session.apply(.restart(seed: nil))
        #expect(session.data.training.count == 61 && !session.isComparable)
        try session.apply(.set(.noise, .number(0.2)))
        #expect(session.data.training.count == 60)
    }

    @Test(arguments: [
        RunChange.addPoint(features: [1], target: 0), .addPoint(features: [1, 2], target: 2),
        .addPoint(features: [1, 2], target: 0.5), .addPoint(features: [.infinity, 2], target: 0),
        .movePoint(row: 120, features: [1, 2], target: 0), .removePoint(row: -1),
    ])
    func aPointThatDoesNotFitIsRefused(change: RunChange) throws {
        let session = try TrainingSession(.tinyCircles)
        let before = session.state
        let error = #expect(throws: TrainingError.self) { try session.apply(change) }
        #expect(error?.kind == .refused)
        #expect(session.state == before)
    }

    @Test func theLastPointStays() throws {
        let session = try TrainingSession(.tinyLine)
        for _ in 0..<8 { try session.apply(.removePoint(row: 0)) }
        #expect(session.data.training.count == 1)
        #expect(throws: TrainingError.self) { try session.apply(.removePoint(row: 0)) }
        session.step()
        #expect(session.stepsMade == 1)
    }

    @Test func anEditShowsInTheAccuracyAtOnce() throws {
        let session = try TrainingSession(.tinyCircles)
        session.steps(4)
        let before = try #require(session.progress.evaluation?.validationLoss)
        let values = session.snapshot.curves.validationLoss
        try session.apply(.setWeight(name: "2.bias", index: 0, value: 50))
        session.evaluate()
        #expect(try #require(session.progress.evaluation?.validationLoss) > before + 1)
        #expect(session.snapshot.curves.validationLoss == values)
    }
}
