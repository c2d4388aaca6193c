/// The mean of the newest values, at most `width` of them, in constant time a value.
///
/// Nothing is ever subtracted: a loss of 1e30 that leaves the window leaves no rounding error behind. The values come in
/// blocks of `width`; of the block before the current one, sums from each place to its end are kept.
struct SlidingMean: Codable, Equatable, Sendable {
    /// The most values that count.
    private(set) var width: Int
    private var block: [Double] = []
    private var blockSum = 0.0
    private var olderBlock: [Double] = []
    private var olderSums: [Double] = []

    /// No values yet.
    ///
    /// A width below one counts as one.
    init(width: Int) {
        self.width = max(1, width)
    }

    /// The mean of the newest values; not a number where there is none.
    var mean: Double {
        let older = max(0, olderSums.count - block.count)
        let sum = older > 0 ? blockSum + olderSums[block.count] : blockSum
        return sum / Double(block.count + older)
    }

    /// Takes a value in; the oldest drops out where the window is full.
    mutating func append(_ value: Double) {
        if block.count == width { closeBlock() }
        block.append(value)
        blockSum += value
    }

    /// Lets another number of values count, of those that are still known.
    mutating func resize(to newWidth: Int) {
        guard max(1, newWidth) != width else { return }
        let known = olderBlock.dropFirst(block.count) + block
        self = SlidingMean(width: newWidth)
        for value in known.suffix(width) { append(value) }
    }

    /// Makes the full block the older one.
    private mutating func closeBlock() {
        swap(&block, &olderBlock)
        block.removeAll(keepingCapacity: true)
        blockSum = 0
        olderSums.removeAll(keepingCapacity: true)
        olderSums.append(contentsOf: olderBlock)
        var sum = 0.0
        for index in olderSums.indices.reversed() {
            sum += olderSums[index]
            olderSums[index] = sum
        }
    }
}
