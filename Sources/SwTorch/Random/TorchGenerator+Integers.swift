extension TorchGenerator {
    /// Whole numbers in [low, high): `torch.randint(low, high, (count,))`.
    ///
    /// - Precondition: `count >= 0` and `low < high`.
    public mutating func randint(low: Int64, high: Int64, count: Int) -> [Int64] {
        guard low < high else { fail("randint: low \(low) is not below high \(high)") }
        let range = UInt64(bitPattern: high &- low)
        // PyTorch takes 64 bits only where 32 could not reach every value.
        if range >= 1 << 32 {
            return draws(count).map { _ in low &+ Int64(bitPattern: nextUInt64() % range) }
        }
        return draws(count).map { _ in low + Int64(UInt64(nextUInt32()) % range) }
    }

    /// A whole number in [0, 2^63): `torch.empty((), dtype=torch.int64).random_()`, with which a data loader seeds.
    public mutating func randomInt64() -> Int64 {
        Int64(nextUInt64() & UInt64(Int64.max))
    }

    /// A permutation of 0..<count: `torch.randperm(count)`.
    ///
    /// - Precondition: `count >= 0`.
    public mutating func randperm(_ count: Int) -> [Int] {
        var order = Array(draws(count))
        for index in 0..<max(count - 1, 0) {
            order.swapAt(index, index + Int(nextUInt32()) % (count - index))
        }
        return order
    }

    /// Distributes 0..<sum(lengths) at random over parts of these lengths: `torch.utils.data.random_split`.
    ///
    /// - Precondition: no length is negative.
    public mutating func randomSplit(lengths: [Int]) -> [[Int]] {
        guard lengths.allSatisfy({ $0 >= 0 }) else { fail("randomSplit: a length of \(lengths) is negative") }
        var rest = randperm(lengths.reduce(0, +))[...]
        return lengths.map { length in
            defer { rest = rest.dropFirst(length) }
            return Array(rest.prefix(length))
        }
    }
}
