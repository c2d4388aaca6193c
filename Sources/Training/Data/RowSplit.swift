internal import Experiments
internal import SwTorch

/// Which rows are trained on and which are held out, by their numbers in the data.
struct RowSplit: Equatable, Sendable {
    /// Rows that are trained on, in the order in which a batch of all of them lists them.
    var training: [Int]
    /// Rows that are only looked at.
    var validation: [Int]

    /// Parts the rows of a data set.
    ///
    /// - Parameters:
    ///   - spec: How they are parted.
    ///   - rowCount: Rows of the data set; of a split into fresh points, without those.
    ///   - permutation: What the run's own generator drew for a random split.
    ///   - testRowCount: Rows at the end of the data that its publisher holds out.
    init(_ spec: SplitSpec, rowCount: Int, permutation: [Int], testRowCount: Int = 0) {
        switch spec {
        case .none:
            training = Array(0..<rowCount)
            validation = []
        case .testSet:
            training = Array(0..<(rowCount - testRowCount))
            validation = Array((rowCount - testRowCount)..<rowCount)
        case .fresh:
            // Fresh points lie behind the others.
            training = Array(0..<rowCount)
            validation = Array(rowCount..<(2 * rowCount))
        case .trainTest(let testShare, let seed):
            let split = TrainTestSplit(count: rowCount, testShare: testShare, seed: seed)
            training = split.train
            validation = split.test
        case .random(let train, let validation):
            // Drawn digits are fewer than those of the files: the parts then keep their shares.
            let share = Double(train) / Double(max(1, train + validation))
            let isWhole = train + validation <= rowCount
            let trainCount = isWhole ? train : Int((Double(rowCount) * share).rounded())
            let validationCount = isWhole ? validation : rowCount - trainCount
            self.training = Array(permutation.prefix(trainCount))
            self.validation = Array(permutation.dropFirst(trainCount).prefix(validationCount))
        }
    }

    /// Takes a row away; the rows behind it move up.
    mutating func remove(_ row: Int) {
        let without = { (rows: [Int]) in rows.filter { $0 != row }.map { $0 > row ? $0 - 1 : $0 } }
        training = without(training)
        validation = without(validation)
    }
}
