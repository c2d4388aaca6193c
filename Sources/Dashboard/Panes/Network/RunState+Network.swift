import Experiments
import TerminalUI

extension RunState {
    /// The weight under the cursor of the Network pane, while the snapshot shows units.
    var chosenWeight: ValuePlace? {
        snapshot?.network.flatMap { network.cursor.chosenWeight(in: $0)?.place }
    }

    /// What an action leads to in the Network pane.
    mutating func networkAnswer(_ action: Action) -> Answer? {
        if action == .nextView {
            network.showsGraph.toggle()
            return .said(network.showsGraph ? "computation graph of the step" : "units and weights")
        }
        return network.showsGraph ? graphAnswer(action) : unitsAnswer(action)
    }

    private mutating func unitsAnswer(_ action: Action) -> Answer? {
        guard let picture = snapshot?.network else { return nil }
        let next: NetworkCursor?
        switch action {
        case .up: next = network.cursor.moved(units: -1, in: picture)
        case .down: next = network.cursor.moved(units: 1, in: picture)
        case .left: next = network.cursor.moved(weights: -1, in: picture)
        case .right: next = network.cursor.moved(weights: 1, in: picture)
        case .enter where isZoomed:
            return chosenWeight.map { typeWeight($0) } ?? .said("this unit's weights are shown in the Parameters pane")
        default: return nil
        }
        if let next { network.cursor = next }
        return .done
    }

    private mutating func graphAnswer(_ action: Action) -> Answer? {
        guard action == .up || action == .down, let graph = snapshot?.graph else { return nil }
        let count = GraphRow.rows(of: graph).count
        network.graphRow = min(max(0, network.graphRow + (action == .down ? 1 : -1)), max(0, count - 1))
        return .done
    }
}
