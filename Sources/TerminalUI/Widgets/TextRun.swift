/// A piece of a line in one style.
public struct TextRun: Equatable, Sendable {
    /// The text.
    public var text: String
    /// How it looks.
    public var style: Style

    /// A piece of text, plain unless a style is given.
    public init(_ text: String, _ style: Style = .plain) {
        self.text = text
        self.style = style
    }

    /// How many columns the run takes.
    public var columns: Int { text.columns }
}

extension [TextRun] {
    /// How many columns the runs take side by side.
    public var columns: Int { reduce(0) { $0 + $1.columns } }
}
