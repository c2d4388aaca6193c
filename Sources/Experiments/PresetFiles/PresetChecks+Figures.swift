extension PresetChecks {
    func checkFigures() {
        let last = preset.epochs + (preset.moreEpochs ?? 0)
        for figure in preset.printed {
            if let epoch = figure.epoch, epoch > last {
                root.fault(
                    at: "printed", "a figure of epoch \(epoch) is printed; expected at most \(last), the epochs")
            }
            check(figure.quantity)
        }
        if preset.validationRowCount == 0, preset.printed.contains(where: \.quantity.isOfValidation) {
            root.fault(at: "printed", "validation figures are printed; expected a split that holds rows out")
        }
        if preset.printed.contains(where: \.quantity.isOfTestDigits), preset.view.picture != .digits {
            root.fault(at: "printed", "accuracies on the test digits are printed; expected data of mnist")
        }
        if preset.probe == nil, preset.printed.contains(where: { $0.quantity.probeRow != nil }) {
            root.fault(at: "printed", "outputs for a probe are printed; expected the key 'probe' with its rows")
        }
        if preset.reference == nil, preset.printed.contains(where: \.quantity.isOfReference) {
            root.fault(at: "printed", "values of a closed-form fit are printed; expected the key 'reference'")
        }
    }

    private func check(_ quantity: PrintedQuantity) {
        switch quantity {
        case .parameter(let name, let index), .initialParameter(let name, let index),
            .leastSquares(let name, let index):
            // One fault for a parameter, not one for each of its values.
            let isKnown = preset.model.parameters.contains { $0.name == name }
            guard isKnown || index == 0, let size = checkedSize(ofParameter: name, at: "printed"), index == size else {
                return
            }
            root.fault(at: "printed", "more values than parameter '\(name)' has; expected \(size)")
        case .target(let row), .initialOutput(let row):
            guard row >= preset.data.rowCount else { return }
            root.fault(
                at: "printed", "a figure of row \(row) is printed; expected at most \(preset.data.rowCount - 1), the last")
        default:
            guard let row = quantity.probeRow, let rows = preset.probe?.inputs.count, row == rows else { return }
            root.fault(at: "printed", "more outputs than the probe's rows have; expected those of \(rows)")
        }
    }
}

extension PrintedQuantity {
    /// Whether it is measured on held-out rows.
    fileprivate var isOfValidation: Bool { self == .validationLoss || self == .validationAccuracy }

    /// Whether it is measured on the test digits.
    fileprivate var isOfTestDigits: Bool { self == .testAccuracy || self == .rolledAccuracy }

    fileprivate var isOfReference: Bool {
        if case .leastSquares = self { true } else { false }
    }

    /// The row of the probe that it belongs to, if any.
    fileprivate var probeRow: Int? {
        switch self {
        case .probe(let row, _), .probeProbability(let row, _), .probeClass(let row): row
        default: nil
        }
    }
}
