import Experiments
import TerminalUI

/// The weights of a network as lines: blue or orange by sign, dotted or one to three dots thick by size; what leads to a
/// unit without a weight is a grey thread.
struct NetworkLines {
    /// More lines than this between two layers would be a hatching: the strongest are drawn.
    private static let most = 60
    /// Shares of the layer's greatest weight from which on a line is solid, and two and three dots thick.
    private static let solid = 0.1
    private static let thick = [0.4, 0.7]

    let picture: NetworkPicture
    let layout: NetworkLayout
    let look: Look
    /// The weight under the cursor, which is drawn above all others.
    let chosen: ValuePlace?

    /// A weight's line.
    private struct Line {
        var weight: NetworkPicture.Weight
        var from: NetworkLayout.Place
        var to: NetworkLayout.Place
        /// Its size over that of the greatest weight between the two layers.
        var share: Double
    }

    /// Draws all lines.
    func draw(into buffer: inout CellBuffer) {
        let area = layout.network
        var canvas = DotCanvas(Size(width: area.width, height: area.height), glyphs: look.glyphs)
        for thread in threads { drawThread(from: thread.from, to: thread.to, on: &canvas) }
        for (index, line) in lines.enumerated() { draw(line, layer: index + 1, on: &canvas) }
        canvas.draw(in: area, into: &buffer)
    }

    /// The lines from weak to strong, the chosen one last.
    private var lines: [Line] {
        let all = picture.layers.indices.dropFirst().flatMap { layer -> [Line] in
            let weights = picture.layers[layer].units.flatMap(\.weights).filter {
                $0.source != nil && $0.value.isFinite
            }
            let greatest = weights.map { abs($0.value) }.max() ?? 0
            guard greatest > 0 else { return [] }
            let lines = zip(picture.layers[layer].units, layout.units[layer]).flatMap { unit, place in
                unit.weights.compactMap { weight -> Line? in
                    guard let source = weight.source, layout.units[layer - 1].indices.contains(source),
                        weight.value != 0, weight.value.isFinite
                    else { return nil }
                    return Line(
                        weight: weight, from: layout.units[layer - 1][source], to: place,
                        share: abs(weight.value) / greatest)
                }
            }
            return lines.sorted { isChosen($0) || (!isChosen($1) && $0.share > $1.share) }.prefix(Self.most).reversed()
        }
        return all.filter { !isChosen($0) } + all.filter(isChosen)
    }

    /// From where to where the terms of a formula take their input, which has no weight there.
    private var threads: [(from: NetworkLayout.Place, to: NetworkLayout.Place)] {
        picture.layers.indices.dropFirst().flatMap { layer in
            let sources = zip(picture.layers[layer - 1].units, layout.units[layer - 1]).map(\.1)
            return zip(picture.layers[layer].units, layout.units[layer]).filter { $0.0.weights.isEmpty }
                .flatMap { _, place in sources.map { (from: $0, to: place) } }
        }
    }

    private func isChosen(_ line: Line) -> Bool { line.weight.place == chosen }

    /// From the cell behind a unit to the one before the next, in the middle of their rows.
    private func ends(_ from: NetworkLayout.Place, _ to: NetworkLayout.Place) -> (start: DotPoint, end: DotPoint) {
        let area = layout.network
        let (across, down) = (Double(look.glyphs.dotsAcross), Double(look.glyphs.dotsDown))
        return (
            DotPoint(x: Double(from.right - area.x + 1) * across, y: (from.middle - Double(area.y)) * down),
            DotPoint(x: Double(to.left - area.x - 1) * across - 1, y: (to.middle - Double(area.y)) * down)
        )
    }

    private func drawThread(
        from: NetworkLayout.Place, to: NetworkLayout.Place, on canvas: inout DotCanvas
    ) {
        let (start, end) = ends(from, to)
        let ink = DotCanvas.Ink(layer: 0, style: look[.rule], stroke: .dottedStroke, glyphs: look.glyphs)
        // A dot that takes a whole cell is faint as it is.
        canvas.line(from: start, to: end, ink, pattern: look.glyphs == .braille ? .dotted : .solid)
    }

    private func draw(_ line: Line, layer: Int, on canvas: inout DotCanvas) {
        let (start, end) = ends(line.from, line.to)
        let isNegative = line.weight.value < 0
        let role: Role = isChosen(line) ? .emphasis : isNegative ? .negativeLine : .positiveLine
        let ink = DotCanvas.Ink(
            layer: layer, style: look[role],
            symbol: look.glyphs == .ascii ? (isNegative ? "-" : "+") : nil)
        let pattern: LinePattern =
            line.share < Self.solid ? .sparse : isNegative && look.theme.depth == .none ? .dashed : .solid
        // Only braille has dots so fine that a line may be thicker than one.
        let extra = look.glyphs == .braille ? Self.thick.count { line.share >= $0 } : 0
        let isSteep = abs(end.y - start.y) > abs(end.x - start.x)
        for offset in [0.0, 1, -1].prefix(1 + extra) {
            let (dx, dy) = isSteep ? (offset, 0) : (0, offset)
            canvas.line(
                from: DotPoint(x: start.x + dx, y: start.y + dy), to: DotPoint(x: end.x + dx, y: end.y + dy), ink,
                pattern: pattern)
        }
    }

    /// What the lines mean: their sign, then their width.
    static func key(_ look: Look) -> [[TextRun]] {
        func stroke(_ isNegative: Bool) -> String {
            switch (look.glyphs, look.theme.depth) {
            case (.ascii, _): isNegative ? "--" : "++"
            case (.braille, .none): isNegative ? "⠒⠂" : "⠒⠒"
            case (.braille, _): "⠶⠶"
            case (.block, _): "▄▄"
            }
        }
        let signs = [
            TextRun(stroke(true), look[.negativeLine]), look.run(" negative ", .label),
            TextRun(stroke(false), look[.positiveLine]), look.run(" positive", .label),
        ]
        return [signs] + (look.glyphs == .braille ? [[look.run("thick = large", .label)]] : [])
    }
}
