import Experiments
import TerminalUI
import Testing

@testable import Dashboard

struct LossPlotTests {
    private static let look = Look(TerminalCapabilities(glyphs: .braille, colors: .full))
    private static let small = Size(width: 38, height: 13)

    private func plot(_ snapshot: Snapshot, _ view: LossViewState = LossViewState(), log: Bool = false) -> LossPlot {
        LossPlot(snapshot, view: view, isLogScale: log, look: Self.look)
    }

    private func names(_ chart: LineChart) -> [String] { chart.legend.map(\.name.text) }

    // MARK: Smoothing

    @Test func theExponentialMeanWeighsLaterStepsMore() throws {
        var curve = Curve()
        for (index, value) in [4.0, 2, 2, 8].enumerated() { curve.append(step: index + 1, value: value) }
        // By hand with b = 1/2: 4, (1/2·4/2 + 2/2) / (3/4), …
        let expected = [4.0, 8.0 / 3, 16.0 / 7, 16.0 / 3]
        let means = curve.exponentialMean(reach: 2).buckets.map(\.mean)
        #expect(zip(means, expected).allSatisfy { abs($0 - $1) < 1e-12 })
        #expect(means.count == 4)
    }

    @Test func aConstantStaysWhatItIsAndAGapStaysAGap() {
        let curve = Fixtures.curve(3000) { $0 == 1500 ? .nan : 7 }
        let smooth = curve.exponentialMean(reach: 30).buckets
        #expect(smooth.allSatisfy { abs($0.mean - 7) < 1e-12 })
        let single = Fixtures.curve(3) { $0 == 2 ? .nan : 7 }.exponentialMean(reach: 5).buckets
        #expect(single.map(\.hasGap) == [false, true, false])
    }

    @Test func aBucketOfManyStepsCountsAsMany() throws {
        // A thousand steps at 1 and a thousand at 3: kept singly or in buckets of two, the end is the same.
        let values = { (step: Int) in step <= 1000 ? 1.0 : 3.0 }
        let coarse = Fixtures.curve(2000, values).exponentialMean(reach: 400)
        var fine = Curve(capacity: 4096)
        for step in 1...2000 { fine.append(step: step, value: values(step)) }
        let difference = try #require(coarse.last) - (try #require(fine.exponentialMean(reach: 400).last))
        #expect(abs(difference) < 1e-9)
    }

    @Test func fullBatchesHaveNothingBetweenMeanAndStep() {
        #expect(LossSmoothing.epochMean.next(stepsPerEpoch: 6) == .exponential)
        #expect(LossSmoothing.exponential.next(stepsPerEpoch: 6) == .none)
        #expect(LossSmoothing.exponential.next(stepsPerEpoch: 1) == .epochMean)
        #expect(LossSmoothing.none.next(stepsPerEpoch: 6) == .epochMean)
    }

    @Test func singleBatchesAreACloudUntilTheyAreTheLine() {
        var snapshot = Fixtures.circlesSnapshot()
        snapshot.ghost = nil
        #expect(names(plot(snapshot).chart(Self.small)) == ["train", "valid", "batch"])
        let raw = plot(snapshot, LossViewState(smoothing: .none)).chart(Self.small)
        #expect(names(raw) == ["train", "valid"])
        #expect(raw.series.first?.points.count == 84)
    }

    // MARK: Legend

