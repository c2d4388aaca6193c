/// A plot: axes with ticks, series, marks, and a legend in the corner with the least ink.
///
/// The y axis takes at least five columns, the x axis two rows; an area too small for both shows the plot alone.
public struct LineChart: Widget {
    /// The values over the columns, from end to end.
    public var x: ClosedRange<Double>
    /// The values that the rows must show; the axis widens them to its ticks.
    ///
    /// It holds all that was shown before, so that the axis never shrinks while a run lasts.
    public var y: ClosedRange<Double>
    /// Whether equal factors of y take equal heights.
    public var isLogarithmic: Bool
    /// The series, of equal layers the uppermost first.
    public var series: [PlotSeries]
    /// Marks on the x axis.
    public var marks: [PlotMark]
    /// Glyphs above the series.
    public var markers: [PlotMarker]
    /// Names and values of the series.
    public var legend: [LegendEntry]
    /// Lines of text in a free corner of their own.
    public var notes: [[TextRun]]
    /// What is written beside the arrow where a line leaves the plot through its upper edge.
    public var offRangeNote: String
    /// What the columns count, at the lower left corner beside their labels; empty for nothing.
    public var xTitle = ""
    /// What the rows measure, in a row above the axis; empty for nothing.
    public var yTitle = ""
    /// How lines from the ticks through the plot look; nothing for none.
    public var guideStyle: Style?
    /// Whether the rows show exactly `y`, as over a field that has its own bounds; then it is not logarithmic.
    public var keepsRange = false
    /// Whether the rows are widened evenly above and below `y`, where a curve may lie on either side of what it is about.
    public var centersRange = false
    /// Whether the plot has the whole area, as in a thumbnail.
    public var hidesAxes = false
    /// How axes look.
    public var axisStyle: Style
    /// How the labels of ticks look.
    public var labelStyle: Style
    /// How the arrow of a line that leaves the plot looks.
    public var faultStyle: Style

    /// A plot; series, marks and legend are set afterwards or here.
    public init(
        x: ClosedRange<Double>, y: ClosedRange<Double>, isLogarithmic: Bool = false, series: [PlotSeries] = [],
        marks: [PlotMark] = [], markers: [PlotMarker] = [], legend: [LegendEntry] = [], notes: [[TextRun]] = [],
        offRangeNote: String = "", axisStyle: Style = .plain, labelStyle: Style = .plain, faultStyle: Style = .plain
    ) {
        self.x = x
        self.y = y
        self.isLogarithmic = isLogarithmic
        self.series = series
        self.marks = marks
        self.markers = markers
        self.legend = legend
        self.notes = notes
        self.offRangeNote = offRangeNote
        self.axisStyle = axisStyle
        self.labelStyle = labelStyle
        self.faultStyle = faultStyle
    }

    /// Draws axes, series, marks and legend.
    public func draw(in area: Rect, glyphs: GlyphSet, into buffer: inout CellBuffer) {
        guard !area.isEmpty else { return }
        let frame = PlotFrame(self, in: area, glyphs: glyphs)
        if frame.hasAxes { drawAxes(frame, into: &buffer) }
        drawGuides(frame, into: &buffer)
        let canvas = inked(frame)
        canvas.draw(in: frame.plot, into: &buffer)
        let note = drawArrows(frame, into: &buffer)
        drawTexts(frame, canvas, avoiding: note, into: &buffer)
    }

    /// The area that the plot itself takes within an area: without axes and labels.
    public func plotArea(in area: Rect, glyphs: GlyphSet) -> Rect {
        PlotFrame(self, in: area, glyphs: glyphs).plot
    }

    /// The values from end to end of the plot within an area, and how far they go on from a column and from a row to the next.
    public func shown(
        in area: Rect, glyphs: GlyphSet
    ) -> (x: ClosedRange<Double>, y: ClosedRange<Double>, cell: (width: Double, height: Double)) {
        let frame = PlotFrame(self, in: area, glyphs: glyphs)
        let (x, y) = (frame.x.range, frame.y.range)
        let dots = max(1, frame.plot.width * glyphs.dotsAcross - 1)
        let width = (x.upperBound - x.lowerBound) * Double(glyphs.dotsAcross) / Double(dots)
        return (x, y, (width, (y.upperBound - y.lowerBound) / Double(max(1, frame.plot.height - 1))))
    }
}
