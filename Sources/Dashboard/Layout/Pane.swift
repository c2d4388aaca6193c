/// A pane, with the digit that names it.
enum Pane: Int, CaseIterable, Comparable, Sendable {
    case loss = 1
    case picture = 2
    case hyperparameters = 3
    case parameters = 4
    case network = 5
    case lecture = 6
    case log = 7

    /// What kind of room a pane wants.
    enum Band: CaseIterable, Sendable {
        /// Pictures take the rows that are left.
        case pictures
        /// Tables take six or twelve.
        case tables
    }

    /// The row of panes that it stands in where there is no column for it.
    var band: Band {
        switch self {
        case .loss, .picture, .network, .lecture: .pictures
        case .hyperparameters, .parameters, .log: .tables
        }
    }

    /// Whether it stands in a column of its own where the screen is wide enough for more than two.
    var isAside: Bool { self >= .network }

    /// Whether its place in its band is the left one; a pane that is called there takes the place of that side.
    var isLeft: Bool { self == .loss || self == .hyperparameters }

    /// Whether it is made of numbers that change with each step.
    var showsNumbers: Bool { self == .parameters || self == .network }

    /// Its name where no run gives it another one.
    var name: String {
        switch self {
        case .loss: "Loss"
        case .picture: "Picture"
        case .hyperparameters: "Hyperparameters"
        case .parameters: "Parameters"
        case .network: "Network"
        case .lecture: "Lecture"
        case .log: "Log"
        }
    }

    static func < (left: Pane, right: Pane) -> Bool { left.rawValue < right.rawValue }
}
