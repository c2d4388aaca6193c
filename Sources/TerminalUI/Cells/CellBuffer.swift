/// A screenful of cells, drawn by pure functions and shown by a ``TerminalBackend``.
///
/// Drawing outside of it does nothing, so no widget needs to know where the screen ends.
public struct CellBuffer: Equatable, Sendable {
    /// Columns and rows.
    public let size: Size
    /// The cells row by row, `size.width * size.height` of them.
    public private(set) var cells: [Cell]

    /// A buffer of blank cells.
    public init(_ size: Size) {
        self.size = size
        self.cells = Array(repeating: .blank, count: size.width * size.height)
    }

    /// The whole buffer as an area.
    public var bounds: Rect { Rect(size) }

    /// The cell in a column and row; blank outside, where setting does nothing.
    public subscript(x: Int, y: Int) -> Cell {
        get { contains(x, y) ? cells[y * size.width + x] : .blank }
        set { if contains(x, y) { cells[y * size.width + x] = newValue } }
    }

    private func contains(_ x: Int, _ y: Int) -> Bool {
        x >= 0 && y >= 0 && x < size.width && y < size.height
    }

    /// Writes text to the right of a position, one scalar a column, and cuts it at `width` columns.
    ///
    /// - Returns: How many columns were used, the cut ones not counted.
    @discardableResult
    public mutating func write(_ text: String, x: Int, y: Int, style: Style = .plain, width: Int = .max) -> Int {
        var used = 0
        for scalar in text.unicodeScalars {
            if used >= width { break }
            guard let glyph = Cell.printable(scalar) else { continue }
            self[x + used, y] = Cell(glyph, style: style)
            used += 1
        }
        return used
    }

    /// Sets every cell of an area.
    public mutating func fill(_ area: Rect, with cell: Cell = .blank) {
        let inside = area.intersection(bounds)
        for y in inside.y..<inside.maxY {
            for x in inside.x..<inside.maxX { self[x, y] = cell }
        }
    }

    /// The glyphs row by row, trailing blanks kept.
    public var lines: [String] {
        (0..<size.height).map { y in
            var line = String.UnicodeScalarView()
            for x in 0..<size.width { line.append(cells[y * size.width + x].glyph) }
            return String(line)
        }
    }
}

extension String {
    /// How many columns the text takes once it stands in cells.
    public var columns: Int {
        unicodeScalars.reduce(into: 0) { $0 += Cell.printable($1) == nil ? 0 : 1 }
    }
}
