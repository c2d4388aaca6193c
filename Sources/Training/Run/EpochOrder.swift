internal import SwTorch

/// The rows of one epoch in the order in which they are visited, and how far the visit has come.
///
/// The batch size is an argument of each cut rather than a property: another size simply cuts the rest of the order
/// differently.
struct EpochOrder: Codable, Equatable, Sendable {
    /// Numbers of rows; nothing for the order in which the data lies.
    private(set) var shuffled: [Int]?
    /// Number of rows.
    private(set) var rowCount: Int
    /// Rows that were visited.
    private(set) var visited = 0

    /// An epoch that visits the rows as they lie.
    init(rowCount: Int) {
        self.shuffled = nil
        self.rowCount = rowCount
    }

    /// An epoch that visits the rows in a drawn order.
    init(shuffled: [Int]) {
        self.shuffled = shuffled
        self.rowCount = shuffled.count
    }

    /// An epoch that begins: with minibatches the rows come in an order that is drawn as a DataLoader does it.
    init(rowCount: Int, isShuffled: Bool, from generator: inout TorchGenerator) {
        if isShuffled {
            self.init(shuffled: ShuffledOrder(count: rowCount, from: &generator).indices)
        } else {
            self.init(rowCount: rowCount)
        }
    }

    /// Whether every row was visited.
    var isOver: Bool { visited >= rowCount }

    /// Batches that are left when they are cut to this size; nothing stands for all rows.
    func batchesLeft(batchSize: Int?) -> Int {
        Self.batchCount(rows: rowCount - visited, batchSize: batchSize)
    }

    /// Places in the order of the next batch, which is not visited yet; the last one may be short.
    func nextBatch(batchSize: Int?) -> Range<Int> {
        visited..<min(rowCount, visited + max(1, batchSize ?? rowCount))
    }

    /// Counts a batch as visited.
    mutating func visit(_ batch: Range<Int>) {
        visited = batch.upperBound
    }

    /// Takes a row out of the order; the rows behind it have numbers less by one from then on.
    mutating func remove(_ row: Int) {
        guard (0..<rowCount).contains(row) else { return }
        if let place = shuffled?.firstIndex(of: row) ?? (shuffled == nil ? row : nil) {
            if place < visited { visited -= 1 }
            shuffled?.remove(at: place)
            rowCount -= 1
        }
        shuffled = shuffled?.map { $0 > row ? $0 - 1 : $0 }
    }

    /// Batches into which so many rows are cut, a short last one included.
    static func batchCount(rows: Int, batchSize: Int?) -> Int {
        guard rows > 0 else { return 0 }
        let size = max(1, batchSize ?? rows)
        return (rows + size - 1) / size
    }
}
