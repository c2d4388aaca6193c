/// Named choices of panes.
public enum PaneLayout: String, CaseIterable, Sendable {
    case pictures, tuning, numbers, network, reading, everything

    /// The panes, by their digits.
    var panes: [Pane] {
        switch self {
        case .pictures: [.loss, .picture]
        case .tuning: [.loss, .picture, .hyperparameters]
        case .numbers: [.loss, .hyperparameters, .parameters, .log]
        case .network: [.loss, .picture, .network]
        case .reading: [.loss, .picture, .lecture]
        case .everything: Pane.allCases
        }
    }
}
