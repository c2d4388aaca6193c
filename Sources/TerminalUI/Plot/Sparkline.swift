/// A small curve without axes over the whole of its area, its range that of its values.
public struct Sparkline: Widget {
    /// The values from left to right; one that is not finite leaves a gap.
    public var values: [Double]
    /// How the curve looks.
    public var style: Style

    /// A sparkline.
    public init(_ values: [Double], style: Style = .plain) {
        self.values = values
        self.style = style
    }

    /// Draws the curve; in a single row of half blocks or ASCII, which has too few heights, each column has one of four
    /// characters by its value.
    public func draw(in area: Rect, glyphs: GlyphSet, into buffer: inout CellBuffer) {
        guard !area.isEmpty, let range = AxisScale.covering(values) else { return }
        let heights = values.map { $0.isFinite ? height($0, in: range) : nil }
        if glyphs != .braille && area.height == 1 {
            drawCharacters(heights, in: area, into: &buffer)
            return
        }
        var canvas = DotCanvas(Size(width: area.width, height: area.height), glyphs: glyphs)
        let ink = DotCanvas.Ink(layer: 0, style: style, stroke: .solidStroke, glyphs: glyphs)
        let dots = heights.enumerated().map { index, height in
            height.map {
                DotPoint(
                    x: values.count == 1 ? 0 : Double(index * (canvas.dotColumns - 1)) / Double(values.count - 1),
                    y: (1 - $0) * Double(canvas.dotRows - 1))
            }
        }
        for index in dots.indices {
            guard let end = dots[index] else { continue }
            canvas.line(from: index > 0 ? dots[index - 1] ?? end : end, to: end, ink)
        }
        canvas.draw(in: area, into: &buffer)
    }

    private func drawCharacters(_ heights: [Double?], in area: Rect, into buffer: inout CellBuffer) {
        let ramp: [Unicode.Scalar] = ["_", ".", "-", "'"]
        for column in 0..<area.width {
            let index = heights.count * column / area.width
            guard let height = heights[index] else { continue }
            let glyph = ramp[Int(height * Double(ramp.count)).clamped(to: ramp.count)]
            buffer.overlay(glyph, style: style, x: area.x + column, y: area.y, in: area)
        }
    }

    /// From 0 at the smallest value to 1; in the middle where all are equal.
    private func height(_ value: Double, in range: ClosedRange<Double>) -> Double {
        // Halves, so that the difference of two huge values stays finite.
        let length = range.upperBound / 2 - range.lowerBound / 2
        return length > 0 ? min(max((value / 2 - range.lowerBound / 2) / length, 0), 1) : 0.5
    }
}
