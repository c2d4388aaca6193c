extension PrintedQuantity {
    /// The figure's name, that of its column where it has one: `val_loss`, `weight[0]`.
    public var name: String {
        switch self {
        case .loss: "loss"
        case .validationLoss: "val_loss"
        case .validationAccuracy: "val_accuracy"
        case .testAccuracy: "test_accuracy"
        case .rolledAccuracy: "rolled_accuracy"
        case .parameter(let name, let index): "\(name)[\(index)]"
        case .initialParameter(let name, let index): "initial \(name)[\(index)]"
        case .leastSquares(let name, let index): "least squares \(name)[\(index)]"
        case .target(let row): "target[\(row)]"
        case .initialOutput(let row): "initial output[\(row)]"
        case .probe(let row, let output): "probe[\(row), \(output)]"
        case .probeProbability(let row, let output): "probability[\(row), \(output)]"
        case .probeClass(let row): "class[\(row)]"
        }
    }
}

extension PrintedFigure {
    /// When it was printed: `start`, `epoch 50`, `end`.
    public var epochLabel: String {
        switch epoch {
        case nil: "end"
        case 0: "start"
        case .some(let epoch): "epoch \(epoch)"
        }
    }

    /// What was printed and when: `loss, epoch 50`, `weight[0], end`.
    public var label: String { "\(quantity.name), \(epochLabel)" }
}
