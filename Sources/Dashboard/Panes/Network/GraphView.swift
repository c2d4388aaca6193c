import Experiments
import TerminalUI

/// The computation graph of a step: operations and parameters with the shapes, mean sizes and gradients of their results.
struct GraphView {
    /// Rows for the chosen node: values and gradient.
    private static let footRows = 4
    private static let footFrom = 12
    private static let deepest = 10
    private static let widestTable = 64

    let graph: StepGraph
    let row: Int
    let isFocused: Bool
    let look: Look

    /// Draws the tree, scrolled so that the chosen row is in sight, and below it the chosen node's numbers.
    func draw(in area: Rect, into buffer: inout CellBuffer) {
        let rows = GraphRow.rows(of: graph)
        guard !area.isEmpty, !rows.isEmpty else { return }
        let hasFoot = area.height >= Self.footFrom
        let (upper, foot) = area.splitTop(hasFoot ? area.height - Self.footRows - 1 : area.height)
        let picked = min(max(0, row), rows.count - 1)
        let visible = max(1, upper.height - 1)
        let first = max(0, min(picked - visible / 2, rows.count - visible))
        let table = Table(
            columns: [Table.Column("computed from below", .left)]
                + ["shape", "|v|", "|g|"].map { Table.Column($0) },
            rows: rows.enumerated().map { items($1, isPicked: $0 == picked && isFocused) }, headStyle: look[.label],
            firstRow: first)
        let width = min(upper.width, Self.widestTable)
        if isFocused, picked >= first, picked - first < visible {
            let line = Rect(x: upper.x, y: upper.y + 1 + picked - first, width: width, height: 1)
            buffer.fill(line.intersection(upper), with: Cell(" ", style: look.theme.style(.text, on: .selection)))
        }
        table.draw(
            in: Rect(x: upper.x, y: upper.y, width: width, height: upper.height), glyphs: look.glyphs, into: &buffer)
        guard hasFoot else { return }
        for (index, line) in detail(rows[picked].node, width: foot.width).enumerated() where index < Self.footRows {
            buffer.write(line, x: foot.x, y: foot.y + 1 + index, in: foot)
        }
    }

    private func items(_ row: GraphRow, isPicked: Bool) -> [Table.Item] {
        let node = graph.nodes[row.node]
        func style(_ role: Role) -> Style { look.theme.style(role, on: isPicked ? .selection : .ground) }
        // Deep graphs keep the innermost branches.
        let branches = look.plain(String(row.branches.suffix(Self.deepest)))
        let name = branches + look.plain(title(of: node)) + (row.isRepeated ? " \(look.glyphs[.up])" : "")
        let cursor = isPicked && look.theme.depth == .none ? look.glyphs[.cursor] : ""
        return [
            Table.Item(cursor + name, style(isPicked ? .emphasis : node.inputs.isEmpty ? .text : .train)),
            Table.Item(look.plain(Self.shape(node.shape)), style(.label)),
            Table.Item(node.values.map { NumberFormat.magnitude($0.meanSize) } ?? "", style(.text)),
            Table.Item(node.gradient.map { NumberFormat.scientific($0.meanSize) } ?? "", style(.text)),
        ]
    }

    /// The parameter's name, or the operation with its module.
    private func title(of node: StepGraph.Node) -> String {
        if let parameter = node.parameter { return parameter }
        return node.module.isEmpty ? node.operation : "\(node.operation) \(node.module)"
    }

    private static func shape(_ shape: [Int]) -> String {
        ParameterSummary.shapeText(shape)
    }

    /// What is known of a node, in four lines.
    private func detail(_ index: Int, width: Int) -> [[TextRun]] {
        let node = graph.nodes[index]
        var lines = [[look.run(title(of: node), .emphasis), look.run("  \(Self.shape(node.shape))", .label)]]
        lines.append(numbers("values", node.values, width))
        lines.append(numbers("gradients", node.gradient, width))
        if let values = node.values {
            let range = "\(short(values.minimum)) to \(short(values.maximum))"
            lines.append([look.run("  from \(range)", .label)])
        }
        return lines
    }

    /// As many of the first numbers as fit.
    private func numbers(_ label: String, _ glance: StepGraph.Glance?, _ width: Int) -> [TextRun] {
        guard let glance else { return [look.run("  \(label)  none are kept", .label)] }
        var runs = [look.run("  \(label)".padding(to: 13), .label)]
        for (index, value) in glance.first.enumerated() {
            let text = short(value) + " "
            let isLast = index == glance.count - 1
            guard runs.columns + text.columns + (isLast ? 0 : 2) <= width else { break }
            runs.append(look.run(text, value < 0 ? .negative : .positive))
        }
        if runs.count - 1 < glance.count { runs.append(look.run("…", .label)) }
        return runs
    }

    private func short(_ value: Double) -> String { SingleValue.compact(value) }
}
