/// A mark at one place of the x axis, with an upright through the plot where it has one.
public struct PlotMark: Equatable, Sendable {
    /// Where it stands.
    public var x: Double
    /// The glyph on the axis, if any.
    public var glyph: Glyph?
    /// How both look.
    public var style: Style
    /// Whether a dotted upright runs through the plot.
    public var hasUpright: Bool

    /// A mark.
    public init(x: Double, glyph: Glyph?, style: Style = .plain, hasUpright: Bool = true) {
        self.x = x
        self.glyph = glyph
        self.style = style
        self.hasUpright = hasUpright
    }
}

/// A glyph on a cell of the plot, above all series: a printed figure, a cursor.
public struct PlotMarker: Equatable, Sendable {
    /// Where it stands.
    public var point: PlotPoint
    /// What stands there.
    public var glyph: Glyph
    /// How it looks.
    public var style: Style
    /// The layer of the series that it lies on, if any; rounding to rows then never sets it beside that series.
    public var layer: Int?

    /// A marker.
    public init(_ point: PlotPoint, _ glyph: Glyph, style: Style = .plain, on layer: Int? = nil) {
        self.point = point
        self.glyph = glyph
        self.style = style
        self.layer = layer
    }
}
