import Experiments
import TerminalUI

/// The units of a network: small maps, curves, images of weights or discs, each with its name and its weight to the output.
struct NetworkUnits {
    let picture: NetworkPicture
    let layout: NetworkLayout
    let look: Look
    let cursor: NetworkCursor?

    /// Draws all units.
    func draw(into buffer: inout CellBuffer) {
        for layer in picture.layers.indices {
            let places = layout.units[layer]
            let units = picture.layers[layer].units
            if layer == 0 && units.isEmpty, let place = places.first {
                drawPixels(picture.layers[0].unitCount, x: place.x, into: &buffer)
                continue
            }
            let scale = scale(of: layer)
            for (index, (unit, place)) in zip(units, places).enumerated() {
                let isChosen = cursor.map { $0.layer == layer && $0.unit == index } ?? false
                if layer == 0 {
                    drawInput(unit, in: place, into: &buffer)
                } else {
                    drawUnit(unit, layer, scale: scale, isChosen: isChosen, in: place, into: &buffer)
                }
            }
            drawMore(layer, shown: min(units.count, places.count), into: &buffer)
        }
    }

    /// How many units are out of sight, under those that are shown.
    private func drawMore(_ layer: Int, shown: Int, into buffer: inout CellBuffer) {
        let rest = picture.layers[layer].unitCount - shown
        guard rest > 0, let last = layout.units[layer].last else { return }
        let ellipsis = look.glyphs[.ellipsis]
        let text = layer == 0 ? "\(ellipsis)\(rest)" : "\(ellipsis) \(NumberText.count(rest)) more"
        let short = text.columns <= last.width ? text : "\(ellipsis)+\(rest)"
        buffer.write([look.run(short, .label)], x: last.x, y: layout.network.maxY - 1, in: layout.network)
    }

    /// The inputs of images, which are too many for lines.
    private func drawPixels(_ count: Int, x: Int, into buffer: inout CellBuffer) {
        let y = layout.network.y + layout.network.height / 2
        buffer.write([look.run(NumberText.count(count))], x: x, y: y - 1, in: layout.network)
        buffer.write([look.run("pixels", .label)], x: x, y: y, in: layout.network)
    }

    private func drawInput(_ unit: NetworkPicture.Unit, in place: Rect, into buffer: inout CellBuffer) {
        let text = [look.run(unit.name.padded(to: place.width - 2) + " "), look.run(look.glyphs[.disc])]
        buffer.write(text, x: place.x, y: place.y, in: layout.network)
    }

    private func drawUnit(
        _ unit: NetworkPicture.Unit, _ layer: Int, scale: Double, isChosen: Bool, in place: Rect,
        into buffer: inout CellBuffer
    ) {
        if isChosen {
            let y = place.y + place.height / 2
            buffer.write(look.glyphs[.cursor], style: look[.emphasis], x: place.x - 1, y: y, in: layout.network)
        }
        if picture.domain.form == .disc {
            buffer.write(
                [look.run(look.glyphs[.disc] + " ")] + name(unit, isChosen, place.width - 2), x: place.x, y: place.y,
                in: layout.network)
            return
        }
        buffer.fill(place.intersection(layout.network))
        drawPicture(unit, layer, scale: scale, in: place, into: &buffer)
        let row = Rect(x: place.x, y: place.maxY, width: place.width, height: 1).intersection(layout.network)
        buffer.fill(row)
        buffer.write(name(unit, isChosen, place.width), x: row.x, y: row.y, in: row)
    }

    /// The name at the left, at the right the weight to the output, the mean size of several, or that it is dead.
    private func name(_ unit: NetworkPicture.Unit, _ isChosen: Bool, _ width: Int) -> [TextRun] {
        let name = look.run(unit.name, .emphasis)
        let fact: TextRun? =
            if unit.isDead {
                look.run("dead", .fault)
            } else if let weight = unit.outgoing {
                look.run(NumberFormat.signed(weight, decimals: 2), weight < 0 ? .negative : .positive)
            } else {
                unit.reach.map { look.run("|w| " + NumberFormat.fixed($0, decimals: 2), .label) }
            }
        guard let fact, name.columns + 1 + fact.columns <= width else {
            return unit.isDead && name.columns < width ? [name, look.run(look.glyphs[.cross], .fault)] : [name]
        }
        let gap = unit.isDead ? 1 : width - name.columns - fact.columns
        return [name, TextRun(String(repeating: " ", count: gap)), fact]
    }

    // MARK: Pictures

    /// What stands for full tint in a layer: the greatest size of what its units add to the output.
    private func scale(of layer: Int) -> Double {
        let sizes = picture.layers[layer].units.flatMap { unit in
            unit.samples.lazy.map { abs(Double($0) * (unit.outgoing ?? 1)) }.filter(\.isFinite)
        }
        return sizes.max() ?? 0
    }

    private func drawPicture(
        _ unit: NetworkPicture.Unit, _ layer: Int, scale: Double, in place: Rect, into buffer: inout CellBuffer
    ) {
        let isOutput = layer == picture.layers.count - 1
        let isProbability = isOutput && picture.endsInProbabilities
        let parts = unit.samples.map { Double($0) * (unit.outgoing ?? 1) }
        let shares = isProbability ? parts : parts.map { scale > 0 ? ($0 / scale + 1) / 2 : 0.5 }
        switch picture.domain {
        case .plane(let columns, let rows):
            SidedMap(shares: shares, columns: columns, rows: rows, isProbability: isProbability, look: look)
                .widget.draw(in: place, glyphs: look.glyphs, into: &buffer)
        case .line:
            let role: Role = isOutput ? .train : (unit.outgoing ?? 1) < 0 ? .negativeLine : .positiveLine
            drawCurve(shares, role, in: place, into: &buffer)
        case .image(let width):
            if !isOutput || unit.samples.count == width * width {
                SidedImage(shares: shares, width: width, look: look).draw(in: place, into: &buffer)
            }
        case .none: break
        }
    }

    /// What a unit adds to the output, over a line at zero, all units of a layer on one scale.
    private func drawCurve(_ shares: [Double], _ role: Role, in place: Rect, into buffer: inout CellBuffer) {
        var canvas = DotCanvas(Size(width: place.width, height: place.height), glyphs: look.glyphs)
        let (right, bottom) = (Double(canvas.dotColumns - 1), Double(canvas.dotRows - 1))
        let axis = DotCanvas.Ink(layer: 0, style: look[.rule], stroke: .dottedStroke, glyphs: look.glyphs)
        canvas.line(
            from: DotPoint(x: 0, y: bottom / 2), to: DotPoint(x: right, y: bottom / 2), axis, pattern: .sparse)
        let ink = DotCanvas.Ink(layer: 1, style: look[role], stroke: .solidStroke, glyphs: look.glyphs)
        let dots = shares.enumerated().map { index, share in
            DotPoint(x: right * Double(index) / Double(max(1, shares.count - 1)), y: (1 - share) * bottom)
        }
        for (start, end) in zip(dots, dots.dropFirst()) where start.y.isFinite && end.y.isFinite {
            canvas.line(from: start, to: end, ink)
        }
        canvas.draw(in: place, into: &buffer)
    }
}
