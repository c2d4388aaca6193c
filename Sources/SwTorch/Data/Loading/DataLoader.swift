/// Goes through a data set in batches: PyTorch's `DataLoader`.
///
/// Each loop over it is one epoch, drawn from the loader's generator as PyTorch draws it from its default one: a base seed, and
/// with shuffling a seed for the order.
///
/// ```swift
/// let loader = DataLoader(TensorDataset(x, y), batchSize: 50, shuffle: true, generator: TorchGenerator(seed: 7))
/// for (x, y) in loader.pairs { … }
/// ```
public final class DataLoader: Sequence {
    /// The samples.
    public let dataset: any Dataset
    /// Samples of a batch; the last may be smaller.
    public let batchSize: Int
    /// Whether each epoch has an order of its own.
    public let shuffle: Bool
    /// Whether a last batch of fewer samples is left out.
    public let dropLast: Bool
    /// Where the orders are drawn; may be taken and put back, and then the same epochs follow.
    public var generator: TorchGenerator

    /// Batches of a data set.
    ///
    /// - Precondition: `batchSize > 0`.
    public init(
        _ dataset: any Dataset, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false,
        generator: TorchGenerator = TorchGenerator(seed: 0)
    ) {
        guard batchSize > 0 else { fail("DataLoader: a batch size of \(batchSize) is not possible") }
        self.dataset = dataset
        self.batchSize = batchSize
        self.shuffle = shuffle
        self.dropLast = dropLast
        self.generator = generator
    }

    /// Batches of an epoch.
    public var count: Int {
        dropLast ? dataset.count / batchSize : (dataset.count + batchSize - 1) / batchSize
    }

    /// The same number, as sequences call it.
    public var underestimatedCount: Int { count }

    /// Begins an epoch, whose order is drawn at once.
    public func makeIterator() -> Iterator {
        let order: [Int]
        if shuffle {
            order = ShuffledOrder(count: dataset.count, from: &generator).indices
        } else {
            _ = generator.randomInt64()
            order = Array(0..<dataset.count)
        }
        return Iterator(dataset: dataset, order: order, batchSize: batchSize, batchCount: count)
    }

    /// The batches of one epoch.
    public struct Iterator: IteratorProtocol {
        let dataset: any Dataset
        let order: [Int]
        let batchSize: Int
        let batchCount: Int
        private var position = 0

        init(dataset: any Dataset, order: [Int], batchSize: Int, batchCount: Int) {
            self.dataset = dataset
            self.order = order
            self.batchSize = batchSize
            self.batchCount = batchCount
        }

        /// The next batch: the data set's tensors, stacked.
        public mutating func next() -> [Tensor]? {
            guard position < batchCount else { return nil }
            let start = position * batchSize
            position += 1
            return dataset.batch(Array(order[start..<Swift.min(start + batchSize, order.count)]))
        }
    }

    /// The batches of a data set of two tensors: inputs and targets.
    ///
    /// - Precondition: The data set gives two tensors.
    public var pairs: some Sequence<(Tensor, Tensor)> {
        lazy.map { batch in
            guard batch.count == 2 else { fail("DataLoader: a batch of \(batch.count) tensors is no pair") }
            return (batch[0], batch[1])
        }
    }
}
