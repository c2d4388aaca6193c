import Experiments
import TerminalUI

/// The weights of a network as lines: blue or orange by sign, dotted or one to three dots thick by size.
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
        for (index, line) in lines.enumerated() { draw(line, layer: index, on: &canvas) }
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

    private func isChosen(_ line: Line) -> Bool { line.weight.place == chosen }

    private func draw(_ line: Line, layer: Int, on canvas: inout DotCanvas) {
        let area = layout.network
        let (across, down) = (Double(look.glyphs.dotsAcross), Double(look.glyphs.dotsDown))
        // From the cell behind a unit to the one before the next, in the middle of their rows.
        let start = DotPoint(
            x: Double(line.from.right - area.x + 1) * across, y: (line.from.middle - Double(area.y)) * down)
        let end = DotPoint(
            x: Double(line.to.left - area.x - 1) * across - 1, y: (line.to.middle - Double(area.y)) * down)
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

    /// What the lines mean, in one row.
    static func key(_ look: Look) -> [TextRun] {
        func stroke(_ isNegative: Bool) -> String {
            switch (look.glyphs, look.theme.depth) {
            case (.ascii, _): isNegative ? "--" : "++"
            case (.braille, .none): isNegative ? "⠒⠂" : "⠒⠒"
            case (.braille, _): "⠶⠶"
            case (.block, _): "▄▄"
            }
        }
        return [
            TextRun(stroke(true), look[.negativeLine]), look.run(" negative ", .label),
            TextRun(stroke(false), look[.positiveLine]), look.run(" positive", .label),
            look.run(look.glyphs == .braille ? "  thick = large" : "", .label),
        ]
    }
}
