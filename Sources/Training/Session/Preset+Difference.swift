internal import Experiments

extension Preset {
    /// What sets this preset's settings apart from others, as a line in a plot is named: `lr 0.03`, `hidden 5`.
    ///
    /// At most two values are named; nothing where all are the same. The budget of epochs sets no curve apart.
    func difference(from other: Preset) -> String? {
        let parts = HyperparameterField.all.compactMap { field -> String? in
            guard field.key != .epochs, let value = field.value(in: self), let otherValue = field.value(in: other),
                value != otherValue
            else { return nil }
            return "\(field.key.rawValue) \(field.text(value, in: self))"
        }
        return parts.isEmpty ? nil : parts.prefix(2).joined(separator: " ")
    }

    /// Whether a run with these settings draws and computes the same numbers, for as many epochs as both have.
    func makesSameNumbers(as other: Preset) -> Bool {
        var same = self
        same.epochs = other.epochs
        same.pace = other.pace
        same.stop = other.stop
        same.moreEpochs = other.moreEpochs
        return same == other
    }
}
