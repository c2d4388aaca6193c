import Experiments
import TerminalUI

/// Pane 3: each value, its place on its scale, and whether a change starts the run anew.
///
/// With room for it the rows stand under headings, each with its purpose, and the schedule of the learning rate is drawn below.
enum HyperparametersPane: PaneContent {
    /// Rows of the schedule's curve, its heading included.
    private static let scheduleRows = 8

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
        if !list.below.isEmpty { drawSchedule(run, snapshot, look: look, in: list.below, into: &buffer) }
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
        /// The cells of the rows, and what is left below them.
        let area: Rect
        let below: Rect

        init(_ run: RunState, in pane: Rect) {
            columns = HyperparameterColumns(pane)
            let rows = HyperparametersPane.rows(run, isGrouped: columns.isGrouped)
            let hasSchedule = columns.isGrouped && !run.plannedRates.isEmpty
            let curveRows = hasSchedule && pane.height - scheduleRows >= min(rows.count, 16) ? scheduleRows : 0
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

    /// The learning rate over the epochs of the budget, with a mark at the present one.
    private static func drawSchedule(
        _ run: RunState, _ snapshot: Snapshot, look: Look, in area: Rect, into buffer: inout CellBuffer
    ) {
        let rates = run.plannedRates
        guard let range = AxisScale.covering(rates) else { return }
        // The plan of many epochs names some of them, at even distances.
        let lastEpoch = Double(max(1, snapshot.plannedSteps / snapshot.stepsPerEpoch - 1))
        let distance = lastEpoch / Double(max(1, rates.count - 1))
        let (title, plot) = area.splitTop(1)
        TitleRule([look.run("Learning rate over the epochs", .label)], ruleStyle: look[.rule], lead: 0)
            .draw(in: title, glyphs: look.glyphs, into: &buffer)
        let points = rates.enumerated().map { PlotPoint(distance * Double($0.offset), $0.element) }
        let chart = LineChart(
            x: 0...lastEpoch, y: min(0, range.lowerBound)...max(range.upperBound, 1e-9),
            series: [PlotSeries(points, .line(.solid), style: look[.train], layer: 1)],
            marks: [PlotMark(x: Double(snapshot.epochsDone), glyph: .cursor, style: look[.emphasis])],
            axisStyle: look[.rule], labelStyle: look[.label], faultStyle: look[.fault])
        chart.draw(in: plot, glyphs: look.glyphs, into: &buffer)
    }
}
