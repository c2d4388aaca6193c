/// Where a chart's plot lies on the screen and where its values lie in the plot.
struct PlotFrame {
    let area: Rect
    let plot: Rect
    let glyphs: GlyphSet
    let x: AxisScale
    let y: AxisScale

    /// Labels keep this width at least, so that charts side by side line up and a new label seldom moves the plot.
    private static let labelColumns = 4
    private static let smallestPlot = Size(width: 6, height: 2)
    /// Rows from which on one of them is given to a title.
    private static let titledRows = 10

    init(_ chart: LineChart, in area: Rect, glyphs: GlyphSet) {
        func scale(_ rows: Int) -> AxisScale {
            if chart.keepsRange { return .rows(chart.y, rows: rows) }
            return chart.isLogarithmic
                ? .logarithmic(chart.y, rows: rows)
                : .linear(chart.y, rows: rows, isCentered: chart.centersRange)
        }
        let top = chart.yTitle.isEmpty || area.height < Self.titledRows ? 0 : 1
        let inner = scale(area.height - 2 - top)
        let left = max(Self.labelColumns, inner.labelColumns, chart.xTitle.columns) + 1
        let hasAxes =
            !chart.hidesAxes && area.width - left >= Self.smallestPlot.width
            && area.height - 2 >= Self.smallestPlot.height
        self.area = area
        self.glyphs = glyphs
        plot =
            hasAxes
            ? Rect(x: area.x + left, y: area.y + top, width: area.width - left, height: area.height - 2 - top) : area
        y = hasAxes ? inner : scale(area.height)
        x = .columns(chart.x, columns: plot.width)
    }

    /// Whether there is room for axes.
    var hasAxes: Bool { plot != area }

    /// The place of a value along the columns, in dots.
    func dotX(_ value: Double) -> Double? {
        x.fraction(of: value).map { $0 * Double(plot.width * glyphs.dotsAcross - 1) }
    }

    /// The place of a value along the rows, in dots; a tick's value lies in the middle of its row.
    func dotY(_ value: Double) -> Double? {
        y.fraction(of: value).map {
            (1 - $0) * Double((plot.height - 1) * glyphs.dotsDown) + Double(glyphs.tickDot)
        }
    }

    /// The place of a point in dots; nothing where it has none.
    func dot(_ point: PlotPoint) -> DotPoint? {
        guard let x = dotX(point.x), let y = dotY(point.y), x.isFinite, !y.isNaN else { return nil }
        return DotPoint(x: x, y: y)
    }

    /// The column of the screen that holds a value, if it is in the plot.
    func column(_ value: Double) -> Int? {
        guard let dot = dotX(value), dot.isFinite else { return nil }
        let column = DotPoint(x: dot, y: 0).rounded.x.floored(by: glyphs.dotsAcross)
        return (0..<plot.width).contains(column) ? plot.x + column : nil
    }

    /// The row of the screen of a tick.
    func row(_ tick: AxisScale.Tick) -> Int {
        plot.y + Int(((1 - tick.fraction) * Double(plot.height - 1)).rounded())
    }
}

extension Int {
    /// The quotient rounded down, below zero too.
    func floored(by divisor: Int) -> Int {
        self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
    }
}
