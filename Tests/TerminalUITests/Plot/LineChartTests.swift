import Testing

@testable import TerminalUI

struct LineChartTests {
    @Test func curvesMarkAndLegendInBraille() {
        #expect(
            drawn(ChartSamples.loss, 38, 13) == """
                 1.0┤             ⠂    ⠒⠒ train 0.0866
                    │             ⡁    ⠒⠂ valid 0.0666
                 0.8┤ ⡀           ⠄    ⠂⠂ ghost 0.2332
                    │⠐⠢⣄⠁⠂⡄       ⠂
                 0.6┤  ⠈⠑⢄ ⠁⠢⠄⡀   ⡁
                    │    ⠈⠱⣄  ⠁⠢⠄⡀⠄
                 0.4┤      ⠈⠑⢄   ⠁⠂⠆⡄⡀
                    │        ⠈⠉⠢⣄⡀⡁   ⠉⠂⠄⠤⡀⡀
                 0.2┤            ⠉⠒⠢⢤⣀⡀     ⠁⠉⠂⠂⠢⠄⠄⠄⡄⡀
                    │             ⠂  ⠉⠈⠉⠉⠒⠒⠒⠄
                 0.0┤             ⡁
                    └┴───────┴────▲──┴───────┴───────┴
                     0      30      60      90     120
                """)
    }

    @Test func curvesMarkAndLegendInHalfBlocks() {
        #expect(
            drawn(ChartSamples.loss, 38, 13, .block) == """
                 1.0┤             :    ▀▄ train 0.0866
                    │                  ·· valid 0.0666
                 0.8┤· ·          :    ·  ghost 0.2332
                    │▀▀█▄···
                 0.6┤   ▀█▄· ·    :
                    │     ▀█▄ ····
                 0.4┤      ·▀█▄   :· ·
                    │         ▀▀▄▄    ···· ·
                 0.2┤            ▀▀▀▄▄▄▄    ·· · ··· ·
                    │                 ·▀▀▀▀▀
                 0.0┤             :
                    └┴───────┴────▲──┴───────┴───────┴
                     0      30      60      90     120
                """)
    }

    @Test func curvesMarkAndLegendInASCII() {
        #expect(
            drawn(ChartSamples.loss, 38, 13, .ascii) == """
                 1.0+             :    ** train 0.0866
                    |                  o  valid 0.0666
                 0.8+             :    .  ghost 0.2332
                    |*** .
                 0.6+  *** . .    :
                    |    o**   .
                 0.4+      ***   .:..
                    |        o***    . . .
                 0.2+           ******    .. . . . . .
                    |                *******
                 0.0+             :
                    ++-------+----^--+-------+-------+
                     0      30      60      90     120
                """)
    }

    @Test func seventeenRowsHaveFourSteps() {
        #expect(
            drawn(ChartSamples.loss, 38, 19) == """
                 0.8┤             ⠂    ⠒⠒ train 0.0866
                    │ ⠂⠄          ⡁    ⠒⠂ valid 0.0666
                    │⠐⢦ ⠉⠦⡀       ⠄    ⠂⠂ ghost 0.2332
                    │ ⠘⠱⡀ ⠁⡄      ⠂
                 0.6┤  ⠈⠘⡄  ⠃⡀    ⡁
                    │    ⠸⡀  ⠁⡄   ⠄
                    │     ⠱⡀   ⠃⡀ ⠂
                    │     ⠈⠑⡄   ⠉⠆⡁
                 0.4┤       ⠱⡀    ⠄⠄
                    │        ⠙⡄   ⠂ ⠁⠄⡀
                    │         ⠈⢢⡀ ⡁    ⠢⠄⡀
                    │          ⠈⠑⢄⠄       ⠃⠄⡄⡀
                 0.2┤            ⠈⠑⢦⡀        ⠁⠁⠂⠄⠄⡀⡀
                    │             ⡁⠈⠈⠒⠦⣀           ⠁⠁⠃
                    │             ⠄    ⠑⠉⠑⠒⠤⠄
                    │             ⠂        ⠈⠁
                 0.0┤             ⡁
                    └┴───────┴────▲──┴───────┴───────┴
                     0      30      60      90     120
                """)
    }

    @Test func withoutRoomForAxesThePlotStandsAlone() {
        var chart = ChartSamples.figures
        chart.markers = []
        chart.legend = []
        #expect(drawn(chart, 8, 3, .ascii) == "\n**\n ***")
        #expect(drawn(chart, 1, 1, .ascii) == "*")
        #expect(drawn(chart, 0, 0).isEmpty)
    }

    @Test func staysInside() {
        let charts = [ChartSamples.loss, ChartSamples.fit, ChartSamples.figures, ChartSamples.diverged]
        for chart in charts { expectStaysInside(chart) }
    }

    @Test func thePlotAreaIsWhatTheAxesLeave() {
        let area = Rect(x: 3, y: 2, width: 38, height: 13)
        let plot = ChartSamples.loss.plotArea(in: area, glyphs: .braille)
        #expect(plot == Rect(x: 8, y: 2, width: 33, height: 11))
    }

    @Test(arguments: [nil, 3])
    func aMarkerIsNotSetBesideTheSeriesThatItLiesOn(_ layer: Int?) {
        var chart = LineChart(x: 0...10, y: 0...1)
        chart.series = [PlotSeries([PlotPoint(0, 0.3), PlotPoint(9, 0.3)], .line(.solid), layer: 3)]
        chart.markers = [5, 10].map { PlotMarker(PlotPoint($0, 0.25), .filledSquare, on: layer) }
        let rows = layer == nil ? ["⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀", "     ■    ■"] : ["⣀⣀⣀⣀⣀■⣀⣀⣀⣀■", ""]
        #expect(
            drawn(chart, 16, 8) == """
                 1.0┤
                 0.8┤
                 0.6┤
                 0.4┤\(rows[0])
                 0.2┤\(rows[1])
                 0.0┤
                    └┴──┴──┴──┴─
                     0  3  6  9
                """)
    }
}
