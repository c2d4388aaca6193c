/// A raster of dots finer than cells: two by four to a cell in braille, one by two in half blocks, one in ASCII.
///
/// A cell has one owner, the ink of the highest layer that touches it, and shows its dots alone: a cell's colour is
/// never a mixture, and the order of drawing does not matter.
public struct DotCanvas: Sendable {
    /// What a series draws with; each series needs a layer of its own.
    public struct Ink: Equatable, Sendable {
        /// Height above the other inks: the highest wins a cell.
        public var layer: Int
        /// How the cells look.
        public var style: Style
        /// The glyph of the whole cell, or nothing for the dots that were set in it.
        public var symbol: Unicode.Scalar?

        /// An ink; without a symbol it is drawn by its dots, where the glyph set has any.
        public init(layer: Int, style: Style = .plain, symbol: Unicode.Scalar? = nil) {
            self.layer = layer
            self.style = style
            self.symbol = symbol
        }

        /// The ink of a stroke: its dots where the set has dots for it, its first glyph elsewhere.
        public init(layer: Int, style: Style = .plain, stroke: Glyph, glyphs: GlyphSet) {
            let hasDots = glyphs == .braille || (glyphs == .block && stroke == .solidStroke)
            self.init(layer: layer, style: style, symbol: hasDots ? nil : stroke.scalar(in: glyphs))
        }
    }

    private struct Patch {
        var ink: Ink
        var dots: UInt8
    }

    /// Cells of the canvas.
    public let size: Size
    /// The glyphs that its dots are drawn with.
    public let glyphs: GlyphSet
    private var patches: [Patch?]

    /// An empty canvas.
    public init(_ size: Size, glyphs: GlyphSet) {
        self.size = size
        self.glyphs = glyphs
        self.patches = Array(repeating: nil, count: size.width * size.height)
    }

    /// Columns of dots.
    public var dotColumns: Int { size.width * glyphs.dotsAcross }
    /// Rows of dots.
    public var dotRows: Int { size.height * glyphs.dotsDown }

    /// Sets a dot; outside of the canvas, or under a higher layer, nothing happens.
    public mutating func set(_ x: Int, _ y: Int, _ ink: Ink) {
        guard x >= 0, y >= 0, x < dotColumns, y < dotRows else { return }
        let index = (y / glyphs.dotsDown) * size.width + x / glyphs.dotsAcross
        let bit = glyphs.bit(x % glyphs.dotsAcross, y % glyphs.dotsDown)
        if let old = patches[index], old.ink.layer >= ink.layer {
            if old.ink.layer == ink.layer { patches[index]?.dots |= bit }
        } else {
            patches[index] = Patch(ink: ink, dots: bit)
        }
    }

    /// Draws a line between two places in dots, cut at the borders of the canvas.
    ///
    /// A pattern counts along the line's longer direction by place, not by length, so a line that grows does not change
    /// the dots it has.
    public mutating func line(
        from start: DotPoint, to end: DotPoint, _ ink: Ink, pattern: LinePattern = .solid
    ) {
        guard let segment = DotSegment(start, end)?.clipped(columns: dotColumns, rows: dotRows) else { return }
        let (x0, y0) = segment.start.rounded
        let (x1, y1) = segment.end.rounded
        let steps = max(abs(x1 - x0), abs(y1 - y0))
        let isSteep = abs(y1 - y0) > abs(x1 - x0)
        for step in 0...steps {
            let share = steps == 0 ? 0 : Double(step) / Double(steps)
            let x = Int((Double(x0) + share * Double(x1 - x0)).rounded())
            let y = Int((Double(y0) + share * Double(y1 - y0)).rounded())
            if pattern.contains(isSteep ? y : x, glyphs: glyphs) { set(x, y, ink) }
        }
    }

    /// How many cells of an area, counted from the canvas' own corner, have an owner.
    public func inkedCells(in area: Rect) -> Int {
        let inside = area.intersection(Rect(size))
        return (inside.y..<inside.maxY).reduce(0) { count, y in
            count + (inside.x..<inside.maxX).count { patches[y * size.width + $0] != nil }
        }
    }

    /// The layer that owns a cell, if any.
    public func owner(x: Int, y: Int) -> Int? {
        Rect(size).contains(x: x, y: y) ? patches[y * size.width + x]?.ink.layer : nil
    }

    /// Draws the owned cells with the canvas' corner in a cell of an area, over the ground that is there.
    public func draw(in area: Rect, into buffer: inout CellBuffer) {
        for y in 0..<size.height {
            for x in 0..<size.width {
                guard let patch = patches[y * size.width + x] else { continue }
                let glyph = patch.ink.symbol ?? glyphs.scalar(dots: patch.dots)
                buffer.overlay(glyph, style: patch.ink.style, x: area.x + x, y: area.y + y, in: area)
            }
        }
    }
}
