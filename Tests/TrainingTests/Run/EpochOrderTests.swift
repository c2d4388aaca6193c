import Testing

@testable import Training

struct EpochOrderTests {
    @Test func cutsTheOrderIntoBatchesWithAShortLastOne() {
        var order = EpochOrder(rowCount: 10)
        var batches: [Range<Int>] = []
        while !order.isOver {
            let batch = order.nextBatch(batchSize: 4)
            batches.append(batch)
            order.visit(batch)
        }
        #expect(batches == [0..<4, 4..<8, 8..<10])
    }

    @Test func anotherBatchSizeCutsTheRestDifferently() {
        var order = EpochOrder(shuffled: Array((0..<10).reversed()))
        order.visit(order.nextBatch(batchSize: 4))
        #expect(order.batchesLeft(batchSize: 4) == 2)
        #expect(order.batchesLeft(batchSize: 5) == 2)
        #expect(order.batchesLeft(batchSize: 1) == 6)
        #expect(order.batchesLeft(batchSize: nil) == 1)
        #expect(order.nextBatch(batchSize: nil) == 4..<10)
        #expect(order.nextBatch(batchSize: 5) == 4..<9)
    }

    @Test(arguments: [(300, 50, 6), (55_000, 128, 430), (27, nil, 1), (1, 128, 1), (0, 10, 0)])
    func countsTheBatchesOfAnEpoch(rows: Int, batchSize: Int?, expected: Int) {
        #expect(EpochOrder.batchCount(rows: rows, batchSize: batchSize) == expected)
    }
}
