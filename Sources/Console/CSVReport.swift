import Experiments

/// Epochs of a run as comma-separated values; a figure that the preset does not have is an empty field.
enum CSVReport {
    static func lines(for event: RunEvent) -> [String] {
        switch event {
        case .start: return [EpochColumn.all.map(\.name).joined(separator: ",")]
        case .epoch(let epoch):
            return [EpochColumn.all.map { $0.value(epoch).map(field) ?? "" }.joined(separator: ",")]
        case .end: return []
        }
    }

    private static func field(_ value: JSONText) -> String {
        if case .double(let number) = value, !number.isFinite { return "\(number)" }
        return value.description
    }
}
