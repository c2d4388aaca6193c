/// One character position of the screen: a glyph one column wide, and its style.
public struct Cell: Equatable, Hashable, Sendable {
    /// The glyph.
    ///
    /// Control characters and wide characters never get here, see ``Cell/printable(_:)``.
    public private(set) var glyph: Unicode.Scalar
    /// How the glyph looks.
    public var style: Style

    /// A cell; a glyph that cannot stand in one column becomes its replacement.
    public init(_ glyph: Unicode.Scalar = " ", style: Style = .plain) {
        self.glyph = Cell.printable(glyph) ?? " "
        self.style = style
    }

    /// An empty cell of plain style.
    public static let blank = Cell()
}
