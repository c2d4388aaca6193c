import Experiments
import TerminalUI
import Testing

@testable import Dashboard

struct PictureStyleTests {
    @Test func aHardMapHasTwoTintsAlone() throws {
        var state = Fixtures.running()
        let soft = grounds(of: state)
        #expect(soft.count == 5)
        state.press("d")
        #expect(state.message?.text == "hard map: the likeliest class alone")
        let tints = try #require(state.look.theme.mapTints)
        #expect(grounds(of: state) == Set([tints[0], tints[5]]))
        state.press("d")
        #expect(grounds(of: state) == soft)
    }

    @Test func heldOutPointsAreSquaresAndComeWithTheirKey() {
        var state = Fixtures.running()
        #expect(!state.screen.joined().contains("□"))
        state.press("T")
        let shown = state.screen.joined()
        #expect(shown.contains("■") && shown.contains("□"))
        #expect(shown.contains("held out"))
        state.press("T")
        #expect(!state.screen.joined().contains("□"))
    }

    @Test func missesAreLeftOutOnRequest() {
        var state = Fixtures.state(Fixtures.lineFit, snapshot: Fixtures.lineSnapshot)
        #expect(state.screen.joined().contains("miss "))
        state.press("d")
        #expect(!state.screen.joined().contains("⠅ miss"))
    }

    @Test func aReferenceIsADashedLineWithItsNameInTheLegend() {
        var fit = Fixtures.fit
        let chart = FitPlot(fit, settings: Fixtures.lineFit, range: nil, look: Fixtures.running().look).chart
        #expect(!chart.series.contains { $0.shape == .line(.dashed) })
        fit.reference = fit.curve.map { .init(x: $0.x, y: 0.5 + 0.3 * $0.x) }
        let both = FitPlot(fit, settings: Fixtures.lineFit, range: nil, look: Fixtures.running().look).chart
        #expect(both.series.contains { $0.shape == .line(.dashed) && $0.points.count == fit.reference.count })
        #expect(both.legend.map(\.name.text).prefix(2) == ["model", "least squares"])
    }

    @Test func manyPointsAreACloudBehindTheLine() {
        var fit = Fixtures.fit
        fit.points = (0..<80).map { .init(row: $0, x: Double($0) / 80, y: 0.5, prediction: 0.6, isValidation: false) }
        let chart = FitPlot(fit, settings: Fixtures.lineFit, range: nil, look: Fixtures.running().look).chart
        #expect(chart.series.map(\.shape) == [.line(.solid), .cloud])
    }

    @Test(arguments: [2, 4, 10])
    func classesDifferByShape(_ count: Int) {
        let marks = (0..<min(count, 8)).map { ClassMark($0, of: count) }
        #expect(Set(marks.map(\.glyph)).count == marks.count)
        let signs = marks.map { $0.letter.map { String($0) } ?? GlyphSet.ascii[$0.glyph] }
        #expect(Set(signs).count == marks.count)
    }

    /// Backgrounds of the map's cells.
    private func grounds(of state: DashboardState) -> Set<Color> {
        let buffer = DashboardView.render(state, now: .zero)
        guard let area = state.layout.place(of: .picture).map({ PictureLayout($0.content).field }) else { return [] }
        let cells = (area.y..<area.maxY).flatMap { y in (area.x..<area.maxX).map { buffer[$0, y].style.background } }
        return Set(cells)
    }
}
