import Experiments
import SwTorch
import Testing

@testable import Training

struct RowSplitTests {
    @Test func withoutASplitEveryRowIsTrainedOn() {
        let split = RowSplit(.none, rowCount: 3, permutation: [])
        #expect(split.training == [0, 1, 2])
        #expect(split.validation.isEmpty)
    }

    @Test func freshPointsLieBehindTheOthers() {
        let split = RowSplit(.fresh(seed: 1), rowCount: 2, permutation: [])
        #expect(split.training == [0, 1])
        #expect(split.validation == [2, 3])
    }

    @Test func aRandomSplitCutsThePermutationInOrder() {
        let split = RowSplit(.random(train: 3, validation: 1), rowCount: 5, permutation: [4, 2, 0, 1, 3])
        #expect(split.training == [4, 2, 0])
        #expect(split.validation == [1])
    }

    @Test func fewerRowsThanTheSplitNamesKeepItsShares() {
        let split = RowSplit(.random(train: 55_000, validation: 5000), rowCount: 12, permutation: Array(0..<12))
        #expect(split.training.count == 11)
        #expect(split.validation == [11])
    }

    @Test func theDrawsOfAPageMoveTheGeneratorOn() {
        var (replayed, drawn) = (TorchGenerator(seed: 3), TorchGenerator(seed: 3))
        let permutation = replayed.replay(
            [
                .rand(count: 3), .randn(count: 20), .linear(inputs: 2, outputs: 3, bias: true), .randomSplit,
                .randperm(count: 4), .repeat(times: 2, draws: [.int64(count: 3)]),
            ], rowCount: 6)
        _ = drawn.rand(3)
        _ = drawn.randn(20)
        _ = drawn.linearInitialValues(in: 2, out: 3)
        #expect(permutation == drawn.randperm(6))
        _ = drawn.randperm(4)
        for _ in 0..<6 { _ = drawn.randomInt64() }
        #expect(replayed == drawn)
    }
}
