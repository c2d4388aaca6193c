import Experiments
import Testing

/// Every experiment of the five lectures has its preset.
struct CatalogueTests {
    private static let catalogue = PresetLibrary.frontRow + PresetLibrary.moreFromTheLectures

    @Test func everyFileIsWithoutAFaultAndInTheOrderOfThePicker() {
        let (presets, failures) = PresetLibrary(folders: [presetFolder]).presets()
        #expect(failures.isEmpty, "\(failures)")
        #expect(presets.map(\.name) == Self.catalogue)
        #expect(presets.count == 23)
        #expect(Set(presets.compactMap { $0.lecture?.number }) == ["000", "001", "002", "003", "004"])
    }

    @Test func presetsOfOtherNamesFollowThoseOfTheLectures() {
        #expect(PresetLibrary(folders: [presetFolder]).names == Self.catalogue)
        #expect(PresetLibrary(folders: []).names.isEmpty)
    }

    @Test(arguments: catalogue) func notesTellWhatItShowsAndThreeThingsToTryInClass(name: String) throws {
        let paragraphs = try shipped(name).noteParagraphs
        #expect(paragraphs[0].count < 130)
        #expect(paragraphs.contains { $0.hasPrefix("In class, 1: ") })
        #expect(paragraphs.contains { $0.hasPrefix("2: ") })
        #expect(paragraphs.contains { $0.hasPrefix("3: ") })
    }

    @Test(arguments: catalogue) func theFileNamesTheLossAtTheEnd(name: String) throws {
        let endLoss = try #require(try shipped(name).endLoss)
        #expect(endLoss.value > 0)
        #expect(endLoss.tolerance > 0)
    }

    /// Losses as the pages print them, counted on the pages.
    @Test(arguments: [
        ("line-fit", 7), ("blobs", 19), ("linear-regression", 50), ("circles", 20), ("blobs-4", 10),
        ("mnist-scratch", 40),
        ("mnist-mlp", 40), ("linear-regression-3", 0), ("nonlinear-deep", 0), ("sine-legendre", 0), ("line-hand", 0),
    ]) func printedLosses(name: String, count: Int) throws {
        #expect(try shipped(name).printed.count { $0.quantity == .loss } == count)
    }

    @Test func theLineOfThirtyEpochsIsTrainedForTwentyMore() throws {
        let preset = try shipped("linear-regression")
        #expect(preset.epochs == 30)
        #expect(preset.addedEpochs == 20)
        #expect(preset.endLoss?.text == "93.2271")
        let slopes = preset.printed.filter { $0.quantity == .parameter(name: "weight", index: 0) }
        #expect(slopes.map(\.epoch) == [30, 30, 50])
        #expect(slopes.map(\.text) == ["45.4766", "45.48", "45.49"])
        #expect(preset.random.afterModel == [.int64(count: 2)])
    }

    /// The pages of lecture 001 are one notebook with one generator: each preset goes on where the one before it ended.
    @Test func draws() throws {
        let before = try shipped("nonlinear-deep").random.draws
        let model = [(1, 5), (5, 3), (3, 1)].map { RandomDraw.linear(inputs: $0.0, outputs: $0.1, bias: true) }
        let cell = RandomDraw.repeat(times: 2, draws: model + [.repeat(times: 1000, draws: [.int64(count: 2)])])
        #expect(try shipped("nonlinear-deep-10").random.draws == before + [cell])
        let circles = try shipped("circles").random.draws
        #expect(try Array(shipped("blobs-4").random.draws.prefix(circles.count)) == circles)
    }
}

extension Preset {
    /// The loss with which the run ends, as the lecture printed it or another program gives it; nothing where neither is known.
    fileprivate var endLoss: PrintedFigure? {
        knownFigures.first { figure in
            figure.quantity == .loss && (figure.epoch ?? epochs) == epochs
        }
    }
}
