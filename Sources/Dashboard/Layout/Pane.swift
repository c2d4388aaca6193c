/// A pane, with the digit that names it.
enum Pane: Int, CaseIterable, Sendable {
    case loss = 1
    case picture = 2
    case hyperparameters = 3
    case parameters = 4

    /// What kind of room a pane wants.
    enum Band: CaseIterable, Sendable {
        /// Pictures take the rows that are left.
        case pictures
        /// Tables take six or twelve.
        case tables

        /// The panes of the band from left to right.
        var panes: [Pane] { Pane.allCases.filter { $0.band == self } }
    }

    /// The row of panes that it stands in.
    var band: Band {
        switch self {
        case .loss, .picture: .pictures
        case .hyperparameters, .parameters: .tables
        }
    }

    /// Its name where no run gives it another one.
    var name: String {
        switch self {
        case .loss: "Loss"
        case .picture: "Picture"
        case .hyperparameters: "Hyperparameters"
        case .parameters: "Parameters"
        }
    }

    /// The pane so many places on, around the end.
    func moved(by places: Int) -> Pane {
        let all = Pane.allCases
        guard let index = all.firstIndex(of: self) else { return self }
        return all[((index + places) % all.count + all.count) % all.count]
    }
}
