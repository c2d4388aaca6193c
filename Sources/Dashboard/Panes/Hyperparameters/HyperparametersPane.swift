import Experiments
import TerminalUI

/// Pane 3: each value, its place on its scale, and whether a change starts the run anew.
///
/// With room for it the rows stand under headings, each with its purpose, and what the schedule makes of the learning rate is drawn below.
enum HyperparametersPane: PaneContent {
    /// Name, and what the star after a name says.
    static func title(_ run: RunState, _ snapshot: Snapshot, look: Look) -> PaneView.Title {
        PaneView.Title(name: Pane.hyperparameters.name, note: "  * starts anew")
    }

    /// Draws the rows, scrolled so that the picked one is in sight, or the options of a value that is being chosen.
    static func draw(
        _ run: RunState, _ snapshot: Snapshot, look: Look, in area: Rect, into buffer: inout CellBuffer
    ) {
        if let options = run.hyperparameters.options {
            OptionList.draw(options, run: run, look: look, in: area, into: &buffer)
            return
        }
        let list = List(run, in: area)
        draw(list, run: run, look: look, into: &buffer)
        if let plan = list.plan { RatePlot.draw(plan, look: look, in: list.below, into: &buffer) }
    }

    /// The value in a row of the pane, if there is one.
    static func field(of run: RunState, atRow row: Int, in area: Rect) -> HyperparameterField? {
        let list = List(run, in: area)
        guard row < list.area.height, list.rows.indices.contains(list.first + row) else { return nil }
        return list.rows[list.first + row].field
    }

    /// The rows and which of them are in sight.
    private struct List {
        let columns: HyperparameterColumns
        let rows: [Row]
        /// The picked row, and the first one in sight.
        let picked: Int
        let first: Int
        /// The cells of the rows, and what is left below them for the schedule in force.
        let area: Rect
        let below: Rect
        let plan: RatePlan?

        init(_ run: RunState, in pane: Rect) {
            columns = HyperparameterColumns(pane)
            let rows = HyperparametersPane.rows(run, isGrouped: columns.isGrouped)
            plan = run.ratePlan
            let curveRows = plan == nil ? 0 : RatePlot.rows(of: pane.height, besides: rows.count + 1)
            (area, below) = pane.splitTop(pane.height - curveRows)
            let pickedKey = run.selectedField?.key
            picked = rows.firstIndex { $0.field?.key == pickedKey } ?? 0
            // One row more than the picked one stays in sight, so that one sees that there is more.
            first = max(0, min(picked + 2 - area.height, rows.count - area.height))
            self.rows = rows
        }
    }

    /// A row of the list.
    private enum Row {
        case heading(String)
        case field(HyperparameterField)
        case blank

        var field: HyperparameterField? {
            guard case .field(let field) = self else { return nil }
            return field
        }
    }

    private static func rows(_ run: RunState, isGrouped: Bool) -> [Row] {
        guard isGrouped else { return run.fields.map(Row.field) }
        let groups = run.groupedFields.map { [.heading($0.group.rawValue)] + $0.fields.map(Row.field) }
        return Array(groups.joined(separator: [Row.blank]))
    }

    private static func draw(_ list: List, run: RunState, look: Look, into buffer: inout CellBuffer) {
        let initial = run.initialSettings
        let (area, first) = (list.area, list.first)
        for (index, row) in list.rows.enumerated().dropFirst(first).prefix(area.height) {
            let y = area.y + index - first
            switch row {
            case .blank: break
            case .heading(let text):
                TitleRule([look.run(text, .label)], ruleStyle: look[.rule], lead: 0)
                    .draw(in: Rect(x: area.x, y: y, width: area.width, height: 1), glyphs: look.glyphs, into: &buffer)
            case .field(let field):
                var line = HyperparameterLine(field, run: run, initial: initial, isPicked: index == list.picked)
                if index == first && first > 0 { line.more = .up }
                if index - first == area.height - 1 && index < list.rows.count - 1 { line.more = .down }
                line.draw(list.columns, y: y, look: look, in: area, into: &buffer)
            }
        }
    }
}
