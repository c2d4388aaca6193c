import SwTorch
import Testing

/// Data sets of tensors, their parts, and going through them in batches.
struct DataLoaderTests {
    private let dataset = TensorDataset(Tensor.arange(0, 7).reshaped(7, 1), Tensor.arange(7))

    @Test func aRowIsOneSample() {
        let sample = dataset[3]
        #expect(sample.map(\.shape) == [[1], []])
        #expect(sample[1].item() == 3)
    }

    @Test func batchesFollowTheOrder() {
        let loader = DataLoader(dataset, batchSize: 3)
        #expect(loader.count == 3)
        #expect(loader.pairs.map { $0.1.toArray(of: Int.self) } == [[0, 1, 2], [3, 4, 5], [6]])
        #expect(loader.map { $0[0].shape } == [[3, 1], [3, 1], [1, 1]])
    }

    @Test func theLastBatchMayBeDropped() {
        let loader = DataLoader(dataset, batchSize: 3, dropLast: true)
        #expect(loader.count == 2 && Array(loader).count == 2)
        #expect(Array(DataLoader(dataset, batchSize: 8, dropLast: true)).isEmpty)
    }

    @Test func everyEpochIsDrawnAnew() {
        var generator = TorchGenerator(seed: 7)
        let loader = DataLoader(dataset, batchSize: 4, shuffle: true, generator: generator)
        for _ in 0..<2 {
            let expected = ShuffledOrder(count: 7, from: &generator).indices
            #expect(loader.pairs.flatMap { $0.1.toArray(of: Int.self) } == expected)
        }
        #expect(loader.generator == generator)
    }

    @Test func anEpochInOrderDrawsOnce() {
        var generator = TorchGenerator(seed: 7)
        let loader = DataLoader(dataset, generator: generator)
        #expect(Array(loader).count == 7)
        _ = generator.randomInt64()
        #expect(loader.generator == generator)
    }

    @Test func partsHoldEverySampleOnce() {
        var generator = TorchGenerator(seed: 3)
        let parts = randomSplit(dataset, lengths: [4, 3], generator: &generator)
        #expect(parts.map(\.count) == [4, 3])
        #expect(parts.flatMap(\.indices).sorted() == Array(0..<7))
        #expect(parts[1].batch([0, 2])[1].toArray(of: Int.self) == [parts[1].indices[0], parts[1].indices[2]])
        #expect(Array(DataLoader(parts[0], batchSize: 3)).map { $0[1].count } == [3, 1])
    }

    /// As PyTorch: floor of each share, and what is left over one by one from the front.
    @Test func sharesAreRoundedDownAndFilledUp() {
        var generator = TorchGenerator(seed: 3)
        let parts = randomSplit(dataset, shares: [0.4, 0.3, 0.3], generator: &generator)
        #expect(parts.map(\.count) == [3, 2, 2])
    }

    @Test func rowsThatDoNotFitAreNamed() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = TensorDataset(Tensor.zeros([3, 2]), Tensor.zeros([4]))
        }
        let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        #expect(message.contains("[4]") && message.contains("[3, 2]"))
    }

    @Test func aSplitDividesRows() {
        let split = TrainTestSplit(count: 7, testShare: 0.3, seed: 0)
        let (train, test) = split.rows(of: Tensor.arange(7))
        #expect(train.toArray(of: Int.self) == split.train)
        #expect(test.toArray(of: Int.self) == split.test)
    }

    @Test func aSplitMayNameBothSizes() {
        // scikit-learn's train_test_split(range(7), test_size=2, train_size=3, random_state=0).
        let split = TrainTestSplit(count: 7, testCount: 2, trainCount: 3, seed: 0)
        #expect(split.train == [1, 3, 0])
        #expect(split.test == [6, 2])
    }
}
