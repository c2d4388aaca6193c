import Experiments
import TerminalUI

/// A network's weights, layer below layer: a row for each unit, a column for each of its inputs, the bias last.
struct WeightsMatrices {
    let layers: [WeightsPicture.Layer]
    let layout: WeightsLayout
    let look: Look

    /// Draws the lines in sight as far as their weights have come, and the key below them.
    func draw(into buffer: inout CellBuffer) {
        for (line, row) in layout.lines {
            switch line {
            case .heading(let index):
                guard let layer = layer(index) else { continue }
                drawHeading(layer, y: layout.body.y + row, into: &buffer)
            case .unit(let index, let unit):
                guard let layer = layer(index), let unit = layer.units.first(where: { $0.index == unit }) else {
                    continue
                }
                drawUnit(unit, of: layer, y: layout.body.y + row, into: &buffer)
            case .blank: break
            }
        }
        buffer.write(key, x: layout.key.x, y: layout.key.y, in: layout.key)
    }

    private func layer(_ index: Int) -> WeightsPicture.Layer? { layers.first { $0.index == index } }

    private func columns(of layer: WeightsPicture.Layer) -> WeightsColumns {
        // The names of all layers are as wide as the longest, so that the cells of layers of one width stand below each other.
        let words = layers.map { ParameterSummary.shortName($0.name) } + layers.flatMap(\.units).map(\.name)
        let longest = words.map { look.plain($0).columns }.max() ?? 0
        let names = layer.inputsPerColumn > 1 ? WeightsLayout.nameColumns : min(longest + 1, WeightsLayout.nameColumns)
        return WeightsColumns(
            layout.body, names: max(names, 4), count: layer.columnNames.count, hasBias: hasBias(layer))
    }

    private func hasBias(_ layer: WeightsPicture.Layer) -> Bool { layer.units.contains { $0.bias != nil } }

    /// The name of the layer, and those of its columns as far as they have room.
    private func drawHeading(_ layer: WeightsPicture.Layer, y: Int, into buffer: inout CellBuffer) {
        let (columns, area) = (columns(of: layer), layout.body)
        let names = layer.columnNames + (hasBias(layer) ? ["bias"] : [])
        var end = buffer.write(
            [look.run(title(layer, width: columns.x(0) - area.x - 1), .emphasis)], x: area.x, y: y, in: area)
        for (column, name) in names.enumerated() {
            let name = look.run(name, .label)
            // A number ends at the right of its cell, and so does the name above it.
            let x = columns.number(0) == nil ? columns.x(column) : columns.x(column) + columns.width - name.columns
            guard x > end, x + name.columns <= area.maxX else { continue }
            end = buffer.write([name], x: x, y: y, in: area)
        }
    }

    private func title(_ layer: WeightsPicture.Layer, width: Int) -> String {
        let forms = [layer.name, ParameterSummary.shortName(layer.name)]
        return forms.first { $0.columns <= width } ?? String(layer.name.prefix(max(0, width)))
    }

    private func drawUnit(
        _ unit: WeightsPicture.Unit, of layer: WeightsPicture.Layer, y: Int, into buffer: inout CellBuffer
    ) {
        let (columns, area) = (columns(of: layer), layout.body)
        let middle = y + (layout.unitRows - 1) / 2
        let width = columns.x(0) - area.x - 1
        buffer.write([look.run(String(look.plain(unit.name).prefix(max(0, width))))], x: area.x, y: middle, in: area)
        for (column, weight) in (unit.weights + (unit.bias.map { [$0] } ?? [])).enumerated() {
            let cell = Rect(x: columns.x(column), y: y, width: columns.width, height: layout.unitRows).intersection(
                area)
            drawCell(Double(weight), columns, greatest: Double(layer.greatest), middle: middle, in: cell, into: &buffer)
        }
    }

    private func drawCell(
        _ value: Double, _ columns: WeightsColumns, greatest: Double, middle: Int, in cell: Rect,
        into buffer: inout CellBuffer
    ) {
        let mark = WeightMark(look: look).cell(greatest > 0 ? value / greatest : value.isFinite ? 0 : .nan)
        let hasTint = mark.style.background != .standard
        if hasTint { buffer.fill(cell, with: mark) }
        if let number = columns.number(value) {
            let style =
                hasTint
                ? look[.emphasis] : mark.glyph == Glyph.smallDot.scalar(in: look.glyphs) ? look[.label] : mark.style
            buffer.write(number, style: style, x: cell.x + columns.width - number.columns, y: middle, in: cell)
        } else if !hasTint {
            buffer.overlay(mark.glyph, style: mark.style, x: cell.x + (cell.width - 1) / 2, y: middle, in: cell)
        }
    }

    /// What the signs mean, how large the values of each layer are, and how many inputs share a cell.
    private var key: [TextRun] {
        let shown = layers.filter { !$0.units.isEmpty }
        let sizes = shown.map { look.run("±\(NumberFormat.magnitude(Double($0.greatest)))") }
        let named = zip(shown, sizes).map { [$1, look.run(" \(ParameterSummary.shortName($0.name))", .label)] }
        let mark = WeightMark(look: look).key
        let more = [(Glyph.up, layout.above), (.down, layout.hidden - layout.above)].filter { $0.1 > 0 }.map {
            glyph, count in
            [TextRun(look.glyphs[glyph], look[.emphasis]), look.run(" \(count)", .label)]
        }
        let areNamed = ([mark] + more + named).reduce(0) { $0 + $1.columns + 2 } - 2 <= layout.key.width
        let shared = layers.map(\.inputsPerColumn).max() ?? 1
        let note = shared > 1 ? [[look.run("a cell is the strongest of \(shared)", .label)]] : []
        return ([mark] + more + (areNamed ? named : sizes.map { [$0] }) + note).joined(width: layout.key.width)
    }
}
