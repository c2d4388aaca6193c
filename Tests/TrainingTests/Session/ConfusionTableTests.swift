import Experiments
import SwTorch
import Testing

@testable import Training

struct ConfusionTableTests {
    @Test func aCellKeepsItsRowsTheSurestFirst() {
        var table = ConfusionTable(classCount: 3)
        for row in 0..<40 {
            table.add(.init(row: row, certainty: Float(row * 7 % 40) / 40), truth: 1, guess: 2)
        }
        table.add(.init(row: 99, certainty: 1), truth: 0, guess: 0)
        #expect(table.counts == [1, 0, 0, 0, 0, 40, 0, 0, 0])
        let kept = table.examples(truth: 1, guess: 2).map(\.certainty)
        #expect(kept == (0..<40).map { Float(39 - $0) / 40 })
        #expect(table.examples(truth: 2, guess: 1).isEmpty)
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
        view.digits = 1000
        let all = session.confusionPicture(view)?.digits ?? []
        #expect(all.count == confusion.count(confusion.cell))
        (view.firstDigit, view.digits) = (1, 2)
        let page = session.confusionPicture(view)
        #expect(page?.firstDigit == 1 && page?.digits == Array(all.dropFirst(1).prefix(2)))
    }
}
