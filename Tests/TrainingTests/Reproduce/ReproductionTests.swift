import Experiments
import Testing

@testable import Training

struct ReproductionTests {
    /// All events of a reproduction without data sets.
    private func events(_ items: [Reproduction.Item]) throws -> [ReproductionEvent] {
        var reproduction = try Reproduction(items, environment: [:], clock: { 0 })
        var events: [ReproductionEvent] = []
        while let event = try reproduction.next() { events.append(event) }
        return events
    }

    private func experiments(_ items: [Reproduction.Item]) throws -> [ReproducedExperiment] {
        try events(items).compactMap { if case .finished(let experiment) = $0 { experiment } else { nil } }
    }

    /// Every lecture's run that needs no files: what was printed is met, and so is the loss at the end.
    @Test(arguments: [
        "line-fit", "blobs", "linear-regression", "linear-regression-3", "nonlinear-sigmoid", "nonlinear-deep",
        "nonlinear-deep-10", "circles", "blobs-4", "linear-regression-sum", "gradient-descent", "logistic-regression",
        "sine-polynomial", "sine-polynomial-numpy", "sine-legendre", "line-hand", "line-adam", "line-plateau", "dnn",
        "dnn-flip",
    ])
    func everyRunEndsWithTheLossOfItsFileAndMeetsItsFigures(name: String) throws {
        let preset = try Preset.shipped(name)
        let experiment = try #require(experiments([.preset(preset)]).first)
        #expect(experiment.figures.map(\.printed) == preset.printed.map(\.text))
        #expect(!experiment.hasFailed)
        #expect(experiment.figures.allSatisfy { $0.verdict == .equal || $0.verdict == .within })
        #expect(experiment.references.allSatisfy { $0.verdict == .equal || $0.verdict == .within })
    }

    @Test func theTensorsOfThePagesAreMetButForWhatNoRunCanMeet() throws {
        let experiments = try experiments(LectureTables.all.map(Reproduction.Item.tables))
        #expect(experiments.map(\.name) == ["tensors-000", "tensors-001", "tensors-003", "tensors-004"])
        let figures = experiments.flatMap(\.figures)
        #expect(figures.count { $0.verdict == .equal } == 165)
        let unreachable = figures.filter { $0.verdict == nil }
        #expect(unreachable.count == 22)
        // Two unseeded tensors of six, two slips, eight numbers of another device.
        #expect(Set(unreachable.compactMap(\.reason)).count == 3)
        #expect(figures.count == 187)
        #expect(figures.first { $0.name == "output 4, unsqueezed [5]" }?.value == 26)
    }

    @Test func aFigureThatIsWrongOnPurposeIsOutside() throws {
        var preset = try Preset.shipped("line-fit")
        preset.printed[2].text = "0.0924655402302742"
        let experiment = try #require(experiments([.preset(preset)]).first)
        #expect(experiment.hasFailed)
        #expect(experiment.figures.map(\.verdict).filter { $0 == .outside }.count == 1)
        #expect(experiment.figures[2].verdict == .outside)
        #expect(experiment.figures[2].agreeingDigits == 1)
    }

    @Test func aReferenceThatIsMissedFailsToo() throws {
        var preset = try Preset.shipped("gradient-descent")
        preset.expected?.figures[0].text = "27.0"
        let experiment = try #require(experiments([.preset(preset)]).first)
        #expect(experiment.figures.isEmpty)
        #expect(experiment.hasFailed)
    }

    @Test func aRunThatDivergesSaysSo() throws {
        var preset = try Preset.shipped("sine-polynomial")
        preset.optimizer.learningRate = 1
        let experiment = try #require(experiments([.preset(preset)]).first)
        let last = try #require(experiment.references.last)
        #expect(last.verdict == .outside)
        #expect(last.reason?.hasPrefix("the run diverged at step") == true)
    }

    @Test func withoutFilesTheDigitsAreUnreachable() throws {
        let experiment = try #require(experiments([.preset(.shipped("mnist-mlp"))]).first)
        #expect(experiment.figures.count == 120)
        #expect(experiment.figures.allSatisfy { $0.verdict == nil && $0.reason == "no MNIST found" })
        #expect(!experiment.hasFailed)
    }

    @Test func aFolderThatWasNamedHasToHoldTheDigits() throws {
        let digits = Reproduction.Item.preset(try .shipped("mnist-512"))
        #expect(throws: TrainingError.self) {
            try Reproduction([digits], dataDirectory: "no-such-folder", environment: [:], clock: { 0 })
        }
        let line = Reproduction.Item.preset(try .shipped("line-fit"))
        #expect(throws: Never.self) {
            try Reproduction([line], dataDirectory: "no-such-folder", environment: [:], clock: { 0 })
        }
    }

    @Test func progressGoesFromNothingToTheWhole() throws {
        let events = try events([.preset(.shipped("circles")), .preset(.shipped("line-fit"))])
        let progress = events.compactMap { if case .progress(let place) = $0 { place } else { nil } }
        #expect(progress.first == ReproductionProgress(experiment: "circles", done: 0, total: 2, share: 0))
        #expect(progress.last == ReproductionProgress(experiment: "line-fit", done: 1, total: 2, share: 1))
        for (earlier, later) in zip(progress, progress.dropFirst()) where earlier.done == later.done {
            #expect(later.share > earlier.share)
        }
    }
}

struct ReproductionItemTests {
    private let library = PresetLibrary(folders: [Preset.folder])

    @Test func everythingIsInTheOrderOfTheLectures() throws {
        let names = try Reproduction.Item.selected([], from: library, isQuick: false).map(\.name)
        #expect(names.count == 27)
        #expect(names.prefix(3) == ["tensors-000", "line-fit", "blobs"])
        #expect(names[3] == "tensors-001")
        #expect(names.last == "mnist-512")
    }

    @Test func quickLeavesOutTheTwoTablesOfDigits() throws {
        let all = try Reproduction.Item.selected([], from: library, isQuick: false).map(\.name)
        let quick = try Reproduction.Item.selected([], from: library, isQuick: true).map(\.name)
        #expect(Set(all).subtracting(quick) == ["mnist-mlp", "mnist-scratch"])
    }

    @Test func namesAreTakenInTheirOrder() throws {
        let items = try Reproduction.Item.selected(["circles", "tensors-003"], from: library, isQuick: false)
        #expect(items.map(\.name) == ["circles", "tensors-003"])
        #expect(throws: PresetError.self) { try Reproduction.Item.selected(["circels"], from: library, isQuick: false) }
    }
}
