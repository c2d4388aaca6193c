/// The rule that heads a pane: `── 1 Loss ───────── step 84 ──`, and with `══` in focus.
///
/// The title is cut where it has to be; the fact at the right is left out where it does not fit, never cut.
public struct TitleRule: Widget {
    /// Name of the pane.
    public var title: [TextRun]
    /// The one fact at the right, empty for none.
    public var fact: [TextRun]
    /// Whether keys go to this pane.
    public var isFocused: Bool
    /// How the rule looks.
    public var ruleStyle: Style
    /// Columns of rule before the title: two, or zero for a heading within a page.
    public var lead: Int

    /// A title rule.
    public init(
        _ title: [TextRun], fact: [TextRun] = [], isFocused: Bool = false, ruleStyle: Style = .plain, lead: Int = 2
    ) {
        self.title = title
        self.fact = fact
        self.isFocused = isFocused
        self.ruleStyle = ruleStyle
        self.lead = max(0, lead)
    }

    /// Draws into the first row of an area.
    public func draw(in area: Rect, glyphs: GlyphSet, into buffer: inout CellBuffer) {
        let row = area.splitTop(1).top
        let rule = (isFocused ? Glyph.focusRule : .rule).scalar(in: glyphs)
        for column in row.x..<row.maxX { buffer.overlay(rule, style: ruleStyle, x: column, y: row.y, in: row) }
        let titleStart = lead == 0 ? row.x : row.x + lead + 1
        let titleEnd = titleStart + title.columns
        if lead > 0 { clear(titleStart - 1, row, &buffer) }
        buffer.write(title, x: titleStart, y: row.y, in: row)
        clear(titleEnd, row, &buffer)
        // A fact needs a blank on each side and the closing rule.
        let factStart = row.maxX - Self.closing - 1 - fact.columns
        if fact.columns > 0 && factStart - 1 > titleEnd {
            clear(factStart - 1, row, &buffer)
            clear(buffer.write(fact, x: factStart, y: row.y, in: row), row, &buffer)
        }
    }

    private static let closing = 2

    private func clear(_ column: Int, _ row: Rect, _ buffer: inout CellBuffer) {
        buffer.overlay(" ", style: .plain, x: column, y: row.y, in: row)
    }
}
