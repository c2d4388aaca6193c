/// Digits and a few signs three columns wide, to be read from the last row of a classroom.
///
/// Two pixels to a cell in half blocks, which takes three rows; one pixel to a cell in ASCII, which takes five.
public struct BigText: Widget {
    /// What is written; a character that has no shape is a blank.
    public var text: String
    /// How it looks.
    public var style: Style

    /// A text.
    public init(_ text: String, style: Style = .plain) {
        self.text = text
        self.style = style
    }

    /// Rows that it takes.
    public static func rows(in glyphs: GlyphSet) -> Int { glyphs == .ascii ? 5 : 3 }

    /// Columns that it takes.
    public var columns: Int {
        max(0, text.unicodeScalars.reduce(0) { $0 + Self.shape($1).width + Self.gap } - Self.gap)
    }

    private static let gap = 1

    /// Draws into the upper left corner of an area; a character that does not fit as a whole is left out with the rest.
    public func draw(in area: Rect, glyphs: GlyphSet, into buffer: inout CellBuffer) {
        guard area.height >= Self.rows(in: glyphs) else { return }
        var x = area.x
        for scalar in text.unicodeScalars {
            let shape = Self.shape(scalar)
            guard x + shape.width <= area.maxX else { return }
            draw(shape, x: x, y: area.y, isTall: glyphs == .ascii, in: area, into: &buffer)
            x += shape.width + Self.gap
        }
    }

    private func draw(
        _ shape: Shape, x: Int, y: Int, isTall: Bool, in area: Rect, into buffer: inout CellBuffer
    ) {
        for column in 0..<shape.width {
            if isTall {
                for row in 0..<5 where shape.isInk(column, row) {
                    buffer.overlay("#", style: style, x: x + column, y: y + row, in: area)
                }
                continue
            }
            for row in 0..<3 {
                let glyph: Unicode.Scalar? =
                    switch (shape.isInk(column, 2 * row), shape.isInk(column, 2 * row + 1)) {
                    case (true, true): "█"
                    case (true, false): "▀"
                    case (false, true): "▄"
                    case (false, false): nil
                    }
                if let glyph { buffer.overlay(glyph, style: style, x: x + column, y: y + row, in: area) }
            }
        }
    }
}

extension BigText {
    /// Five rows of pixels.
    private struct Shape {
        var rows: [String]
        var width: Int { rows.first?.count ?? 3 }

        func isInk(_ column: Int, _ row: Int) -> Bool {
            guard rows.indices.contains(row) else { return false }
            return rows[row].dropFirst(column).first == "#"
        }
    }

    private static func shape(_ scalar: Unicode.Scalar) -> Shape {
        Shape(rows: shapes[scalar] ?? ["   ", "   ", "   ", "   ", "   "])
    }

    private static let shapes: [Unicode.Scalar: [String]] = [
        "0": ["###", "# #", "# #", "# #", "###"],
        "1": [" # ", "## ", " # ", " # ", "###"],
        "2": ["###", "  #", "###", "#  ", "###"],
        "3": ["###", "  #", " ##", "  #", "###"],
        "4": ["# #", "# #", "###", "  #", "  #"],
        "5": ["###", "#  ", "###", "  #", "###"],
        "6": ["###", "#  ", "###", "# #", "###"],
        "7": ["###", "  #", "  #", " # ", " # "],
        "8": ["###", "# #", "###", "# #", "###"],
        "9": ["###", "# #", "###", "  #", "###"],
        ".": [" ", " ", " ", " ", "#"],
        "/": ["  #", "  #", " # ", "#  ", "#  "],
        "-": ["   ", "   ", "###", "   ", "   "],
        "+": ["   ", " # ", "###", " # ", "   "],
        "e": ["   ", "## ", "###", "#  ", "## "],
        "n": ["   ", "## ", "# #", "# #", "# #"],
        "a": ["   ", " ##", "# #", "# #", " ##"],
        "i": ["#", " ", "#", "#", "#"],
        "f": [" ##", "#  ", "###", "#  ", "#  "],
        "%": ["# #", "  #", " # ", "#  ", "# #"],
        ",": [" ", " ", " ", "#", "#"],
    ]
}
