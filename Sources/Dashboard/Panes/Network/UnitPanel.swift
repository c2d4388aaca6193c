import Experiments
import TerminalUI

/// Beside a wide network: the chosen unit with all its weights, and the chosen weight's arithmetic.
struct UnitPanel {
    let picture: NetworkPicture
    let cursor: NetworkCursor
    let value: SingleValue?
    let snapshot: Snapshot
    let look: Look

    /// Draws the unit from the top and the arithmetic at the bottom; the list of weights gives way.
    func draw(in area: Rect, into buffer: inout CellBuffer) {
        guard let place = cursor.clamped(to: picture), let unit = cursor.chosenUnit(in: picture) else { return }
        let arithmetic =
            value.map { StepArithmetic(value: $0, snapshot: snapshot, look: look).lines(width: area.width) } ?? []
        let room = max(0, area.height - arithmetic.count - 1)
        for (index, line) in unitLines(unit, place, rows: room).prefix(room).enumerated() {
            buffer.write(line, x: area.x, y: area.y + index, in: area)
        }
        for (index, line) in arithmetic.enumerated() {
            buffer.write(line, x: area.x, y: area.maxY - arithmetic.count + index, in: area)
        }
    }

    private func unitLines(_ unit: NetworkPicture.Unit, _ place: NetworkCursor, rows: Int) -> [[TextRun]] {
        let isOutput = place.layer == picture.layers.count - 1
        let kind = isOutput ? "output" : "hidden unit \(unit.index + 1)"
        let count = picture.layers[place.layer].unitCount
        var lines = [[look.run(unit.name, .emphasis), look.run("  \(kind) of \(count)", .label)]]
        if unit.isDead { lines.append([look.run("dead: zero for every row", .fault)]) }
        if let outgoing = unit.outgoing {
            lines.append([look.run("weight to the output ", .label), number(outgoing)])
        }
        let sources = picture.layers[place.layer - 1].units
        if case .image = picture.domain, unit.weights.count < 2 {
            lines.append([look.run("a weight for each pixel", .label)])
        }
        // The chosen weight stays in sight.
        let visible = max(1, rows - lines.count - 1)
        let first = max(0, min(place.weight - visible / 2, unit.weights.count - visible))
        let nameColumns = max(4, sources.map(\.name.columns).max() ?? 0)
        for (index, weight) in unit.weights.enumerated().dropFirst(first).prefix(visible) {
            let isChosen = index == place.weight
            let name = weight.source.flatMap { sources.indices.contains($0) ? sources[$0].name : nil } ?? "bias"
            let mark = isChosen ? look.glyphs[.cursor] : " "
            let label =
                "\(mark) " + look.plain(name) + String(repeating: " ", count: max(0, nameColumns - name.columns))
            lines.append([
                look.run(label + "  ", isChosen ? .emphasis : .label), number(weight.value, at: weight.place),
            ])
        }
        return lines
    }

    private func number(_ value: Double, at place: ValuePlace? = nil) -> TextRun {
        let isByHand = place.map { snapshot.hand(at: $0) != nil } ?? false
        return look.run(SingleValue.compact(value).padded(to: 7), isByHand ? .hand : value < 0 ? .negative : .positive)
    }
}
