import TerminalUI

/// The learning rate over the epochs with axes: what has passed as a solid line, what is planned dotted, a knob where the run is.
enum RatePlot {
    /// Rows that it takes, its heading included, of a pane with so many and so many values; none where those need them all.
    static func rows(of height: Int, besides values: Int) -> Int {
        height >= 18 ? min(max(8, height - values), 16) : height >= 12 ? 6 : 0
    }

    /// Draws heading and plot.
    static func draw(_ plan: RatePlan, look: Look, in area: Rect, into buffer: inout CellBuffer) {
        let known = (plan.walked + plan.planned).map(\.y)
        guard let range = AxisScale.covering(known) else { return }
        let (title, plot) = area.splitTop(1)
        TitleRule([look.run("Learning rate over the epochs", .label)], ruleStyle: look[.rule], lead: 0)
            .draw(in: title, glyphs: look.glyphs, into: &buffer)
        let chart = LineChart(
            x: 1...max(2, plan.lastEpoch), y: min(0, range.lowerBound)...max(range.upperBound, 1e-9),
            series: [
                PlotSeries(plan.walked, .line(.solid), style: look[.train], layer: 2),
                PlotSeries(plan.planned, .line(.dotted), style: look[.ghost], layer: 1),
            ],
            markers: [PlotMarker(plan.now, .knob, style: look[.emphasis])],
            axisStyle: look[.rule], labelStyle: look[.label], faultStyle: look[.fault])
        chart.draw(in: plot, glyphs: look.glyphs, into: &buffer)
    }
}
