import Experiments
import TerminalUI

/// Pane 5: the model layer by layer.
enum NetworkPane: PaneContent {
    private static let nameColumns = 18

    /// Draws a row for each tensor under the line of the whole model.
    static func draw(
        _ run: RunState, _ snapshot: Snapshot, look: Look, in area: Rect, into buffer: inout CellBuffer
    ) {
        let model = look.plain(snapshot.facts.modelLabel)
        buffer.write([look.run(model, .emphasis)], x: area.x, y: area.y, in: area)
        for (row, tensor) in snapshot.parameters.prefix(max(0, area.height - 1)).enumerated() {
            let y = area.y + 1 + row
            let x = buffer.write([look.run(tensor.name)], x: area.x, y: y, in: area)
            let shape = look.run(tensor.shapeText, .label)
            buffer.write([shape], x: max(x + 1, area.x + nameColumns), y: y, in: area)
        }
    }

    /// Name, and how many values are trained.
    static func title(_ run: RunState, _ snapshot: Snapshot, look: Look) -> PaneView.Title {
        let label = look.plain(snapshot.facts.modelLabel)
        return PaneView.Title(name: Pane.network.name, fact: [look.run(label, .label)])
    }
}
