import Experiments

/// By what the tensors of the Parameters pane are sorted.
enum ParameterOrder: CaseIterable, Sendable {
    case declared, name, value, gradient, ratio

    /// The tensors in this order, the greatest first; equal ones stay as they are.
    func sorted(_ tensors: [ParameterSummary]) -> [ParameterSummary] {
        func descending(_ key: (ParameterSummary) -> Double?) -> [ParameterSummary] {
            tensors.enumerated().sorted {
                (key($0.element) ?? 0, $1.offset) > (key($1.element) ?? 0, $0.offset)
            }.map(\.element)
        }
        switch self {
        case .declared: return tensors
        case .name: return tensors.sorted { $0.name < $1.name }
        case .value: return descending(\.meanAbsoluteValue)
        case .gradient: return descending(\.meanAbsoluteGradient)
        case .ratio: return descending(\.updateRatio)
        }
    }

    /// The order that comes next.
    var next: ParameterOrder {
        let all = ParameterOrder.allCases
        let index = all.firstIndex(of: self) ?? 0
        return all[(index + 1) % all.count]
    }

    /// What the event line says of it.
    var words: String {
        switch self {
        case .declared: "tensors in the order of the model"
        case .name: "tensors sorted by name"
        case .value: "tensors sorted by mean |w|"
        case .gradient: "tensors sorted by mean |g|"
        case .ratio: "tensors sorted by update over weight"
        }
    }
}
