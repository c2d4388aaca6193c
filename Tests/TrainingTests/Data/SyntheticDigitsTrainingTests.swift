import Experiments
import Testing

@testable import Training

struct SyntheticDigitsTrainingTests {
    @Test func aSmallNetworkLearnsToReadThem() throws {
        var preset = try Preset.shipped("mnist-mlp")
        preset.data = .mnist(MNISTData(syntheticSamples: 240, seed: 7))
        preset.split = .random(train: 200, validation: 40)
        preset.model = .network(NetworkSpec(inputs: 784, hidden: [16], outputs: 10))
        preset.random.draws = [.randomSplit]
        preset.batchSize = 20
        preset.epochs = 5
        let session = try TrainingSession(preset)
        session.finish()
        let snapshot = session.snapshot
        #expect(snapshot.facts.isSynthetic)
        #expect(snapshot.facts.datasetLabel == "synthetic digits")
        #expect(!snapshot.isComparable)
        let means = snapshot.curves.trainingLoss.buckets.map(\.mean)
        #expect((means.last ?? 9) < 0.8 * (means.first ?? 0))
        #expect((snapshot.validationAccuracy ?? 0) > 0.3)
        let picture = try #require(snapshot.picture?.asDigits)
        #expect(picture.examples.count == 2)
        for card in picture.examples + picture.surestMistakes {
            #expect(card.pixels.count == 784)
            #expect(card.pixels.contains { $0 > 127 })
            #expect(card.guesses.count == 3)
        }
        #expect(picture.surestMistakes.allSatisfy { $0.guesses.first?.digit != $0.label })
        let wished = try #require(session.digitsPicture(DigitsWish(examples: 5, mistakes: 3)))
        #expect(wished.examples.count == 5 && wished.examples.prefix(2) == picture.examples[...])
        #expect(wished.surestMistakes[...] == picture.surestMistakes.prefix(3))
        let certainties = picture.surestMistakes.compactMap(\.guesses.first?.probability)
        #expect(certainties == certainties.sorted(by: >))
    }

    @Test(arguments: try Preset.shippedNames().filter { $0.hasPrefix("mnist") })
    func drawnDigitsAreLearntWhereThereAreNoFiles(name: String) throws {
        var preset = try Preset.shipped(name)
        guard case .mnist(var digits) = preset.data else { throw TrainingError(.refused, "\(name) has other data") }
        digits.syntheticSamples = 600
        preset.data = .mnist(digits)
        preset.epochs = 2
        let session = try TrainingSession(preset)
        session.step()
        let first = try #require(session.latestLoss)
        session.finish()
        #expect(try #require(session.epochLoss) < first)
        #expect(!session.isComparable && session.comparisons.isEmpty)
        #expect(session.snapshot.facts.validationRows > 0)
    }
}
