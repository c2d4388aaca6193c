/// Which dots of a line are drawn, so that lines differ without colour.
public enum LinePattern: CaseIterable, Sendable {
    /// All of them.
    case solid
    /// Three of four.
    case dashed
    /// One of two.
    case dotted
    /// One of three, for uprights and threads.
    case sparse

    /// Whether the dot at a place along the line is drawn.
    func contains(_ place: Int, glyphs: GlyphSet) -> Bool {
        switch self {
        case .solid: true
        // ASCII tells dashes by their own character, so they may be as open as dots.
        case .dashed: glyphs == .ascii ? place % 2 == 0 : place % 4 != 3
        case .dotted: place % 2 == 0
        // Whole cells need a row between them that is free.
        case .sparse: glyphs == .braille ? place % 3 == 1 : place % (2 * glyphs.dotsDown) == 0
        }
    }

    /// Two columns of the line, for legends; its first glyph stands for the line where cells are drawn whole.
    public var stroke: Glyph {
        switch self {
        case .solid: .solidStroke
        case .dashed: .dashedStroke
        case .dotted: .dottedStroke
        case .sparse: .upright
        }
    }
}
