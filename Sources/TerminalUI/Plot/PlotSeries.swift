/// A point of a plot.
public struct PlotPoint: Equatable, Hashable, Sendable {
    /// Value along the columns.
    public var x: Double
    /// Value along the rows, upwards.
    public var y: Double

    /// A point.
    public init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }
}

/// Values that are drawn together, in one look.
public struct PlotSeries: Equatable, Sendable {
    /// How the points are drawn.
    public enum Shape: Equatable, Sendable {
        /// Joined by a line. A `y` that is not a number leaves a gap; an infinite one leaves the plot.
        case line(LinePattern)
        /// Each a single dot.
        case cloud
        /// Each a block of two by two dots.
        case thickPoints
        /// Each a block of one by two dots.
        case thinPoints
        /// In pairs, first and second, third and fourth: a loose upright thread from one to the other.
        case threads
    }

    /// The points, for a line in the order of its course.
    public var points: [PlotPoint]
    /// How they are drawn.
    public var shape: Shape
    /// How their cells look.
    public var style: Style
    /// Height above other series: the highest wins a cell.
    ///
    /// Uprights lie at 0; of equal layers the earlier series wins.
    public var layer: Int

    /// A series.
    public init(_ points: [PlotPoint], _ shape: Shape, style: Style = .plain, layer: Int = 1) {
        self.points = points
        self.shape = shape
        self.style = style
        self.layer = layer
    }

    /// Two columns, or one, that stand for the series in a legend.
    public var stroke: Glyph { shape.stroke }
}

extension PlotSeries.Shape {
    /// Two columns, or one, that stand for the shape in a legend.
    public var stroke: Glyph {
        switch self {
        case .line(let pattern): pattern.stroke
        case .cloud: .cloudStroke
        case .thickPoints: .thickPoint
        case .thinPoints: .thinPoint
        case .threads: .thread
        }
    }
}
