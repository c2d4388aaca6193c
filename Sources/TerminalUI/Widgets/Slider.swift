/// A value on its scale: `◄───────○●──►`, the hollow knob where the value began.
///
/// The first and the last column are kept for the ends, which are drawn only while the slider is picked.
public struct Slider: Widget {
    /// Where the value lies on its scale, 0 to 1.
    public var position: Double
    /// Where it lay at the start, if that is shown.
    public var initial: Double?
    /// Whether keys change this value now.
    public var isPicked: Bool
    /// How the track looks.
    public var trackStyle: Style
    /// How the knobs look.
    public var knobStyle: Style
    /// How the ends look.
    public var endStyle: Style

    /// A slider.
    public init(
        position: Double, initial: Double? = nil, isPicked: Bool = false, trackStyle: Style = .plain,
        knobStyle: Style = .plain, endStyle: Style = .plain
    ) {
        self.position = position
        self.initial = initial
        self.isPicked = isPicked
        self.trackStyle = trackStyle
        self.knobStyle = knobStyle
        self.endStyle = endStyle
    }

    /// Draws into the first row of an area.
    public func draw(in area: Rect, glyphs: GlyphSet, into buffer: inout CellBuffer) {
        let row = area.splitTop(1).top
        let track = row.trackBetweenEnds(isPicked, endStyle, glyphs, &buffer)
        guard !track.isEmpty else { return }
        for column in track.x..<track.maxX {
            buffer.overlay(Glyph.track.scalar(in: glyphs), style: trackStyle, x: column, y: row.y, in: track)
        }
        if let initial {
            let column = Self.column(initial, in: track)
            buffer.overlay(Glyph.hollowKnob.scalar(in: glyphs), style: knobStyle, x: column, y: row.y, in: track)
        }
        let column = Self.column(position, in: track)
        buffer.overlay(Glyph.knob.scalar(in: glyphs), style: knobStyle, x: column, y: row.y, in: track)
    }

    static func column(_ position: Double, in track: Rect) -> Int {
        let share = position.isNaN ? 0 : min(max(position, 0), 1)
        return track.x + Int((share * Double(track.width - 1)).rounded())
    }
}

extension Rect {
    /// Draws the ends of a picked control and returns the columns between them, which are kept free in any case.
    func trackBetweenEnds(
        _ isPicked: Bool, _ style: Style, _ glyphs: GlyphSet, _ buffer: inout CellBuffer
    ) -> Rect {
        if isPicked && width > 1 {
            buffer.overlay(Glyph.trackStart.scalar(in: glyphs), style: style, x: x, y: y, in: self)
            buffer.overlay(Glyph.trackEnd.scalar(in: glyphs), style: style, x: maxX - 1, y: y, in: self)
        }
        return Rect(x: x + 1, y: y, width: width - 2, height: height)
    }
}
