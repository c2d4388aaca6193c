extension CellBuffer {
    /// Puts a glyph into a cell of an area and keeps what is painted behind it, unless the style has a ground of its own.
    public mutating func overlay(_ glyph: Unicode.Scalar, style: Style, x: Int, y: Int, in area: Rect) {
        guard area.contains(x: x, y: y) else { return }
        var style = style
        if style.background == .standard { style.background = self[x, y].style.background }
        self[x, y] = Cell(glyph, style: style)
    }

    /// Writes text to the right of a position, cut at the borders of an area; see ``overlay(_:style:x:y:in:)``.
    ///
    /// - Returns: The column after the text.
    @discardableResult
    public mutating func write(_ text: String, style: Style = .plain, x: Int, y: Int, in area: Rect) -> Int {
        var column = x
        for glyph in text.unicodeScalars.compactMap(Cell.printable) {
            overlay(glyph, style: style, x: column, y: y, in: area)
            column += 1
        }
        return column
    }

    /// Writes runs side by side, cut at the borders of an area.
    ///
    /// - Returns: The column after the last one.
    @discardableResult
    public mutating func write(_ runs: [TextRun], x: Int, y: Int, in area: Rect) -> Int {
        runs.reduce(x) { write($1.text, style: $1.style, x: $0, y: y, in: area) }
    }
}

extension Rect {
    /// Whether a cell belongs to the area.
    public func contains(x column: Int, y row: Int) -> Bool {
        column >= x && column < maxX && row >= y && row < maxY
    }
}
