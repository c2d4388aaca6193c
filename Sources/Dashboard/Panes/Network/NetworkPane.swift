import Experiments
import TerminalUI

/// Pane 5: the model as small maps and lines, or the computation graph of the step.
enum NetworkPane: PaneContent {
    /// Draws the units and their weights, or the graph.
    static func draw(
        _ run: RunState, _ snapshot: Snapshot, look: Look, in area: Rect, into buffer: inout CellBuffer
    ) {
        let isFocused = run.focus == .network
        if run.network.showsGraph {
            guard let graph = snapshot.graph else { return drawLabel(snapshot, look: look, in: area, into: &buffer) }
            GraphView(graph: graph, row: run.network.graphRow, isFocused: isFocused, look: look)
                .draw(in: area, into: &buffer)
            return
        }
        guard let picture = snapshot.network else {
            return drawLabel(snapshot, look: look, in: area, into: &buffer)
        }
        let layout = NetworkLayout(area, of: picture)
        guard layout.capacity > 0 else { return drawLabel(snapshot, look: look, in: area, into: &buffer) }
        let chosen = run.network.cursor.chosenWeight(in: picture)
        NetworkLines(
            picture: picture, layout: layout, look: look, chosen: isFocused ? chosen?.place : nil
        ).draw(into: &buffer)
        NetworkUnits(
            picture: picture, layout: layout, look: look,
            cursor: isFocused ? run.network.cursor.clamped(to: picture) : nil
        ).draw(into: &buffer)
        let value = chosen.flatMap { snapshot.value(at: $0.place) }
        // The panel has the arithmetic in full.
        drawFoot(layout.panel == nil ? value : nil, picture, snapshot, look: look, in: layout.foot, into: &buffer)
        if let panel = layout.panel {
            UnitPanel(picture: picture, cursor: run.network.cursor, value: value, snapshot: snapshot, look: look)
                .draw(in: panel, into: &buffer)
        }
    }

    /// Name, and the model in a few characters or the step of the graph.
    static func title(_ run: RunState, _ snapshot: Snapshot, look: Look) -> PaneView.Title {
        if run.network.showsGraph {
            let step = snapshot.graph.map { $0.isAhead ? "next step" : "step \($0.step)" } ?? ""
            return PaneView.Title(name: "Graph", fact: [look.run(step, .label)])
        }
        let label = look.plain(snapshot.facts.modelLabel)
        return PaneView.Title(name: Pane.network.name, fact: [look.run(label, .label)])
    }

    /// The graph, or maps of the size that there is room for, and the chosen weight.
    static func wish(_ run: RunState, in area: Rect, to request: inout ViewRequest) {
        guard !run.network.showsGraph else {
            request.wantsGraph = true
            return
        }
        let layout = NetworkLayout(area, of: run.settings)
        guard layout.capacity > 0 else { return }
        request.network = NetworkWish(
            columns: layout.unitSize.width, rows: layout.unitSize.height, units: layout.capacity)
        if let place = run.chosenWeight { request.wish(for: place, in: run.snapshot) }
    }

    /// The model alone, where there is no room for it or its picture has not come yet.
    private static func drawLabel(
        _ snapshot: Snapshot, look: Look, in area: Rect, into buffer: inout CellBuffer
    ) {
        buffer.write([look.run(look.plain(snapshot.facts.modelLabel), .emphasis)], x: area.x, y: area.y, in: area)
    }

    /// The chosen weight in one row, and what the lines mean.
    private static func drawFoot(
        _ value: SingleValue?, _ picture: NetworkPicture, _ snapshot: Snapshot, look: Look, in area: Rect,
        into buffer: inout CellBuffer
    ) {
        guard area.height > 1 else { return }
        if let value {
            let line = StepArithmetic(value: value, snapshot: snapshot, look: look)
                .line(width: min(area.width, 60))
            buffer.write(line, x: area.x, y: area.y, in: area)
        }
        var keys = NetworkLines.key(look)
        if case .image = picture.domain, SidedImage.tints(look) == nil {
            keys.insert(WeightMark(look: look).key, at: 1)
        }
        buffer.write(keys.joined(width: area.width), x: area.x, y: area.maxY - 1, in: area)
    }
}

extension NetworkLayout {
    /// The layout for a model whose picture has not come yet.
    init(_ area: Rect, of preset: Preset) {
        let counts = preset.model.unitCounts
        let isImages = preset.view.picture == .digits
        let names = isImages ? nil : (0..<min(counts[0], area.height)).map { preset.inputName($0).columns }.max()
        let form: Form =
            isImages ? .image : preset.data.featureCount == 2 ? .map : preset.data.featureCount == 1 ? .curve : .disc
        self.init(area, counts: counts, inputColumns: Self.inputColumns(names: names), form: form)
    }
}
