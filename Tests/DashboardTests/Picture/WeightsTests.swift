import Experiments
import TerminalUI
import Testing

@testable import Dashboard

struct WeightsTests {
    private static func look(_ glyphs: GlyphSet = .braille, _ colors: ColorDepth = .none) -> Look {
        Look(TerminalCapabilities(glyphs: glyphs, colors: colors))
    }

    /// A layer of so many units and inputs whose weights grow from row to row and change sign from column to column.
    private static func layer(units: Range<Int>, of count: Int, columns: Int) -> WeightsPicture.Layer {
        WeightsPicture.Layer(
            index: 0, name: "hidden.weight", unitCount: count, sourceCount: columns, inputsPerColumn: 1,
            columnNames: (0..<columns).map(String.init), greatest: 1,
            units: units.map { unit in
                let size = Float(unit + 1) / Float(count)
                return .init(
                    index: unit, name: "h\(unit + 1)", weights: (0..<columns).map { $0 % 2 == 0 ? size : -size },
                    bias: nil)
            })
    }

    private func lines(_ counts: [Int], height: Int, offset: Int = 0) -> WeightsLayout {
        WeightsLayout(Rect(x: 0, y: 0, width: 38, height: height), counts: counts, offset: offset)
    }

    @Test func layersAreApartWhereThereIsRoomAndTheirCellsHigh() {
        let layout = lines([2, 5, 1], height: 13)
        #expect(layout.hidden == 0 && layout.unitRows == 1 && layout.lines.count == 9)
        #expect(layout.lines[6].line == .blank && layout.lines[7].line == .heading(layer: 1))
        let high = lines([2, 5, 1], height: 30)
        #expect(high.unitRows == 3 && high.lines.map(\.row) == [0, 1, 4, 7, 10, 13, 16, 17, 18])
        #expect(lines([2, 5, 1], height: 9).lines.count == 8)
    }

