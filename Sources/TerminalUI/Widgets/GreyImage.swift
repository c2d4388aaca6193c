/// A picture of grey pixels, two to a cell, one above the other.
public struct GreyImage: Widget {
    /// How greys are drawn.
    public enum Greys: Equatable, Sendable {
        /// As colours, from none to full, two to a cell by half blocks.
        case colours([Color])
        /// Without colour: a half is filled from a third on.
        case shapes(Style)
    }

    /// The pixels row by row, 0 for none to 255 for full.
    public var pixels: [UInt8]
    /// Pixels of a row.
    public var width: Int
    /// How they are drawn.
    public var greys: Greys
    /// Pixels cut off at each side before the picture is scaled to its area.
    public var crop: Int

    /// A picture; a last row that is not full is left out.
    public init(pixels: [UInt8], width: Int, greys: Greys, crop: Int = 0) {
        self.pixels = pixels
        self.width = max(0, width)
        self.greys = greys
        self.crop = max(0, crop)
    }

    /// Draws the picture over the whole area; ASCII has a character for the mean of both pixels of a cell.
    public func draw(in area: Rect, glyphs: GlyphSet, into buffer: inout CellBuffer) {
        guard let scaled = scaled(columns: area.width, rows: area.height * 2) else { return }
        for row in 0..<area.height {
            var last: Style?
            for column in 0..<area.width {
                let upper = scaled[2 * row * area.width + column]
                let lower = scaled[(2 * row + 1) * area.width + column]
                let cell = glyphs == .ascii ? character(upper, lower) : halves(upper, lower, after: last)
                last = cell.style
                buffer.overlay(cell.glyph, style: cell.style, x: area.x + column, y: area.y + row, in: area)
            }
        }
    }

    /// The picture in another size, from 0 to 1: each pixel the mean of those that it covers.
    ///
    /// - Returns: Nothing where there are no pixels to read or none to draw.
    public func scaled(columns: Int, rows: Int) -> [Double]? {
        let (inner, height) = (width - 2 * crop, width > 0 ? pixels.count / width - 2 * crop : 0)
        guard columns > 0, rows > 0, inner > 0, height > 0 else { return nil }
        func source(_ index: Int, _ count: Int, _ extent: Int) -> Range<Int> {
            let start = index * extent / count
            return start..<max(start + 1, ((index + 1) * extent + count - 1) / count)
        }
        return (0..<rows * columns).map { index in
            let ys = source(index / columns, rows, height)
            let xs = source(index % columns, columns, inner)
            let sum = ys.reduce(0) { sum, y in
                xs.reduce(sum) { $0 + Int(pixels[(y + crop) * width + $1 + crop]) }
            }
            return Double(sum) / Double(ys.count * xs.count * 255)
        }
    }

    private func character(_ upper: Double, _ lower: Double) -> Cell {
        let ramp: [Unicode.Scalar] = [" ", ".", ":", "+", "#", "@"]
        let glyph = ramp[level((upper + lower) / 2, of: ramp.count)]
        switch greys {
        case .shapes(let style): return Cell(glyph, style: style)
        case .colours(let colours):
            return Cell(
                glyph, style: Style(foreground: colours.last ?? .standard, background: colours.first ?? .standard))
        }
    }

    /// The lighter half as the glyph, so that the picture can be read as text too.
    ///
    /// An empty cell keeps the foreground of the one before, which cannot be seen and spares a slow line a change of colours.
    private func halves(_ upper: Double, _ lower: Double, after last: Style?) -> Cell {
        switch greys {
        case .shapes(let style):
            let dots: UInt8 = (upper >= 1 / 3.0 ? 1 : 0) + (lower >= 1 / 3.0 ? 2 : 0)
            return Cell(GlyphSet.block.scalar(dots: dots), style: style)
        case .colours(let colours):
            guard !colours.isEmpty else { return .blank }
            let (top, bottom) = (level(upper, of: colours.count), level(lower, of: colours.count))
            var style = Style(foreground: colours[max(top, bottom)], background: colours[min(top, bottom)])
            if max(top, bottom) == 0 {
                style.foreground = last?.foreground ?? style.foreground
                return Cell(" ", style: style)
            }
            return Cell(top == bottom ? "█" : top > bottom ? "▀" : "▄", style: style)
        }
    }

    private func level(_ value: Double, of count: Int) -> Int {
        Int(value * Double(count)).clamped(to: count)
    }
}
