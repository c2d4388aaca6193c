extension Preset {
    /// Rows that are trained on.
    ///
    /// For MNIST those of its files; where drawn digits stand in there are fewer.
    var trainingRowCount: Int {
        switch split {
        case .none, .fresh, .testSet: data.rowCount
        case .trainTest(let testShare, _):
            max(0, data.rowCount - Self.testRowCount(of: data.rowCount, share: testShare))
        case .random(let train, _): train
        }
    }

    /// Rows that are only looked at.
    var validationRowCount: Int {
        switch split {
        case .none: 0
        case .fresh: data.rowCount
        case .trainTest(let testShare, _): Self.testRowCount(of: data.rowCount, share: testShare)
        case .random(_, let validation): validation
        case .testSet: DataSpec.mnistTestRowCount
        }
    }

    /// Minibatches of an epoch, the short last one included.
    public var stepsPerEpoch: Int {
        guard let batchSize, batchSize > 0 else { return 1 }
        return max(1, (trainingRowCount + batchSize - 1) / batchSize)
    }

    /// Minibatches of the whole budget.
    public var plannedSteps: Int {
        let (steps, overflow) = epochs.multipliedReportingOverflow(by: stepsPerEpoch)
        return overflow ? .max : steps
    }

    /// Values that the layers hold together, the inputs among them, when as many rows as ever pass through the model at once:
    /// a batch of images, or all points, as pictures need them.
    var valuesAtOnce: Int {
        let rows = data.isDigits ? batchSize ?? trainingRowCount : data.rowCount
        return rows * (inputCount + model.unitCounts.dropFirst().reduce(0, +))
    }

    /// Epochs that training on adds to a finished run.
    public var addedEpochs: Int { moreEpochs ?? epochs }

    /// Whether the closed-form fit is wanted and there is one: the model is linear and predicts a number.
    var hasLeastSquares: Bool {
        guard reference == .leastSquares, case .network(let network) = model else { return false }
        return network.isLinear && data.classCount == nil
    }

    /// How long the budget takes at the preset's pace; nothing at full speed.
    var estimatedSeconds: Double? {
        pace.map { Double(plannedSteps) / $0 }
    }

    /// Rows of the test part, rounded up as scikit-learn's `train_test_split` does.
    static func testRowCount(of rows: Int, share: Double) -> Int {
        let count = (Double(rows) * share).rounded(.up)
        return count.isFinite ? Int(min(max(count, 0), Double(rows))) : 0
    }
}
