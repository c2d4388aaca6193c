import Testing

@testable import Training

struct SlidingMeanTests {
    @Test func averagesWhatThereIsAndThenTheNewest() {
        var mean = SlidingMean(width: 3)
        #expect(mean.mean.isNaN)
        let means = [2.0, 4, 9, 11, 1, 0, 5].map { value in
            mean.append(value)
            return mean.mean
        }
        #expect(means == [2, 3, 5, 8, 7, 4, 2])
    }

    @Test func aHugeValueLeavesNoTraceBehind() {
        var mean = SlidingMean(width: 2)
        for value in [1e30, 1, 2, 3] { mean.append(value) }
        #expect(mean.mean == 2.5)
    }

    @Test func anotherWidthKeepsTheNewestValues() {
        var mean = SlidingMean(width: 4)
        for value in [1.0, 2, 3, 4, 5, 6] { mean.append(value) }
        mean.resize(to: 2)
        #expect(mean.mean == 5.5)
        mean.append(8)
        #expect(mean.mean == 7)
        mean.resize(to: 3)
        mean.append(13)
        #expect(mean.mean == 9)
    }

    @Test func aWidthBelowOneCountsAsOne() {
        var mean = SlidingMean(width: 0)
        mean.append(3)
        mean.append(7)
        #expect(mean.mean == 7)
    }
}
