internal import Foundation

/// A random division of samples into those to learn from and those to check with: scikit-learn's `train_test_split`.
public struct TrainTestSplit: Sendable, Codable, Equatable {
    /// Indices of the samples to learn from, in the order drawn.
    public let train: [Int]
    /// Indices of the held-out samples, in the order drawn.
    public let test: [Int]

    /// Divides the samples 0..<count.
    ///
    /// - Parameters:
    ///   - count: Samples.
    ///   - testShare: The part to hold out, rounded up to whole samples.
    ///   - seed: Of the NumPy generator, scikit-learn's `random_state`.
    /// - Precondition: `count >= 0` and `0 <= testShare <= 1`.
    public init(count: Int, testShare: Double, seed: UInt32) {
        guard (0...1).contains(testShare) else { fail("TrainTestSplit: a share of \(testShare) is not in 0...1") }
        self.init(count: count, testCount: Int((Double(count) * testShare).rounded(.up)), seed: seed)
    }

    /// Divides the samples 0..<count into parts of the given sizes.
    ///
    /// - Parameters:
    ///   - count: Samples.
    ///   - testCount: How many to hold out.
    ///   - trainCount: How many to learn from; all others where nothing is said.
    ///   - seed: Of the NumPy generator, scikit-learn's `random_state`.
    /// - Precondition: No size is negative, and together they are not above `count`.
    public init(count: Int, testCount: Int, trainCount: Int? = nil, seed: UInt32) {
        let trainCount = trainCount ?? count - testCount
        guard testCount >= 0, trainCount >= 0, testCount + trainCount <= count else {
            fail("TrainTestSplit: \(count) samples cannot be divided into \(trainCount) and \(testCount)")
        }
        var state = NumPyRandomState(seed: seed)
        let order = state.permutation(count)
        test = Array(order.prefix(testCount))
        train = Array(order.dropFirst(testCount).prefix(trainCount))
    }
}

extension TrainTestSplit {
    /// The rows of a tensor to learn from, and those to check with.
    ///
    /// ```swift
    /// let split = TrainTestSplit(count: x.shape[0], testShare: 0.2, seed: 101)
    /// let (xTrain, xTest) = split.rows(of: x)
    /// ```
    /// - Precondition: The tensor has as many rows as the split has samples.
    public func rows(of x: Tensor) -> (train: Tensor, test: Tensor) {
        guard x.rank > 0, x.shape[0] == train.count + test.count else {
            fail("TrainTestSplit: shape \(x.shape) does not have \(train.count + test.count) rows")
        }
        return (x.rows(train), x.rows(test))
    }
}
