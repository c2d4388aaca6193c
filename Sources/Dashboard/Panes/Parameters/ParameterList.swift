import Experiments
import TerminalUI

/// The table of the Parameters pane: a row for each tensor, or for each value where there are few.
struct ParameterList {
    private static let narrowestWidth = 38
    private static let widestExtraGap = 7
    /// From which width on there is one curve over the run, and from which there are two, and their columns.
    private static let curvesFrom = [50, 72]
    private static let widestCurve = 24

    let run: RunState
    let snapshot: Snapshot
    let look: Look

    /// Whether each value has a row of its own.
    var isSingle: Bool { run.singleRows != nil }

    /// Rows of the table.
    var count: Int { run.singleRows?.count ?? run.tensorRows.count }

    /// Draws the heads and the rows, scrolled so that the picked one is in sight.
    func draw(in area: Rect, into buffer: inout CellBuffer) {
        let visible = max(0, area.height - 1)
        let picked = run.parameterRow
        let first = max(0, min(picked - visible / 2, count - visible))
        let isFocused = run.focus == .parameters
        if isFocused, count > 0, picked - first < visible {
            let line = Rect(x: area.x, y: area.y + 1 + picked - first, width: area.width, height: 1)
            buffer.fill(line.intersection(area), with: Cell(" ", style: look.theme.style(.text, on: .selection)))
        }
        let columns = curveColumns(area.width)
        let (left, right) = area.splitLeft(area.width - columns.reduce(0) { $0 + $1 + 2 })
        var table = run.singleRows.map { values($0, isFocused) } ?? tensors(run.tensorRows, isFocused)
        // A wide pane spreads its columns, so that names and numbers stay together.
        table.gap += min(max(0, left.width - designedWidth) / (table.columns.count + 1), Self.widestExtraGap)
        table.firstRow = first
        table.draw(in: left, glyphs: look.glyphs, into: &buffer)
        drawCurves(columns, first: first, visible: visible, isFocused, in: right, into: &buffer)
    }

    /// The style of a cell, on the ground of the picked row where it is that.
    private func style(_ role: Role, _ row: Int, _ isFocused: Bool) -> Style {
        look.theme.style(role, on: isFocused && row == run.parameterRow ? .selection : .ground)
    }

    private func name(_ text: String, shorter: [String], _ row: Int, _ isFocused: Bool) -> Table.Item {
        let isPicked = isFocused && row == run.parameterRow
        let cursor = isPicked && look.theme.depth == .none ? look.glyphs[.cursor] : ""
        return Table.Item(
            cursor + text, shorter: shorter.map { cursor + $0 }, style(isPicked ? .emphasis : .text, row, isFocused))
    }

    // MARK: Tensors

    private func tensors(_ rows: [ParameterSummary], _ isFocused: Bool) -> Table {
        let heads: [(text: String, order: ParameterOrder?)] = [
            ("shape", nil), ("|w|", .value), ("|g|", .gradient), ("Δw/w", .ratio),
        ]
        func head(_ text: String, _ order: ParameterOrder?) -> String {
            look.plain(text) + (order != nil && order == run.parameters.order ? look.glyphs[.down] : "")
        }
        let columns =
            [Table.Column(head("layer", .name), .left)] + heads.map { Table.Column(head($0.text, $0.order)) }
            + (hasDead ? [Table.Column("dead")] : [])
        let items = rows.enumerated().map { row, tensor in
            let numbers = [
                Table.Item(look.plain(tensor.shapeText), style(.label, row, isFocused)),
                Table.Item(NumberFormat.magnitude(tensor.meanAbsoluteValue), style(.text, row, isFocused)),
                Table.Item(
                    tensor.meanAbsoluteGradient.map(NumberFormat.scientific) ?? "", style(.text, row, isFocused)),
                Table.Item(tensor.updateRatio.map(NumberFormat.scientific) ?? "", style(.text, row, isFocused)),
            ]
            let dead = tensor.deadUnits.map { units in
                Table.Item(units.text, style(units.dead > 0 ? .fault : .label, row, isFocused))
            }
            return [name(tensor.name, shorter: [tensor.shortName], row, isFocused)] + numbers
                + (hasDead ? [dead ?? Table.Item("")] : [])
        }
        return Table(columns: columns, rows: items, headStyle: look[.label])
    }

