import Experiments
import TerminalUI

/// Pane 4: the trained values, each for itself where there are few, else tensor by tensor.
enum ParametersPane: PaneContent {
    /// Up to how many values each is shown for itself.
    private static let few = 6
    private static let designedWidth = 38
    private static let widestExtraGap = 7

    /// Draws the table and what stands under it.
    static func draw(
        _ run: RunState, _ snapshot: Snapshot, look: Look, in area: Rect, into buffer: inout CellBuffer
    ) {
        let values = ParameterValue.all(of: snapshot.parameters)
        let isSingle = !values.isEmpty && values.count <= few
        let foot = isSingle ? ModelLines.lines(snapshot, values, look: look) : deadUnits(snapshot, look)
        let rows = isSingle ? values.count : snapshot.parameters.count
        var table =
            isSingle
            ? valueTable(values, look: look)
            : tensorTable(snapshot.parameters, run.parameters.scroll.offset, look: look)
        // A wide pane spreads its columns, so that names and numbers stay together.
        table.gap += min(max(0, area.width - designedWidth) / (table.columns.count + 1), widestExtraGap)
        let shown = TableRows(count: rows, foot: foot.count, height: area.height).shown
        table.draw(in: area.splitTop(shown + 1).top, glyphs: look.glyphs, into: &buffer)
        // A blank row parts the table from what follows, where there is one to spare.
        let isLoose = isSingle && area.height > shown + 1 + foot.count
        for (index, line) in foot.enumerated() where shown + 1 + index < area.height {
            buffer.write(line, x: area.x, y: area.y + shown + 1 + index + (isLoose ? 1 : 0), in: area)
        }
    }

    /// Name, and how many values are trained.
    static func title(_ run: RunState, _ snapshot: Snapshot, look: Look) -> PaneView.Title {
        let count = NumberText.count(snapshot.facts.parameterCount)
        return PaneView.Title(name: Pane.parameters.name, fact: [look.run(count, .label)])
    }

    private static func tensorTable(_ parameters: [ParameterSummary], _ first: Int, look: Look) -> Table {
        let heads = ["shape", "|w|", "|g|", "Δw/w"].map { Table.Column(look.plain($0)) }
        let rows = parameters.map { parameter in
            [
                Table.Item(parameter.name, short: parameter.shortName, look[.text]),
                Table.Item(look.plain(parameter.shapeText), look[.label]),
                Table.Item(NumberFormat.magnitude(parameter.meanAbsoluteValue), look[.text]),
                Table.Item(parameter.meanAbsoluteGradient.map(NumberFormat.scientific) ?? "", look[.text]),
                Table.Item(parameter.updateRatio.map(NumberFormat.scientific) ?? "", look[.text]),
            ]
        }
        return Table(
            columns: [Table.Column("layer", .left)] + heads, rows: rows, headStyle: look[.label], firstRow: first)
    }

    private static func valueTable(_ values: [ParameterValue], look: Look) -> Table {
        Table(
            columns: [Table.Column("name", .left)] + ["value", "gradient", "step"].map { Table.Column($0) },
            rows: values.map { value in
                [
                    Table.Item(value.name, short: value.shortName, look[.text]),
                    Table.Item(ParameterValue.text(value.value, isSigned: false), look[.emphasis]),
                    Table.Item(value.gradient.map { ParameterValue.text($0, isSigned: true) } ?? "", look[.text]),
                    Table.Item(value.update.map { ParameterValue.text($0, isSigned: true) } ?? "", look[.text]),
                ]
            }, headStyle: look[.label], gap: 3)
    }

    private static func deadUnits(_ snapshot: Snapshot, _ look: Look) -> [[TextRun]] {
        snapshot.someDeadUnits.map { [[look.run("dead hidden units \($0.dead) of \($0.total)", .label)]] } ?? []
    }
}

extension ParameterSummary {
    /// The name with its last part short: `hidden.w`.
    var shortName: String {
        guard let dot = name.lastIndex(of: "."), let initial = name[name.index(after: dot)...].first else {
            return name
        }
        return name[...dot] + String(initial)
    }

    /// The shape as a product: `5×2`; `1` for a single value.
    var shapeText: String { shape.isEmpty ? "1" : shape.map(String.init).joined(separator: "×") }
}
