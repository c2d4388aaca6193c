/// A colour of the terminal: its own default, or an index into its palette.
///
/// Indices below 16 are the sixteen named colours, which every colour terminal has; the others need 256 colours. Who
/// draws picks the index for the ``ColorDepth`` at hand; the backend paints what it is told.
public enum Color: Equatable, Hashable, Sendable {
    /// The terminal's own foreground or background.
    case standard
    /// An entry of the palette, 0 to 255.
    case indexed(UInt8)
}

/// How a cell looks: two colours, bold, reversed.
public struct Style: Equatable, Hashable, Sendable {
    /// Colour of the glyph.
    public var foreground: Color
    /// Colour behind the glyph.
    public var background: Color
    /// Whether the glyph is drawn bold.
    public var isBold: Bool
    /// Whether the two colours are exchanged.
    public var isReversed: Bool

    /// A style; without arguments that of plain text.
    public init(
        foreground: Color = .standard, background: Color = .standard, isBold: Bool = false, isReversed: Bool = false
    ) {
        self.foreground = foreground
        self.background = background
        self.isBold = isBold
        self.isReversed = isReversed
    }

    /// Plain text on the terminal's own ground.
    public static let plain = Style()
}

/// How many colours the terminal has.
public enum ColorDepth: String, CaseIterable, Sendable {
    /// The xterm palette.
    case full = "256"
    /// The sixteen named colours; terminals of eight count as this one.
    case sixteen = "16"
    /// No colour: bold and shapes alone.
    case none
}

/// Which glyphs the terminal's font and locale can show.
public enum GlyphSet: String, CaseIterable, Sendable {
    /// Braille dots for curves: two by four to a cell.
    case braille
    /// Half blocks for curves: one by two to a cell.
    case block
    /// ASCII alone.
    case ascii
}
