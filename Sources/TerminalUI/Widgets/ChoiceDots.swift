/// One choice of a few: `· · ● · ·`, laid out like a ``Slider``.
public struct ChoiceDots: Widget {
    /// How many choices there are.
    public var count: Int
    /// Which one is taken, from 0.
    public var selected: Int
    /// Which one was taken at the start, if that is shown.
    public var initial: Int?
    /// Whether keys change this choice now.
    public var isPicked: Bool
    /// How the other choices look.
    public var dotStyle: Style
    /// How the taken choice looks.
    public var knobStyle: Style
    /// How the ends look.
    public var endStyle: Style

    /// A row of choices.
    public init(
        count: Int, selected: Int, initial: Int? = nil, isPicked: Bool = false, dotStyle: Style = .plain,
        knobStyle: Style = .plain, endStyle: Style = .plain
    ) {
        self.count = max(0, count)
        self.selected = selected
        self.initial = initial
        self.isPicked = isPicked
        self.dotStyle = dotStyle
        self.knobStyle = knobStyle
        self.endStyle = endStyle
    }

    /// Draws into the first row of an area: with blanks between the dots where there is room for them.
    public func draw(in area: Rect, glyphs: GlyphSet, into buffer: inout CellBuffer) {
        let row = area.splitTop(1).top
        let track = row.trackBetweenEnds(isPicked, endStyle, glyphs, &buffer)
        let pitch = 2 * count - 1 <= track.width ? 2 : 1
        for choice in 0..<min(count, (track.width + pitch - 1) / pitch) {
            let (glyph, style) = look(of: choice)
            let column = track.x + choice * pitch
            buffer.overlay(glyph.scalar(in: glyphs), style: style, x: column, y: row.y, in: track)
        }
    }

    private func look(of choice: Int) -> (Glyph, Style) {
        if choice == selected { return (.knob, knobStyle) }
        if choice == initial { return (.hollowKnob, knobStyle) }
        return (.choice, dotStyle)
    }
}
