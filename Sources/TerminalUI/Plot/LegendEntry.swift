/// A line of a legend: `⠒⠒ train 0.1059`.
public struct LegendEntry: Equatable, Sendable {
    /// Glyphs that stand for the series, in its style, side by side.
    public var stroke: [Glyph]
    /// How the glyphs look.
    public var strokeStyle: Style
    /// Name of the series.
    public var name: TextRun
    /// Its value now, if it is shown.
    public var value: TextRun?
    /// What is said behind the value, in a column of its own.
    public var note: TextRun?

    /// A line of a legend.
    public init(
        _ stroke: [Glyph], _ strokeStyle: Style, name: TextRun, value: TextRun? = nil, note: TextRun? = nil
    ) {
        self.stroke = stroke
        self.strokeStyle = strokeStyle
        self.name = name
        self.value = value
        self.note = note
    }

    /// The line of a series.
    public init(_ series: PlotSeries, name: TextRun, value: TextRun? = nil) {
        self.init([series.stroke], series.style, name: name, value: value)
    }

    func strokeRun(_ glyphs: GlyphSet) -> TextRun {
        TextRun(stroke.map { $0.text(in: glyphs) }.joined(), strokeStyle)
    }
}

extension [LegendEntry] {
    /// The legend as a block of text: strokes, names, values and notes in columns of their own, the values flush right.
    ///
    /// Entries without any value stand side by side where they fit into the given columns.
    func block(glyphs: GlyphSet, columns: Int) -> [[TextRun]] {
        let strokes = map { $0.strokeRun(glyphs) }
        if allSatisfy({ $0.value == nil }) {
            let sideBySide = zip(strokes, self).enumerated().flatMap { index, entry in
                [TextRun(index == 0 ? "" : "  "), entry.0, TextRun(" "), entry.1.name]
            }
            if sideBySide.columns <= columns { return isEmpty ? [] : [sideBySide] }
        }
        let strokeColumns = strokes.map(\.columns).max() ?? 0
        // A name without a value reaches under the values.
        let textColumns = map { $0.name.columns + ($0.value.map { $0.columns + 1 } ?? 0) }.max() ?? 0
        let valueEnd = Swift.max(
            textColumns,
            (filter { $0.value != nil }.map(\.name.columns).max() ?? 0) + 1
                + (compactMap(\.value?.columns).max() ?? -1))
        return zip(strokes, self).map { stroke, entry in
            let value = entry.value ?? TextRun("")
            let gap = entry.value == nil ? 0 : valueEnd - entry.name.columns - value.columns
            let line = [
                stroke, TextRun(String(repeating: " ", count: strokeColumns - stroke.columns + 1)), entry.name,
                TextRun(String(repeating: " ", count: gap)), value,
            ]
            guard let note = entry.note else { return line }
            let taken = entry.name.columns + gap + value.columns
            return line + [TextRun(String(repeating: " ", count: valueEnd - taken + 2)), note]
        }
    }
}
