import Experiments
import Testing

@testable import Training

struct RunHistoryTests {
    @Test func anEpochsLossIsThePlainMeanOfItsMinibatches() {
        var history = RunHistory(stepsPerEpoch: 3)
        for (step, loss) in [6.0, 3, 0].enumerated() { history.record(batchLoss: loss, step: step + 1) }
        #expect(history.epochLoss == nil)
        #expect(history.latestLoss == 3)
        history.closeEpoch()
        #expect(history.epochLoss == 3)
        history.record(batchLoss: 9, step: 4)
        #expect(history.epochLoss == 3)
        #expect(history.latestLoss == 9)
    }

    @Test func theTrainingCurveSmoothsOverAnEpochsWorthOfMinibatches() {
        var history = RunHistory(stepsPerEpoch: 2)
        for (step, loss) in [4.0, 2, 6].enumerated() { history.record(batchLoss: loss, step: step + 1) }
        #expect(history.curves.trainingLoss.buckets.map(\.mean) == [4, 3, 4])
        #expect(history.curves.batchLoss.buckets.map(\.mean) == [4, 2, 6])
        #expect(history.curves.batchLoss.buckets.map(\.firstStep) == [1, 2, 3])
    }

    @Test func aLossThatIsNotFiniteIsAGapAndNoPartOfAnyMean() {
        var history = RunHistory(stepsPerEpoch: 2)
        history.record(batchLoss: 4, step: 1)
        history.record(gapAt: 2)
        #expect(history.curves.batchLoss.buckets.map(\.hasGap) == [false, true])
        #expect(history.latestLoss == 4)
    }
}
