extension LineChart {
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
            let right = Double(canvas.dotColumns - 1)
            for y in rows {
                canvas.line(from: DotPoint(x: 0, y: y), to: DotPoint(x: right, y: y), ink, pattern: .sparse)
            }
            let bottom = Double(canvas.dotRows - 1)
            for x in columns {
                canvas.line(from: DotPoint(x: x, y: 0), to: DotPoint(x: x, y: bottom), ink, pattern: .sparse)
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
