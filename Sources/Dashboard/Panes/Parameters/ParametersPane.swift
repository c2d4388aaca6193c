import Experiments
import TerminalUI

/// Pane 4: the trained values, each for itself where there are few, else tensor by tensor; a tensor opens to its values.
enum ParametersPane: PaneContent {
    /// Draws the opened tensor, or the table and what stands under it.
    static func draw(
        _ run: RunState, _ snapshot: Snapshot, look: Look, in area: Rect, into buffer: inout CellBuffer
    ) {
        if let opened = run.parameters.opened {
            MatrixView(opened: opened, snapshot: snapshot, isFocused: run.focus == .parameters, look: look)
                .draw(in: area, into: &buffer)
            return
        }
        let list = ParameterList(run: run, snapshot: snapshot, look: look)
        let foot = foot(run, snapshot, isSingle: list.isSingle, look: look, width: area.width)
        let shown = TableRows(count: list.count, foot: foot.count, height: area.height).shown
        list.draw(in: area.splitTop(shown + 1).top, into: &buffer)
        // What is explained gives way first, and a blank row parts it from the table, where there is one to spare.
        let explained = arithmetic(run, snapshot, look: look, width: area.width)
        let room = area.height - shown - 1
        let lines = foot.count + explained.count <= room ? foot + explained : foot
        let isLoose = room > lines.count && (list.isSingle || lines.count > foot.count)
        for (index, line) in lines.enumerated() where index < room {
            let y = area.y + shown + 1 + index + (isLoose ? 1 : 0)
            buffer.write(line, x: area.x, y: y, in: area)
        }
    }

    /// Name, and how many values are trained, or which tensor is opened.
    static func title(_ run: RunState, _ snapshot: Snapshot, look: Look) -> PaneView.Title {
        let name = Pane.parameters.name
        if let opened = run.parameters.opened {
            let what = opened.extents.columns == 1 ? "" : "  \(opened.quantity.label)"
            return PaneView.Title(name: name, fact: [look.run(opened.name), look.run(what, .label)])
        }
        let filter = run.parameterFilter
        guard filter.isEmpty else {
            let shown = run.singleRows?.count ?? run.tensorRows.count
            let all = run.singleRows == nil ? snapshot.parameters.count : snapshot.singleValues.count
            return PaneView.Title(
                name: name, fact: [look.run("/\(filter) ", .text), look.run("\(shown) of \(all)", .label)])
        }
        let count = NumberText.count(snapshot.facts.parameterCount)
        return PaneView.Title(name: name, fact: [look.run(count, .label)])
    }

    /// The values of an opened tensor that are in sight, or the one that is explained.
    static func wish(_ run: RunState, in area: Rect, to request: inout ViewRequest) {
        if let opened = run.parameters.opened {
            request.tensors.append(MatrixLayout(area, opened: opened).window)
        }
        if let place = run.explainedValue { request.wish(for: place, in: run.snapshot) }
    }

    /// The formula of a tiny model, or how many hidden units are dead.
    private static func foot(
        _ run: RunState, _ snapshot: Snapshot, isSingle: Bool, look: Look, width: Int
    ) -> [[TextRun]] {
        if isSingle { return ModelLines.lines(snapshot, snapshot.singleValues, look: look) }
        return snapshot.someDeadUnits.map {
            [[look.run("dead hidden units \($0.text)", .label)]]
        } ?? []
    }

    private static func arithmetic(
        _ run: RunState, _ snapshot: Snapshot, look: Look, width: Int
    ) -> [[TextRun]] {
        guard let value = run.explainedValue.flatMap({ snapshot.value(at: $0) }) else { return [] }
        return StepArithmetic(value: value, snapshot: snapshot, look: look).lines(width: min(width, 60))
    }
}

extension ViewRequest {
    /// Asks for one value, unless the snapshots list all values of its tensor anyway.
    mutating func wish(for place: ValuePlace, in snapshot: Snapshot?) {
        guard let tensor = snapshot?.parameters.first(where: { $0.name == place.name }), tensor.values == nil else {
            return
        }
        let columns = max(1, TensorWindow.extents(of: tensor.shape).columns)
        let window = TensorWindow(
            name: place.name, row: place.index / columns, column: place.index % columns, rows: 1, columns: 1)
        if !tensors.contains(window) { tensors.append(window) }
    }
}
