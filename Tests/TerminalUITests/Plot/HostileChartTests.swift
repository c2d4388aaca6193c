import Testing

@testable import TerminalUI

/// Numbers that a diverging run sends.
struct HostileChartTests {
    static let numbers: [Double] = [
        .nan, .infinity, -.infinity, 0, -0.0, 1e38, -1e38, .leastNonzeroMagnitude, .greatestFiniteMagnitude,
        -.greatestFiniteMagnitude, 1, -3, 1e-300,
    ]

    static let ranges: [ClosedRange<Double>] = [
        0...0, 1...1, -1e38...1e38, 0...Double.infinity, -Double.infinity...0, -Double.greatestFiniteMagnitude...1e308,
        0...Double.leastNonzeroMagnitude, 1e-300...1e300, 5...5.000000001, -7...(-7), 1e38...1e38,
    ]

    @Test(arguments: ranges, [false, true])
    func anyNumbersAreDrawn(_ range: ClosedRange<Double>, _ isLogarithmic: Bool) {
        let points = Self.numbers.flatMap { x in Self.numbers.map { PlotPoint(x, $0) } }
        let shapes: [PlotSeries.Shape] = [.line(.solid), .cloud, .thickPoints, .thinPoints, .threads]
        let chart = LineChart(
            x: range, y: range, isLogarithmic: isLogarithmic, series: shapes.map { PlotSeries(points, $0) },
            marks: Self.numbers.map { PlotMark(x: $0, glyph: .change) },
            markers: points.map { PlotMarker($0, .disc) }, offRangeNote: "inf")
        expectStaysInside(chart, sizes: [1, 2, 13])
    }

    @Test(arguments: ranges)
    func anyRangeHasFiniteTicks(_ range: ClosedRange<Double>) {
        for rows in 0..<30 {
            for scale in [
                AxisScale.linear(range, rows: rows), .logarithmic(range, rows: rows), .columns(range, columns: rows),
            ] {
                #expect(scale.ticks.allSatisfy { $0.value.isFinite && $0.fraction.isFinite && !$0.label.isEmpty })
                #expect(scale.range.lowerBound < scale.range.upperBound)
            }
        }
    }

    @Test func nothingToDrawLeavesTheAxes() {
        let empty = LineChart(x: 0...10, y: 0...1, series: [PlotSeries([], .line(.solid)), PlotSeries([], .threads)])
        #expect(
            drawn(empty, 18, 5) == """
                 1.0┤
                 0.5┤
                 0.0┤
                    └┴───┴──┴───┴─
                     0   3  6   9
                """)
    }

    @Test func aGapPartsTheLineAndALonelyPointIsADot() {
        let points = [(0, 1), (1, 1), (2, .nan), (3, 0), (4, .nan), (5, 1), (6, 1.0)].map { PlotPoint($0.0, $0.1) }
        let chart = LineChart(x: 0...6, y: 0...1, series: [PlotSeries(points, .line(.solid))])
        #expect(drawn(chart, 7, 2, .ascii) == "**   **\n   *")
    }

    @Test func aLineThatLeavesBelowIsMarkedToo() {
        let points = [PlotPoint(0, 0.5), PlotPoint(2, 0.5), PlotPoint(2.5, -9), PlotPoint(3, -.infinity)]
        let chart = LineChart(x: 0...6, y: 0...1, series: [PlotSeries(points, .line(.solid))])
        #expect(drawn(chart, 7, 3, .ascii) == "\n***\n  v")
    }
}