    @Test func aWidePaneHasTitlesAndBestValues() throws {
        let chart = plot(Fixtures.circlesSnapshot()).chart(Size(width: 78, height: 19))
        #expect(chart.xTitle == "step" && chart.yTitle == "cross-entropy")
        #expect(names(chart) == ["train", "valid", "ghost", "batch"])
        #expect(
            chart.legend.map { $0.note?.text } == ["best 0.0948 at step 84", "best 0.0929 at step 84", "lr 0.03", nil])
        #expect(plot(Fixtures.circlesSnapshot()).chart(Self.small).yTitle.isEmpty)
    }

    @Test func theBestValueIsTheFirstOfTheLeast() throws {
        let curve = Fixtures.curve(5000) { step in step == 1234 || step == 4000 ? 0.25 : 1 }
        let best = try #require(curve.best)
        #expect(best.value == 0.25 && best.step == 1234)
        #expect(Curve().best == nil)
    }

    @Test func aScheduledRateIsInTheLegend() {
        var snapshot = Fixtures.circlesSnapshot()
        snapshot.settings.scheduler = .cosine(tMax: 20, minimum: 0)
        (snapshot.learningRate, snapshot.learningRateCurve) = (0.0123, [0.1, 0.05, 0.02, 0.01])
        for epoch in 1...14 { snapshot.curves.learningRate.append(step: epoch, value: epoch < 6 ? 0.1 : 0.04) }
        func rate(_ cursor: Int?) -> String? {
            let chart = plot(snapshot, LossViewState(cursor: cursor)).chart(Self.small)
            return chart.legend.first { $0.name.text == "rate" }?.value?.text
        }
        #expect(rate(nil) == " 0.012" && rate(1) == " 0.100" && rate(31) == " 0.040" && rate(120) == " 0.010")
        snapshot.settings.scheduler = .plateau(factor: 0.4, patience: 10, threshold: 1e-4, cooldown: 0, minimum: 0)
        snapshot.learningRateCurve = []
        #expect(rate(nil) == " 0.012" && rate(30) == " 0.100" && rate(31) == " 0.040")
        #expect(rate(120) == nil, "nobody knows what the loss will do")
        snapshot.settings.scheduler = nil
        #expect(rate(nil) == nil)
    }

    @Test func aTallPaneHasTheBestValidationLoss() throws {
        let chart = plot(Fixtures.circlesSnapshot()).chart(Size(width: 38, height: 19))
        let best = try #require(chart.legend.last)
        #expect(best.name.text == "best" && best.value?.text == "0.0929" && best.stroke == [.dashedStroke])
    }

    @Test func whatAHandChangedIsMarked() {
        var snapshot = Fixtures.circlesSnapshot()
        snapshot.log.append(
            LogEntry(step: 60, epoch: 11, event: .edited(.setWeight(name: "output.bias", index: 0, value: 1))))
        let marks = plot(snapshot).chart(Self.small).marks
        #expect(marks.filter { $0.glyph == .change }.map(\.x) == [48, 60])
    }

    @Test func whatIsTurnedWhileADivergenceHoldsTheRunIsNotOnItsCurve() {
        var snapshot = Fixtures.circlesSnapshot()
        let divergence = Divergence(step: 85, loss: .nan, layer: "output", operation: "matmul")
        let change = LogEvent.changed(.learningRate, from: .number(0.1), to: .number(0.03))
        snapshot.log += [
            LogEntry(step: 84, epoch: 15, event: .diverged(divergence)), LogEntry(step: 84, epoch: 15, event: change),
        ]
        func changes() -> [Double] { plot(snapshot).marks.filter { $0.glyph == .change }.map(\.x) }
        snapshot.phase = .diverged(divergence)
        #expect(changes() == [48])
        #expect(plot(snapshot).marks.contains { $0.glyph == .fault && $0.x == 85 })
        // A weight that is given by hand frees it: it goes on from here with the new value.
        snapshot.phase = .running
        #expect(changes() == [48, 84])
    }

    // MARK: Printed figures

    @Test func figuresAreHollowUntilTheyAreMet() {
        let markers = plot(Fixtures.lineSnapshot).figures(columns: 38)
        #expect(
            markers.map(\.glyph) == Array(repeating: .filledSquare, count: 3)
                + Array(repeating: .hollowSquare, count: 4))
        #expect(markers.map(\.point.x) == stride(from: 50.0, through: 350, by: 50).map { $0 })
    }

    @Test(arguments: [(3e-7, Glyph.filledSquare, 3), (3e-3, Glyph.hollowSquare, 0)])
    func aFigureCountsAsMetWithinItsTolerance(difference: Double, glyph: Glyph, met: Int) {
        var snapshot = Fixtures.lineSnapshot
        snapshot.comparisons = snapshot.comparisons.map {
            FigureComparison(figure: $0.figure, value: $0.value + difference)
        }
        #expect(snapshot.comparisons.allSatisfy { $0.verdict != .equal })
        let chart = plot(snapshot).chart(Self.small)
        #expect(chart.markers.prefix(3).allSatisfy { $0.glyph == glyph })
        #expect(names(chart).last == "printed \(met) of 7")
    }

    @Test func manyFiguresAreThinnedOutAndTheLastOneStays() {
        var snapshot = Fixtures.lineSnapshot
        snapshot.settings.printed = (1...350).map {
            PrintedFigure(quantity: .loss, epoch: $0, text: "0.5", tolerance: 0.01)
        }
        let narrow = plot(snapshot).figures(columns: 38)
        #expect(narrow.count == 7 && narrow.last?.point.x == 350)
        #expect(plot(snapshot).figures(columns: 240).count == 70)
    }

    @Test func anotherRunThanTheLecturesHasNoFigures() {
        var snapshot = Fixtures.lineSnapshot
        snapshot.isComparable = false
        let chart = plot(snapshot).chart(Self.small)
        #expect(chart.markers.isEmpty && !names(chart).contains { $0.hasPrefix("printed") })
    }

    // MARK: What is not finite

    @Test func aValidationLossThatIsNotFiniteIsAGapWithAMark() throws {
        var snapshot = Fixtures.lineSnapshot
        snapshot.curves.validationLoss = Fixtures.curve(150) { $0 == 60 ? .infinity : 0.3 }
        let chart = plot(snapshot).chart(Self.small)
        #expect(chart.marks.contains { $0.glyph == .fault && $0.x == 60 && !$0.hasUpright })
        let valid = try #require(chart.series.first { $0.shape == .line(.dashed) })
        #expect(valid.points.filter { $0.y.isNaN }.map(\.x) == [60])
    }

    @Test func theRangeNeverShrinksWhileARunLasts() {
        for isLog in [false, true] {
            var last: ClosedRange<Double>?
            for step in stride(from: 1, through: 2000, by: 37) {
                var snapshot = Fixtures.lineSnapshot
                let curve = Fixtures.curve(step) { 0.02 + 3 * Fixtures.noise($0) / Double(1 + $0 / 50) }
                (snapshot.step, snapshot.plannedSteps) = (step, 2000)
                snapshot.curves = RunCurves(batchLoss: curve, trainingLoss: curve)
                let range = plot(snapshot, log: isLog).chart(Self.small).y
                if let last { #expect(range.lowerBound <= last.lowerBound && range.upperBound >= last.upperBound) }
                last = range
            }
        }
    }
}
