import Experiments
import SwTorch
import Testing

@testable import Training

struct HeadlessRunTests {
    @Test func reportsAStartEachEpochAndAnEnd() throws {
        let events = try Array(run(.tinyCircles))
        let start = try #require(events.first?.asStart)
        #expect(start.preset == "tiny-circles")
        #expect(start.seed == 5)
        #expect(start.parameterCount == 21)
        #expect(start.dataset == "60 points, noise 0.10")
        let epochs = events.compactMap { if case .epoch(let epoch) = $0 { epoch } else { nil } }
        #expect(epochs.map(\.epoch) == [1, 2, 3, 4])
        #expect(epochs.map(\.step) == [4, 8, 12, 16])
        #expect(epochs.map(\.learningRate) == [0.05, 0.05, 0.05, 0.05])
        #expect(epochs.allSatisfy { $0.validationLoss != nil && $0.accuracy != nil && $0.validationAccuracy != nil })
        let end = try #require(events.last?.asEnd)
        #expect(events.count == 6)
        #expect(end.reason == .finished)
        #expect(end.loss == epochs.last?.loss)
        #expect(end.parameters?.map(\.name) == ["0.weight", "0.bias", "2.weight", "2.bias"])
    }

    @Test func aFullBatchsEpochIsAStepAndItsLossIsTheOneBefore() throws {
        let session = try TrainingSession(.tinyLine)
        let batch = session.data.training.all
        let first = session.model.loss(of: batch).item()
        var run = try run(.tinyLine)
        _ = run.next()
        let epoch = try #require(run.next()?.asEpoch)
        #expect(epoch.step == 1)
        #expect(epoch.loss == first)
        #expect(epoch.validationLoss == nil)
        #expect(epoch.accuracy == nil)
    }

    @Test func aRunInDoublePrecisionTellsItsFiguresWithAllDigits() throws {
        var preset = Preset.tinyLine
        preset.precision = .float64
        let events = try Array(run(preset))
        let end = try #require(events.last?.asEnd)
        let values = try #require(end.parameters).flatMap(\.data)
        #expect(end.parameters?.allSatisfy { $0.precision == .float64 } == true)
        #expect(values.contains { Double(Float($0)) != $0 })
        #expect(Double(Float(end.loss)) != end.loss)
    }

    @Test func aLimitOfStepsStopsItWithinAnEpoch() throws {
        let events = try Array(run(.tinyCircles, steps: 6))
        let end = try #require(events.last?.asEnd)
        #expect(events.count == 3)
        #expect(end.reason == .stopped)
        #expect(end.step == 6)
        #expect(end.epoch == 2)
    }

    @Test func aLimitThatTheBudgetReachesIsAFinish() throws {
        let events = try Array(run(.tinyCircles, steps: 16))
        let end = try #require(events.last?.asEnd)
        #expect(end.reason == .finished)
    }

    @Test func aSignalInterruptsIt() throws {
        var asked = 0
        let request = RunRequest(preset: .tinyCircles)
        let run = try HeadlessRun(
            request, environment: [:], clock: { 0 },
            isCancelled: {
                asked += 1
                return asked > 5
            })
        let end = try #require(Array(run).last?.asEnd)
        #expect(end.reason == .interrupted)
        #expect(end.step == 5)
    }

    @Test func aDivergenceEndsItWithALossThatIsNotFinite() throws {
        var preset = try Preset.shipped("sine-polynomial")
        preset.optimizer.learningRate = 0.01
        let end = try #require(Array(run(preset)).last?.asEnd)
        #expect(end.reason == .diverged)
        #expect(!end.loss.isFinite)
        #expect(end.divergence?.layer == "loss")
    }

    @Test func secondsComeFromTheClockThatIsHandedIn() throws {
        var time = 0.0
        let run = try HeadlessRun(
            RunRequest(preset: .tinyCircles), environment: [:],
            clock: {
                time += 1.5
                return time
            })
        let seconds = run.compactMap { event -> Double? in
            switch event {
            case .start: nil
            case .epoch(let epoch): epoch.seconds
            case .end(let end): end.seconds
            }
        }
        #expect(seconds == [1.5, 3, 4.5, 6, 7.5])
    }

    private func run(_ preset: Preset, steps: Int? = nil) throws -> HeadlessRun {
        try HeadlessRun(RunRequest(preset: preset), steps: steps, environment: [:], clock: { 0 })
    }
}
