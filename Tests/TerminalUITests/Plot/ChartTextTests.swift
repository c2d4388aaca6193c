import Testing

@testable import TerminalUI

/// Guides, axis titles and notes of a legend.
struct ChartTextTests {
    private var chart: LineChart {
        LineChart(
            x: 0...10, y: 0...1, series: [PlotSeries([PlotPoint(0, 1), PlotPoint(10, 0)], .line(.solid), layer: 2)])
    }

    @Test func guidesLieUnderTheLineInBraille() {
        var guided = chart
        guided.guideStyle = .plain
        #expect(
            drawn(guided, 24, 7) == """
                1.00┤⠒⠤⣀⠒  ⠂⠐ ⠂ ⠂⠂  ⠂  ⠒
                0.75┤⠂  ⠉⠑⠢⢄⣀ ⠂ ⠂⠂  ⠂  ⠒
                0.50┤⠂  ⠒  ⠂⠐⠉⠒⠤⣀⡀  ⠂  ⠒
                0.25┤⠂  ⠒  ⠂⠐ ⠂ ⠂⠈⠑⠢⠤⣀ ⠒
                0.00┤⠂  ⠒  ⠂⠐ ⠂ ⠂⠂  ⠂ ⠉⠒
                    └┴──┴───┴───┴───┴──┴
                     0  2   4   6   8 10
                """)
    }

    @Test(arguments: [(GlyphSet.block, Character("┼")), (.ascii, Character("+"))])
    func guidesAreCrossesWithoutDots(_ glyphs: GlyphSet, _ cross: Character) {
        var guided = chart
        guided.guideStyle = .plain
        // Five ticks upwards and six to the right; the line covers some of the crosses.
        let before = drawn(chart, 24, 7, glyphs).filter { $0 == cross }.count
        let crosses = drawn(guided, 24, 7, glyphs).filter { $0 == cross }.count - before
        #expect(crosses >= 5 * 6 - 8 && crosses < 5 * 6)
    }

    @Test func titlesStandAboveTheAxisAndBesideItsLabels() {
        var titled = chart
        (titled.xTitle, titled.yTitle) = ("epoch", "mean error")
        let lines = drawn(titled, 24, 12, .ascii).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.first == "mean error")
        #expect(lines.last?.hasPrefix("epoch 0") == true)
        #expect(lines.count == 12)
    }

    @Test func aLowChartGivesNoRowToATitle() {
        var titled = chart
        titled.yTitle = "mean error"
        #expect(drawn(titled, 24, 7) == drawn(chart, 24, 7))
    }

    @Test func aTitleGivesWayToALongLabel() {
        func foot(_ range: ClosedRange<Double>) -> String {
            var titled = chart
            (titled.x, titled.xTitle) = (range, "step")
            return drawn(titled, 60, 12).split(separator: "\n").last.map(String.init) ?? ""
        }
        #expect(foot(0...9).contains("step"))
        #expect(!foot(-1_000_000...1_000_000).contains("step"))
    }

    @Test func notesStandInAColumnBehindTheValues() {
        let entries = [
            LegendEntry(
                [.solidStroke], .plain, name: TextRun("train"), value: TextRun("0.5"), note: TextRun("best 0.4")),
            LegendEntry(
                [.dottedStroke], .plain, name: TextRun("ghost"), value: TextRun("12.5"), note: TextRun("seed 8")),
            LegendEntry([.hollowSquare], .plain, name: TextRun("printed 3 of 7")),
        ]
        let lines = entries.block(glyphs: .ascii, columns: 60).map { $0.map(\.text).joined() }
        #expect(lines == ["** train      0.5  best 0.4", ".  ghost     12.5  seed 8", "%  printed 3 of 7"])
    }

    @Test(arguments: [(4.7176e-06, 4, -6, "4.7176e-6"), (0.00123, 1, -3, "1.2e-3"), (-5e-7, 2, -6, "-0.50e-6")])
    func aPowerOfTenCanBeGiven(_ value: Double, _ decimals: Int, _ exponent: Int, _ text: String) {
        #expect(NumberFormat.fixed(value, decimals: decimals, exponent: exponent) == text)
    }

    @Test func whatIsNotFiniteHasNoPower() {
        #expect(NumberFormat.fixed(.nan, decimals: 3, exponent: -2) == "nan")
        #expect(NumberFormat.fixed(1e30, decimals: 3, exponent: -2) == "1.0e30")
    }
}
