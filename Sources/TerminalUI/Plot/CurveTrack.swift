/// A small curve in one row with a knob where it has come to, laid out like a ``Slider``.
public struct CurveTrack: Widget {
    /// The values from left to right; one that is not finite leaves a gap.
    public var values: [Double]
    /// How far along the row the knob is, from 0 to 1.
    public var position: Double
    /// Whether keys change the curve now.
    public var isPicked: Bool
    /// How the curve looks.
    public var curveStyle: Style
    /// How the knob looks.
    public var knobStyle: Style
    /// How the ends look.
    public var endStyle: Style

    /// A curve and a place on it.
    public init(
        _ values: [Double], position: Double, isPicked: Bool = false, curveStyle: Style = .plain,
        knobStyle: Style = .plain, endStyle: Style = .plain
    ) {
        self.values = values
        self.position = position
        self.isPicked = isPicked
        self.curveStyle = curveStyle
        self.knobStyle = knobStyle
        self.endStyle = endStyle
    }

    /// Draws into the first row of an area.
    public func draw(in area: Rect, glyphs: GlyphSet, into buffer: inout CellBuffer) {
        let row = area.splitTop(1).top
        let track = row.trackBetweenEnds(isPicked, endStyle, glyphs, &buffer)
        guard !track.isEmpty else { return }
        Sparkline(values, style: curveStyle).draw(in: track, glyphs: glyphs, into: &buffer)
        let column = Slider.column(position, in: track)
        buffer.overlay(Glyph.knob.scalar(in: glyphs), style: knobStyle, x: column, y: row.y, in: track)
    }
}
