/// The line that says which keys do what: `Space pause  s step  …  ? help  q quit`.
///
/// Where not all entries fit, those before the pinned last ones are left out from the end; none is ever cut.
public struct KeyLine: Widget {
    /// A key and the word for what it does.
    public struct Entry: Equatable, Sendable {
        /// Name of the key as it is shown.
        public var key: String
        /// What it does, in a word.
        public var word: String

        /// An entry.
        public init(_ key: String, _ word: String) {
            self.key = key
            self.word = word
        }

        var columns: Int { key.columns + 1 + word.columns }
    }

    /// The entries, most important first, the pinned ones last.
    public var entries: [Entry]
    /// How many entries at the end stay longest.
    public var pinned: Int
    /// How keys look.
    public var keyStyle: Style
    /// How words look.
    public var wordStyle: Style
    /// The ground of the whole line.
    public var ground: Style
    /// Blank columns before the first and after the last entry.
    public var margin: Int

    /// A line of keys.
    public init(
        _ entries: [Entry], pinned: Int = 2, keyStyle: Style = Style(isBold: true), wordStyle: Style = .plain,
        ground: Style = .plain, margin: Int = 1
    ) {
        self.entries = entries
        self.pinned = max(0, pinned)
        self.keyStyle = keyStyle
        self.wordStyle = wordStyle
        self.ground = ground
        self.margin = max(0, margin)
    }

    /// Draws into the first row of an area.
    public func draw(in area: Rect, glyphs: GlyphSet, into buffer: inout CellBuffer) {
        let row = area.splitTop(1).top
        buffer.fill(row, with: Cell(" ", style: ground))
        var column = row.x + margin
        for entry in fitting(row.width - 2 * margin) {
            column = buffer.write(entry.key, style: keyStyle, x: column, y: row.y, in: row) + 1
            column = buffer.write(entry.word, style: wordStyle, x: column, y: row.y, in: row) + Self.gap
        }
    }

    private static let gap = 2

    /// The entries that fit side by side into some columns.
    func fitting(_ width: Int) -> [Entry] {
        var kept = entries
        while !kept.isEmpty && kept.reduce(-Self.gap, { $0 + $1.columns + Self.gap }) > width {
            kept.remove(at: max(0, kept.count - 1 - pinned))
        }
        return kept
    }
}
