import TerminalUI

/// Which panes are called up; which of them are seen is a matter of the screen's size.
struct PaneChoice: Equatable, Sendable {
    /// The panes in the order of their digits; nothing while they follow the size of the screen.
    private(set) var chosen: [Pane]?

    /// The panes that are called up on a screen of some size: the pictures and tables, and the others where there is room at the side.
    func panes(on size: Size) -> [Pane] {
        if let chosen { return chosen }
        switch DashboardLayout.columns(of: size) {
        case ...2: return [.loss, .picture, .hyperparameters, .parameters]
        case 3: return [.loss, .picture, .hyperparameters, .parameters, .network]
        default: return Pane.allCases
        }
    }

    /// Goes back to the panes that fit the screen's size.
    mutating func reset() { chosen = nil }

    /// Calls up exactly these panes, at least one; those that fit the size where there is none.
    mutating func choose(_ panes: [Pane]) { chosen = panes.isEmpty ? nil : Set(panes).sorted() }

    /// Calls a pane up, in the place of its neighbour where its band has no room left.
    mutating func show(_ pane: Pane, on size: Size) {
        var panes = panes(on: size)
        guard !panes.contains(pane) else { return }
        if !(pane.isAside && DashboardLayout.sideColumns(of: size) > 0) {
            let neighbours = panes.filter { DashboardLayout.band(of: $0, on: size) == pane.band }
            if neighbours.count >= 2, let replaced = pane.isLeft ? neighbours.first : neighbours.last {
                panes.removeAll { $0 == replaced }
            }
        }
        chosen = (panes + [pane]).sorted()
    }
}
