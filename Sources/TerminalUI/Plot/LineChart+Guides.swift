extension LineChart {
    /// Dots from one dot of a level guide to the next; upright ones have a dot a row.
    private static let guideGap = 6

    /// Draws loose lines from the ticks through the plot, under everything else.
    ///
    /// Where the glyphs have no dots for them, a cross stands where two would meet.
    func drawGuides(_ frame: PlotFrame, into buffer: inout CellBuffer) {
        guard frame.hasAxes, let guideStyle else { return }
        var canvas = DotCanvas(Size(width: frame.plot.width, height: frame.plot.height), glyphs: frame.glyphs)
        let columns = frame.x.ticks.compactMap { frame.dotX($0.value) }
        let rows = frame.y.ticks.compactMap { frame.dotY($0.value) }
        if frame.glyphs == .braille {
            let ink = DotCanvas.Ink(layer: 0, style: guideStyle)
            for y in rows.map({ Int($0.rounded()) }) {
                for x in stride(from: 0, to: canvas.dotColumns, by: Self.guideGap) { canvas.set(x, y, ink) }
            }
            for x in columns.map({ Int($0.rounded()) }) {
                for y in stride(from: frame.glyphs.tickDot, to: canvas.dotRows, by: frame.glyphs.dotsDown) {
                    canvas.set(x, y, ink)
                }
            }
        } else {
            let ink = DotCanvas.Ink(layer: 0, style: guideStyle, symbol: Glyph.crossing.scalar(in: frame.glyphs))
            for y in rows {
                for x in columns { canvas.set(Int(x.rounded()), Int(y.rounded()), ink) }
            }
        }
        canvas.draw(in: frame.plot, into: &buffer)
    }
}
