import Testing

@testable import TerminalUI

struct FieldMapTests {
    private let map = FieldMap(
        ChartSamples.hill(columns: 38, rows: 11), shading: .inside(.plain), points: ChartSamples.rings, x: -2...2,
        y: -2...2)

    @Test func boundaryIsALineInBraille() {
        #expect(
            drawn(map, 38, 11) == """

                     ○    ×      ○    ○  ○   ○
                              ⣀⠤⠒⠒⠒⠒⠒⠒⠢⢄⡀       ×
                     ○      ⡤●●░●░░×░●●░⠑⠢⡄
                           ⡜ ×░░░░░░░░░░● ⠑⡄    ○
                     ×    ⢸ ░●░░░░░░░░░░●░ ⡇
                          ⠈⢆ ●░░░░░░░░░░× ⢠⠃    ○
                     ○     ⠈⠢⢄░●░●●░●░░●●⠤⠃     ○
                             ⠈⠑⠢⠤⠤⠤⠤⠤⠤⠤⠒⠁       ○
                     ○  ○   ○  ○    ○      ○

                """)
    }

    @Test func boundaryIsTheEdgeOfTheShadeElsewhere() {
        #expect(
            drawn(map, 38, 11, .block) == """

                     ○    ×      ○    ○  ○   ○
                                ░░░░░░          ×
                     ○      ░●●░●░░×░●●░░░
                           ░░×░░░░░░░░░░●░░     ○
                     ×     ░░●░░░░░░░░░░●░░
                           ░░●░░░░░░░░░░×░░     ○
                     ○      ░░░●░●●░●░░●●░      ○
                                ░░░░░░          ○
                     ○  ○   ○  ○    ○      ○

                """)
        #expect(
            drawn(map, 38, 11, .ascii) == """

                     o    x      o    o  o   o
                                ::::::          x
                     o      :@@:@::x:@@:::
                           ::x::::::::::@::     o
                     x     ::@::::::::::@::
                           ::@::::::::::x::     o
                     o      :::@:@@:@::@@:      o
                                ::::::          o
                     o  o   o  o    o      o

                """)
    }

    @Test func aCoarseFieldIsInterpolated() {
        let sides = FieldMap(
            ChartSamples.hill(columns: 19, rows: 5), shading: .twoSided(low: .plain, high: .plain))
        #expect(
            drawn(sides, 38, 11) == """
                ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
                ░░░░░░░░░░░░░░░░░    ░░░░░░░░░░░░░░░░░
                ░░░░░░░░░░░░░ ⣀⡠⠤⠔⠒⠒⠒⠤⠤⣀⡀░░░░░░░░░░░░░
                ░░░░░░░░░░ ⢀⠔⠊ ░░░░░░░░ ⠈⠒⢄ ░░░░░░░░░░
                ░░░░░░░░░ ⢰⠁ ░░░░░░░░░░░░ ⠈⡆ ░░░░░░░░░
                ░░░░░░░░░ ⢸  ░░░░░░░░░░░░  ⡇ ░░░░░░░░░
                ░░░░░░░░░ ⠸⡀ ░░░░░░░░░░░░ ⢀⠇ ░░░░░░░░░
                ░░░░░░░░░░ ⠈⠢⣀ ░░░░░░░░ ⢀⡠⠊ ░░░░░░░░░░
                ░░░░░░░░░░░░░ ⠉⠒⠒⠤⠤⠤⠤⠔⠒⠊⠁░░░░░░░░░░░░░
                ░░░░░░░░░░░░░░░░░    ░░░░░░░░░░░░░░░░░
                ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
                """)
    }

    @Test func classesPartWhereTheWinnerChanges() {
        let fine = FieldMap(ChartSamples.classes(columns: 76, rows: 44), shading: .classes([]))
        #expect(
            drawn(fine, 38, 11) == """
                  ⠈⢆                              ⡰⠁
                   ⠈⢢                            ⡔⠁
                     ⢣                          ⡜
                      ⠱⡀                      ⢀⠎
                       ⠘⢄                    ⡠⠃
                         ⠱⡀                ⢀⠎
                          ⠈⠢⢄            ⡠⠔⠁
                             ⠑⠢⢄⣀    ⣀⡠⠔⠊
                               ⢀⠎⠉⠉⠉⠉
                              ⢠⠃
                             ⢠⠃
                """)
        let cells = FieldMap(ChartSamples.classes(columns: 38, rows: 11), shading: .classes([]))
        #expect(
            drawn(cells, 38, 11) == """
                   ⣇                              ⣸
                    ⣇                            ⣸
                     ⣇⣀                        ⣀⣸
                       ⣇                      ⣸
                        ⣇⣀                  ⣀⣸
                          ⣇                ⣸
                           ⣇⣀⣀          ⣀⣀⣸
                              ⣇⣀⣀⣀⣀⣀⣀⣀⣀⣸
                                ⡇
                               ⡏
                              ⡏
                """)
    }

    @Test func withoutALineTheEdgesOfTheClassesAreShaded() {
        let map = FieldMap(ChartSamples.classes(columns: 38, rows: 11), shading: .edges(.plain))
        #expect(
            drawn(map, 38, 11, .ascii) == """
                  ::                              :
                   ::                            :
                    :::                        ::
                      ::                      :
                       :::                  ::
                         ::                :
                          ::::          :::
                             :::::::::::
                               :
                              :
                             :
                """)
        #expect(drawn(map, 38, 11, .block) == drawn(map, 38, 11, .ascii).replacing(":", with: "░"))
        #expect(drawn(map, 0, 0, .ascii).isEmpty)
    }

    @Test func sixTintsAreSixEqualBands() {
        let tints = [24, 60, 59, 58, 95, 94].map { Style(background: .indexed($0)) }
        let ramp = (0...1).flatMap { _ in (0...6).map { Double($0) / 6 } }
        let map = FieldMap(.values(corners: ramp, columns: 6, rows: 1), shading: .tints(tints), boundaryStyle: nil)
        var buffer = CellBuffer(Size(width: 6, height: 1))
        map.draw(in: buffer.bounds, glyphs: .braille, into: &buffer)
        #expect(buffer.cells.map(\.style) == tints)
    }

    @Test func aClassHasTintsByItsCertainty() {
        let styles = (0..<4).map { Style(background: .indexed(UInt8($0))) }
        let map = FieldMap(
            .classes(winners: [0, 0, 1, 1, 2], certainty: [0.2, 0.7, 0.2, 1, 1], columns: 5, rows: 1),
            shading: .classes([Array(styles[0..<2]), Array(styles[2..<4])]), boundaryStyle: nil)
        var buffer = CellBuffer(Size(width: 5, height: 1))
        map.draw(in: buffer.bounds, glyphs: .braille, into: &buffer)
        #expect(buffer.cells.map(\.style) == styles + [.plain])
    }

    @Test func pointsKeepTheTintAndTakeOneCellInSix() {
        let ground = Style(background: .indexed(24))
        let points = (0..<60).map { index in
            let place = PlotPoint((Double(index % 12) + 0.5) / 12, (Double(index / 12) + 0.5) / 5)
            return FieldPoint(place, index > 56 ? .cross : .disc, style: Style(isBold: true), isUrgent: index > 56)
        }
        let map = FieldMap(
            .values(corners: [0, 0, 0, 0], columns: 1, rows: 1), shading: .tints([ground]), points: points)
        #expect(drawn(map, 12, 5) == "         ×××\n\n\n\n●●●●●●●")
        var buffer = CellBuffer(Size(width: 12, height: 5))
        map.draw(in: buffer.bounds, glyphs: .braille, into: &buffer)
        #expect(buffer[0, 4].style == Style(background: .indexed(24), isBold: true))
    }

    @Test func hostileFieldsAreBlank() {
        let values: [Double] = [.nan, .infinity, -.infinity, 1e308, -1e308, 0.4]
        let map = FieldMap(
            .values(corners: values, columns: 2, rows: 1), shading: .inside(.plain),
            points: [FieldPoint(PlotPoint(.nan, .infinity), .disc), FieldPoint(PlotPoint(1e308, 0), .disc)], x: 0...0,
            y: -1e308...1e308)
        expectStaysInside(map)
        #expect(drawn(FieldMap(.values(corners: [1], columns: 3, rows: 3), shading: .inside(.plain)), 4, 1).isEmpty)
        #expect(
            drawn(FieldMap(.classes(winners: [], certainty: [], columns: 0, rows: 0), shading: .classes([])), 4, 1)
                .isEmpty)
        #expect(drawn(self.map, 0, 0).isEmpty)
        #expect(drawn(self.map, 1, 1) == "×")
        expectStaysInside(self.map)
    }

    @Test func aHardMapShowsTheSidesAlone() {
        var map = FieldMap(
            .values(corners: [0, 1, 0, 1], columns: 1, rows: 1),
            shading: .tints((0..<4).map { Style(background: .indexed($0)) }),
            boundaryStyle: nil)
        var buffer = CellBuffer(Size(width: 8, height: 1))
        map.draw(in: buffer.bounds, glyphs: .braille, into: &buffer)
        #expect(buffer.cells.map(\.style.background) == [0, 0, 1, 1, 2, 2, 3, 3].map(Color.indexed))
        map.isHard = true
        map.draw(in: buffer.bounds, glyphs: .braille, into: &buffer)
        #expect(buffer.cells.map(\.style.background) == [0, 0, 0, 0, 3, 3, 3, 3].map(Color.indexed))
    }

    @Test func shadedClassesAreShadedWhereTheyAreSure() {
        let map = FieldMap(
            .classes(winners: [0, 1, 1, 0], certainty: [0.9, 0.5, 0.7, 0.6], columns: 4, rows: 1),
            shading: .shadedClasses([Style(foreground: .indexed(1)), Style(foreground: .indexed(2))]),
            boundaryStyle: nil)
        var buffer = CellBuffer(Size(width: 4, height: 1))
        map.draw(in: buffer.bounds, glyphs: .block, into: &buffer)
        #expect(buffer.lines == ["░ ░ "])
        #expect(buffer[0, 0].style.foreground == .indexed(1) && buffer[2, 0].style.foreground == .indexed(2))
    }

    @Test func inAsciiAPointMayBeALetter() {
        let point = FieldPoint(PlotPoint(0.5, 0.5), .hollowSquare, letter: "2")
        #expect(point.symbol(in: .ascii) == "2")
        #expect(point.symbol(in: .braille) == "□")
    }
}
