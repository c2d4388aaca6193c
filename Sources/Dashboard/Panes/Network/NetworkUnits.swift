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
                drawPixels(picture.layers[0].unitCount, x: place.left, into: &buffer)
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
        let short = text.columns <= last.right - last.left ? text : "\(ellipsis)+\(rest)"
        buffer.write([look.run(short, .label)], x: last.left, y: layout.network.maxY - 1, in: layout.network)
    }

    /// The inputs of images, which are too many for lines.
    private func drawPixels(_ count: Int, x: Int, into buffer: inout CellBuffer) {
        let y = layout.network.y + layout.network.height / 2
        buffer.write([look.run(NumberText.count(count))], x: x, y: y - 1, in: layout.network)
        buffer.write([look.run("pixels", .label)], x: x, y: y, in: layout.network)
    }

    private func drawInput(
        _ unit: NetworkPicture.Unit, in place: NetworkLayout.Place, into buffer: inout CellBuffer
    ) {
        let text = [look.run(unit.name.padded(to: place.picture.width - 2) + " "), look.run(look.glyphs[.disc])]
        buffer.write(text, x: place.left, y: place.picture.y, in: layout.network)
    }

    private func drawUnit(
        _ unit: NetworkPicture.Unit, _ layer: Int, scale: Double, isChosen: Bool, in place: NetworkLayout.Place,
        into buffer: inout CellBuffer
    ) {
        for area in [place.picture, place.name] { buffer.fill(area.intersection(layout.network)) }
        if isChosen {
            let y = Int(place.middle)
            buffer.write(look.glyphs[.cursor], style: look[.emphasis], x: place.left - 1, y: y, in: layout.network)
        }
        let name = look.run(unit.name, .emphasis)
        let area = place.name.intersection(layout.network)
        if place.isDisc {
            let disc = look.run(look.glyphs[.disc] + " ")
            let gap = area.width - disc.columns
            buffer.write([disc] + line(name, unit, gap), x: area.x, y: area.y, in: area)
            return
        }
        drawPicture(unit, layer, scale: scale, in: place.picture, into: &buffer)
        if area.height == 1 {
            buffer.write(line(name, unit, area.width), x: area.x, y: area.y, in: area)
        } else {
            buffer.write([name], x: area.x, y: area.y, in: area)
            let fact = fact(unit).map { [$0] } ?? []
            buffer.write(fact, x: area.x, y: area.y + 1, in: area)
        }
    }

    /// The weight to the output, the mean size of several, or that it is dead.
    private func fact(_ unit: NetworkPicture.Unit) -> TextRun? {
        if unit.isDead { return look.run("dead", .fault) }
        guard let weight = unit.outgoing else {
            return unit.reach.map { look.run(NumberFormat.magnitude($0), .label) }
        }
        let text =
            (0.005..<99.995).contains(abs(weight))
            ? NumberFormat.signed(weight, decimals: 2) : SingleValue.compact(weight)
        return look.run(text, weight < 0 ? .negative : .positive)
    }

    /// The name at the left and the fact at the right; where both do not fit, a cross says that it is dead.
    private func line(_ name: TextRun, _ unit: NetworkPicture.Unit, _ width: Int) -> [TextRun] {
        guard let fact = fact(unit) else { return [name] }
        let space = width - name.columns - fact.columns
        if space > 0 { return [name, TextRun(String(repeating: " ", count: space)), fact] }
        return unit.isDead ? [name, look.run(look.glyphs[.cross], .fault)] : [name]
    }

    // MARK: Pictures

    /// What stands for full tint in a layer: a size that nine in ten of its units' answers stay below, so that one far
    /// corner does not bleach all others; for curves the greatest size, so that none is cut.
    private func scale(of layer: Int) -> Double {
        let sizes = picture.layers[layer].units.flatMap { unit in
            unit.samples.map { abs(Double($0) * (unit.outgoing ?? 1)) }.filter(\.isFinite)
        }
        let spoken = sizes.filter { $0 > 0 }.sorted()
        return spoken.isEmpty ? 0 : spoken[picture.domain == .line ? spoken.count - 1 : (spoken.count - 1) * 9 / 10]
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
            SidedMap(
                shares: shares, columns: columns, rows: rows, isProbability: isProbability, showsExtent: true,
                look: look
            )
            .widget.draw(in: place, glyphs: look.glyphs, into: &buffer)
        case .line:
            let role: Role = isOutput ? .train : (unit.outgoing ?? 1) < 0 ? .negativeLine : .positiveLine
            drawCurve(shares, role, in: place, into: &buffer)
        case .image(let width):
            SidedImage(shares: shares, width: width, look: look).draw(in: place, into: &buffer)
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
