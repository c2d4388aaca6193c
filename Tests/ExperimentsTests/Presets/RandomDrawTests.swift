import Testing

@testable import Experiments

struct RandomDrawTests {
    @Test(arguments: [
        (RandomDraw.rand(count: 12), 12),
        (.randn(count: 6), 12),
        (.randn(count: 1), 4),
        (.randn(count: 15), 32),
        (.randn(count: 16), 16),
        (.randn(count: 17), 33),
        (.randn(count: 392_000), 392_000),
        (.int64(count: 3), 6),
        (.randperm(count: 10), 10),
        (.linear(inputs: 3, outputs: 2, bias: true), 8),
        (.linear(inputs: 3, outputs: 2, bias: false), 6),
        (.randomSplit, 0),
        (.repeat(times: 50, draws: [.int64(count: 2), .rand(count: 1)]), 250),
        (.repeat(times: .max, draws: [.int64(count: .max)]), .max),
    ])
    func words(draw: RandomDraw, count: Int) {
        #expect(draw.wordCount == count)
    }

    @Test func sumsSaturate() {
        #expect(RandomDraw.wordCount(of: [.rand(count: .max), .rand(count: 1)]) == .max)
        #expect(RandomDraw.wordCount(of: []) == 0)
    }
}
