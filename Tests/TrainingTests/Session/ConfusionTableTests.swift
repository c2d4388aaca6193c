import Experiments
import SwTorch
import Testing

@testable import Training

struct ConfusionTableTests {
    @Test func aCellKeepsItsSurestRows() {
        var table = ConfusionTable(classCount: 3)
        for row in 0..<40 {
            table.add(.init(row: row, certainty: Float(row * 7 % 40) / 40), truth: 1, guess: 2)
        }
        table.add(.init(row: 99, certainty: 1), truth: 0, guess: 0)
        #expect(table.counts == [1, 0, 0, 0, 0, 40, 0, 0, 0])
        let kept = table.examples[5].map(\.certainty)
        #expect(kept == (0..<ConfusionTable.examplesOfCell).map { Float(39 - $0) / 40 })
        #expect(table.surestMistakes(2).map(\.certainty) == [39.0 / 40, 38.0 / 40])
    }

    @Test func theMatrixCountsEveryHeldOutDigit() throws {
        var preset = try Preset.shipped("mnist-mlp")
        preset.data = .mnist(MNISTData(syntheticSamples: 240, seed: 7))
        preset.split = .random(train: 120, validation: 120)
        preset.model = .network(NetworkSpec(inputs: 784, hidden: [16], outputs: 10))
        preset.random.draws = [.randomSplit]
        let session = try TrainingSession(preset)
        var view = ViewRequest(mapColumns: 8, mapRows: 8)
        view.picture = .confusion
        view.confusionCell = .init(truth: 3, guess: 3)
        view.digits = 4
        session.step()
        let before = session.state
        let snapshot = session.makeSnapshot(SnapshotMoment(phase: .paused, view: view))
        guard case .confusion(let confusion) = snapshot.picture else {
            Issue.record("no confusion before the first epoch")
            return
        }
        #expect(session.state == before)
        #expect(confusion.total == snapshot.facts.validationRows)
        #expect(confusion.digits.allSatisfy { $0.label == 3 })
        #expect(confusion.digits.count == min(4, confusion.count(confusion.cell)))
    }
}
