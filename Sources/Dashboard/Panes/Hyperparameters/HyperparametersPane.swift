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
        let columns = HyperparameterColumns(area)
        let rows = rows(run, isGrouped: columns.isGrouped)
        let hasSchedule = columns.isGrouped && !run.plannedRates.isEmpty
        let curveRows = hasSchedule && area.height - Self.scheduleRows >= min(rows.count, 16) ? Self.scheduleRows : 0
        let (list, below) = area.splitTop(area.height - curveRows)
        draw(rows, run: run, columns: columns, look: look, in: list, into: &buffer)
        if curveRows > 0 { drawSchedule(run, snapshot, look: look, in: below, into: &buffer) }
    }

    /// A row of the list.
    private enum Row {
        case heading(String)
        case field(HyperparameterField)
        case blank
    }

    private static func rows(_ run: RunState, isGrouped: Bool) -> [Row] {
        guard isGrouped else { return run.fields.map(Row.field) }
        let groups = run.groupedFields.map { [.heading($0.group.rawValue)] + $0.fields.map(Row.field) }
        return Array(groups.joined(separator: [Row.blank]))
    }

    private static func draw(
        _ rows: [Row], run: RunState, columns: HyperparameterColumns, look: Look, in area: Rect,
        into buffer: inout CellBuffer
    ) {
        let pickedKey = run.selectedField?.key
        func isPicked(_ row: Row) -> Bool {
            guard case .field(let field) = row else { return false }
            return field.key == pickedKey
        }
        let picked = rows.firstIndex(where: isPicked) ?? 0
        // One row more than the picked one stays in sight, so that one sees that there is more.
        let first = max(0, min(picked + 2 - area.height, rows.count - area.height))
        let initial = run.initialSettings
        for (index, row) in rows.enumerated().dropFirst(first).prefix(area.height) {
            let y = area.y + index - first
            switch row {
            case .blank: break
            case .heading(let text):
                TitleRule([look.run(text, .label)], ruleStyle: look[.rule], lead: 0)
                    .draw(in: Rect(x: area.x, y: y, width: area.width, height: 1), glyphs: look.glyphs, into: &buffer)
            case .field(let field):
                var line = HyperparameterLine(field, run: run, initial: initial, isPicked: index == picked)
                if index == first && first > 0 { line.more = .up }
                if index - first == area.height - 1 && index < rows.count - 1 { line.more = .down }
                line.draw(columns, y: y, look: look, in: area, into: &buffer)
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
