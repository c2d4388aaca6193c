extension PresetChecks {
    func checkFigures() {
        check(preset.printed, of: "printed")
        check(preset.expected?.figures ?? [], of: "expected")
    }

    private func check(_ figures: [PrintedFigure], of key: String) {
        let last = preset.epochs + (preset.moreEpochs ?? 0)
        for epoch in figures.compactMap(\.epoch) where epoch > last {
            root.fault(at: key, "there is a figure of epoch \(epoch); expected at most \(last), the epochs")
        }
        for quantity in figures.map(\.quantity) { check(quantity, of: key) }
        if preset.validationRowCount == 0, figures.contains(where: \.quantity.isOfValidation) {
            root.fault(at: key, "there are validation figures; expected a split that holds rows out")
        }
        if preset.view.picture != .digits, figures.contains(where: \.quantity.isOfTestDigits) {
            root.fault(at: key, "there are accuracies on test digits; expected data of mnist")
        }
        if preset.reference == nil, figures.contains(where: \.quantity.isOfReference) {
            root.fault(at: key, "there are values of a closed-form fit; expected the key 'reference'")
        }
        let probed = figures.compactMap(\.quantity.probeRow).max() ?? -1
        let rows = preset.probe?.inputs.count ?? 0
        if probed >= rows {
            root.fault(
                at: key,
                "there are outputs for \(NumberText.counted(probed + 1, "probe row")); expected at most \(rows), those of probe"
            )
        }
    }

    private func check(_ quantity: PrintedQuantity, of key: String) {
        switch quantity {
        case .parameter(let name, let index), .initialParameter(let name, let index),
            .leastSquares(let name, let index):
            // One fault for a parameter, not one for each of its values.
            let isKnown = preset.model.parameters.contains { $0.name == name }
            guard isKnown || index == 0, let size = checkedSize(ofParameter: name, at: key), index == size else {
                return
            }
            root.fault(at: key, "more values than parameter '\(name)' has; expected \(size)")
        case .target(let row), .initialOutput(let row):
            let last = preset.data.rowCount - 1
            if row > last { root.fault(at: key, "there is a figure of row \(row); expected at most \(last), the last") }
        default: break
        }
    }
}

extension PrintedQuantity {
    /// Whether it is measured on held-out rows.
    fileprivate var isOfValidation: Bool { self == .validationLoss || self == .validationAccuracy }

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