    @Test func whatDoesNotFitScrollsAndIsNotAskedFor() {
        let layout = lines([2, 10, 10, 1], height: 13, offset: 5)
        #expect(layout.hidden == 12 && layout.lines.first?.line == .unit(layer: 0, index: 4))
        #expect(
            layout.wish.rows == [.init(layer: 0, first: 4, count: 6), .init(layer: 1, first: 0, count: 5)])
        #expect(layout.wish.columns == 27)
        let last = lines([2, 10, 10, 1], height: 13, offset: 99)
        #expect(last.lines.last?.line == .unit(layer: 2, index: 0))
        #expect(lines([2, 11, 3], height: 13).wish.rows.last == .init(layer: 0, first: 0, count: 11))
        #expect(lines([2, 10, 3], height: 12 + 1).wish.rows.last == .init(layer: 1, first: 0, count: 0))
    }

    @Test func keysScrollThroughTheUnits() {
        var settings = Fixtures.circles
        settings.model = .network(NetworkSpec(inputs: 2, hidden: [60], outputs: 1))
        var snapshot = Fixtures.circlesSnapshot()
        snapshot.settings = settings
        var state = Fixtures.state(settings, snapshot: snapshot)
        state.press("Tab Tab Tab V Down")
        #expect(state.viewRequest?.picture == .weights && state.run?.picture.weights.offset == 1)
        #expect(state.viewRequest?.weights?.rows == [.init(layer: 0, first: 0, count: 12)])
        state.press("PgDn End")
        #expect(state.viewRequest?.weights?.rows.last == .init(layer: 1, first: 0, count: 1))
        state.press("Home")
        #expect(state.run?.picture.weights.offset == 0)
        state.press("v V")
        #expect(state.run?.picture.weights.offset == 0 && state.run?.picture.subject == .weights)
    }

    @Test func signAndSizeAreSeenWithoutColour() {
        let mark = WeightMark(look: Self.look())
        #expect([-1, -0.3, 0.1, 0.3, 1].map { "\(mark.cell($0).glyph)" } == ["○", "-", "·", "+", "●"])
        let ascii = WeightMark(look: Self.look(.ascii))
        #expect([-1, -0.3, 0.1, 0.3, 1].map { "\(ascii.cell($0).glyph)" } == ["o", "-", ".", "+", "@"])
        #expect("\(mark.cell(.nan).glyph)" == "!")
    }

    @Test func withColoursTheGroundTellsSignAndSize() throws {
        let look = Self.look(.braille, .full)
        let tints = try #require(look.theme.sidedTints)
        let mark = WeightMark(look: look)
        #expect([-1, 0, 1].map { mark.cell($0).style.background } == [tints.first, tints[3], tints.last])
    }

    @Test func aWideCellHasItsNumber() {
        var buffer = CellBuffer(Size(width: 78, height: 12))
        let layout = WeightsLayout(buffer.bounds, counts: [2, 5, 1], offset: 0)
        WeightsMatrices(layers: Fixtures.ringWeights, layout: layout, look: Self.look()).draw(into: &buffer)
        #expect(buffer.lines[0].hasPrefix("hidden.w"))
        #expect(buffer.lines[2].contains("+0.4000") && buffer.lines[2].contains("+3.2000"))
        #expect(buffer.lines[8].contains("-4.1300"))
        #expect(buffer.lines[11].contains("±3.200 hidden.w") && buffer.lines[11].contains("±4.130 output.w"))
    }

    @Test func aNarrowCellHasItsSign() {
        var buffer = CellBuffer(Size(width: 20, height: 4))
        let layout = WeightsLayout(buffer.bounds, counts: [10, 2], offset: 0)
        let layer = Self.layer(units: 0..<2, of: 2, columns: 10)
        WeightsMatrices(layers: [layer], layout: layout, look: Self.look()).draw(into: &buffer)
        #expect(buffer.lines[1].contains("+-+-+-+-+-"))
        #expect(buffer.lines[2].contains("●○●○●○●○●○"))
    }

    @Test func barsLieOnTheSideOfTheirSign() throws {
        var buffer = CellBuffer(Size(width: 58, height: 3))
        CoefficientBars(coefficients: Fixtures.lineCoefficients, offset: 0, look: Self.look())
            .draw(in: buffer.bounds, into: &buffer)
        let zero = try #require(buffer.lines[0].map { $0 }.firstIndex(of: "│"))
        let (weight, bias) = (buffer.lines[0].map { $0 }, buffer.lines[1].map { $0 })
        #expect(weight[..<zero].contains("█") && !weight[zero...].contains("█") && weight[zero...].contains("□"))
        #expect(!bias[..<zero].contains("█") && bias[zero...].count(where: { $0 == "█" }) > 10)
        #expect(buffer.lines[0].hasPrefix("weight · x") && buffer.lines[1].contains("+0.6646"))
        #expect(buffer.lines[2].contains("□ closed form"))
    }

    @Test(arguments: GlyphSet.allCases, ColorDepth.allCases)
    func weightsStayInTheirCellsAtEverySize(_ glyphs: GlyphSet, _ colors: ColorDepth) {
        let look = Self.look(glyphs, colors)
        let wide = Self.layer(units: 0..<40, of: 100, columns: 60)
        for (width, height) in [(0, 0), (1, 1), (9, 3), (38, 6), (38, 13), (78, 20), (198, 56)] {
            var buffer = CellBuffer(Size(width: width + 4, height: height + 4))
            let area = Rect(x: 2, y: 2, width: width, height: height)
            let layout = WeightsLayout(area, counts: [2, 5, 1], offset: 0)
            WeightsMatrices(layers: Fixtures.ringWeights, layout: layout, look: look).draw(into: &buffer)
            let many = WeightsLayout(area, counts: [60, 100, 1], offset: 3)
            WeightsMatrices(layers: [wide], layout: many, look: look).draw(into: &buffer)
            CoefficientBars(coefficients: Fixtures.lineCoefficients, offset: 1, look: look).draw(
                in: area, into: &buffer)
            for y in 0..<buffer.size.height {
                for x in 0..<buffer.size.width where !area.contains(x: x, y: y) { #expect(buffer[x, y] == .blank) }
            }
        }
    }
}
