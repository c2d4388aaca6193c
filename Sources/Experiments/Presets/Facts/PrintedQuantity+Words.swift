extension PrintedQuantity {
    /// What figures of this kind have in common, as a heading: `training loss`, `parameters`.
    public var groupLabel: String {
        switch self {
        case .loss: "training loss"
        case .validationLoss: "validation loss"
        case .validationAccuracy: "validation accuracy"
        case .testAccuracy: "test accuracy"
        case .rolledAccuracy: "accuracy after a roll"
        case .parameter: "parameters"
        case .initialParameter: "first parameters"
        case .leastSquares: "least squares"
        case .target: "targets"
        case .initialOutput: "first outputs"
        case .probe: "outputs"
        case .probeProbability: "probabilities"
        case .probeClass: "classes"
        }
    }

    /// Which of its group a figure is: `weight[0]`, `row 1`, `row 1, 2`; nothing where the epoch alone says it.
    public var rowLabel: String? {
        switch self {
        case .loss, .validationLoss, .validationAccuracy, .testAccuracy, .rolledAccuracy: nil
        case .parameter(let name, let index), .initialParameter(let name, let index),
            .leastSquares(let name, let index):
            "\(name)[\(index)]"
        case .target(let row), .initialOutput(let row), .probeClass(let row): "row \(row)"
        case .probe(let row, let output), .probeProbability(let row, let output): "row \(row), \(output)"
        }
    }
}
