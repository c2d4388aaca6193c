import Testing

@testable import Experiments

struct ShippedPresetTests {
    @Test func theFrontRowLoadsWithoutAFault() {
        let (presets, failures) = PresetLibrary(folders: [presetFolder]).presets()
        #expect(failures.isEmpty)
        #expect(presets.prefix(5).map(\.name) == ["line-fit", "sine-polynomial", "blobs", "circles", "mnist-mlp"])
    }

    @Test func lineFit() throws {
        let preset = try shipped("line-fit")
        #expect(
            preset.data == .line(LineData(start: 0, stop: 1, step: 0.03, slope: 0.3, intercept: 0.5, noise: 0, seed: 0))
        )
        #expect(preset.split == .trainTest(testShare: 0.2, seed: 101))
        #expect(preset.trainingRowCount == 27)
        #expect(preset.validationRowCount == 7)
        #expect(preset.model.label == "y = w x + b")
        #expect(preset.model.parameters.map(\.name) == ["weight", "bias"])
        #expect(preset.loss == LossSpec(kind: .l1))
        #expect(preset.optimizer == OptimizerSpec(kind: .sgd, learningRate: 0.01))
        #expect(preset.batchSize == nil)
        #expect(preset.random == RandomSchedule(seed: 101))
        let losses = preset.printed.filter { $0.quantity == .loss }
        #expect(losses.map(\.epoch) == [50, 100, 150, 200, 250, 300, 350])
        #expect(losses.first?.text == "0.4174691438674927")
        #expect(losses.allSatisfy { $0.tolerance == 5e-7 })
        #expect(
            preset.printed.suffix(2) == [
                PrintedFigure(
                    quantity: .parameter(name: "weight", index: 0), epoch: nil, text: "0.2925", tolerance: 1e-4),
                PrintedFigure(
                    quantity: .parameter(name: "bias", index: 0), epoch: nil, text: "0.4961", tolerance: 1e-4),
            ])
    }

    @Test func sinePolynomial() throws {
        let preset = try shipped("sine-polynomial")
        #expect(preset.data == .sine(ShapeData(samples: 2000)))
        #expect(preset.split == .none)
        #expect(preset.model == .polynomial(PolynomialSpec(degree: 3)))
        #expect(preset.loss == LossSpec(kind: .mse, reduction: .sum))
        #expect(preset.optimizer == OptimizerSpec(kind: .sgd, learningRate: 1e-6))
        #expect(preset.plannedSteps == 2000)
        #expect(preset.random == RandomSchedule(seed: 0))
        #expect(preset.printed.isEmpty)
    }

    @Test func blobs() throws {
        let preset = try shipped("blobs")
        #expect(preset.data == .blobs(BlobsData(samples: 500, centers: 2, noise: 2.5, seed: 101)))
        #expect(preset.trainingRowCount == 400)
        #expect(preset.model.label == "2-1 sigmoid")
        #expect(preset.model.parameters.map(\.name) == ["0.weight", "0.bias"])
        #expect(preset.random.draws == [.linear(inputs: 1, outputs: 1, bias: true)])
        #expect(preset.printed.count { $0.quantity == .loss } == 19)
        #expect(preset.printed.contains { $0.quantity == .validationAccuracy && $0.epoch == nil && $0.text == "0.99" })
        let first = try #require(preset.printed.first)
        #expect(first.tolerance == 1e-6 * 0.1626521497964859)
    }

    @Test func circles() throws {
        let preset = try shipped("circles")
        #expect(preset.data == .circles(CirclesData(samples: 300, factor: 0.5, noise: 0.1, seed: 2020)))
        #expect(preset.trainingRowCount == 300)
        #expect(preset.validationRowCount == 300)
        #expect(preset.stepsPerEpoch == 6)
        #expect(preset.model.parameterCount == 21)
        #expect(
            preset.model.parameters.map(\.name) == ["hidden.weight", "hidden.bias", "output.weight", "output.bias"])
        #expect(preset.optimizer == OptimizerSpec(kind: .adam, learningRate: 0.1))
        #expect(preset.random.seed == 2_634_425_350)
        #expect(preset.printed.filter { $0.quantity == .loss }.map(\.text).suffix(2) == ["0.0365", "0.0352"])
        #expect(preset.printed.contains { $0.quantity == .probe(row: 1, output: 0) && $0.text == "-12.2642" })
        #expect(preset.printed[10].text == "0.0790")
    }

    /// The reference data pins how many words lie between the training of three features and this model.
    @Test func circlesDrawsTheWordsOfItsPage() throws {
        let draws = try shipped("circles").random.draws
        let afterThreeFeatures = draws.dropFirst(13)
        #expect(draws[12] == .repeat(times: 100, draws: [.int64(count: 2)]))
        #expect(RandomDraw.wordCount(of: Array(afterThreeFeatures)) == 16_216)
        #expect(RandomDraw.wordCount(of: draws) == 12 + 12 + 24 + 3 + 3 + 10 + 9 + 2 + 4 + 200 + 4 + 3 + 400 + 16_216)
    }

    @Test func mnist() throws {
        let preset = try shipped("mnist-mlp")
        #expect(preset.split == .random(train: 55_000, validation: 5000))
        #expect(preset.model.parameterCount == 397_500)
        #expect(preset.model.parameters.map(\.name) == ["hidden.weight", "hidden.bias", "output.weight"])
        #expect(preset.stepsPerEpoch == 430)
        #expect(
            preset.random.draws == [
                .randomSplit, .randn(count: 392_000), .randn(count: 5000),
                .repeat(times: 40, draws: [.int64(count: 3)]),
            ])
        #expect(preset.printed.count == 120)
        let second = preset.printed.filter { $0.epoch == 2 }
        #expect(second.map(\.text) == ["0.2900", "0.2896", "0.9260"])
        #expect(second.map(\.tolerance) == [1e-4, 6e-4, 1.4e-3])
        #expect(preset.pace == nil)
    }

    @Test func pacedRunsLastTenToThirtySeconds() throws {
        let paced = try shippedNames.map(shipped).filter { $0.pace != nil }
        #expect(paced.count > 10)
        for preset in paced {
            #expect((10...30).contains(try #require(preset.estimatedSeconds)), "\(preset.name)")
        }
    }

    @Test(arguments: shippedNames) func notesBeginWithALineForThePicker(name: String) throws {
        let paragraphs = try shipped(name).noteParagraphs
        #expect(paragraphs.count >= 2)
        #expect(try #require(paragraphs.first).count <= 130)
    }
}