    /// Dead units of a layer have a column of their own where the pane is enlarged.
    private var hasDead: Bool { run.isZoomed && run.tensorRows.contains { $0.deadUnits != nil } }

    /// Columns that the table needs for itself.
    private var designedWidth: Int {
        let widest = run.tensorRows.compactMap(\.deadUnits?.text.columns).max() ?? 0
        return Self.narrowestWidth + (hasDead && !isSingle ? widest + 1 : 0)
    }

    // MARK: Values

    private func values(_ rows: [SingleValue], _ isFocused: Bool) -> Table {
        let hasReference = rows.contains { $0.reference != nil }
        let heads = ["value", "gradient", "step"] + (hasReference ? ["closed"] : [])
        let items = rows.enumerated().map { row, value in
            func number(_ number: Double?, _ role: Role, isSigned: Bool = true) -> Table.Item {
                Table.Item(
                    number.map { SingleValue.text($0, isSigned: isSigned) } ?? "", style(role, row, isFocused))
            }
            return [
                name(value.name, shorter: [value.shortName, value.shortestName], row, isFocused),
                number(value.value, value.hand == nil ? .emphasis : .hand, isSigned: false),
                number(value.gradient, .text), number(value.hand == .justNow ? nil : value.update, .text),
            ] + (hasReference ? [number(value.reference, .label, isSigned: false)] : [])
        }
        return Table(
            columns: [Table.Column("name", .left)] + heads.map { Table.Column($0) }, rows: items,
            headStyle: look[.label], gap: hasReference ? 1 : 3)
    }

    // MARK: Curves

    /// Columns of each curve over the run.
    private func curveColumns(_ width: Int) -> [Int] {
        let count = Self.curvesFrom.count { width >= $0 }
        guard count > 0, !isSingle else { return [] }
        let each = min(Self.widestCurve, (width - designedWidth) / count - 2)
        return Array(repeating: each, count: count)
    }

    /// Mean size of each tensor over the run, and of its gradient, each on its own scale.
    private func drawCurves(
        _ columns: [Int], first: Int, visible: Int, _ isFocused: Bool, in area: Rect, into buffer: inout CellBuffer
    ) {
        var x = area.x
        for (index, width) in columns.enumerated() {
            let head = index == 0 ? "|w| over the run" : "|g| over the run"
            let text = look.run(head.columns <= width ? head : index == 0 ? "|w|" : "|g|", .label)
            buffer.write([text], x: x + 2, y: area.y, in: area)
            for (row, tensor) in run.tensorRows.enumerated().dropFirst(first).prefix(visible) {
                let place = Rect(x: x + 2, y: area.y + 1 + row - first, width: width, height: 1)
                let values = index == 0 ? tensor.history : tensor.gradientHistory
                Sparkline(values, style: style(.train, row, isFocused))
                    .draw(in: place, glyphs: look.glyphs, into: &buffer)
            }
            x += width + 2
        }
    }
}

extension ParameterSummary {
    /// The name with its last part short: `hidden.w`.
    var shortName: String { Self.shortName(name) }

    /// A dotted name with its last part short.
    static func shortName(_ name: String) -> String {
        guard let dot = name.lastIndex(of: "."), let initial = name[name.index(after: dot)...].first else {
            return name
        }
        return name[...dot] + String(initial)
    }

    /// The shape as a product: `5×2`; `1` for a single value.
    var shapeText: String { Self.shapeText(shape) }

    /// Extents as a product.
    static func shapeText(_ shape: [Int]) -> String {
        shape.isEmpty ? "1" : shape.map(String.init).joined(separator: "×")
    }
}

extension DeadUnits {
    /// `1 of 5`.
    var text: String { "\(dead) of \(total)" }
}
