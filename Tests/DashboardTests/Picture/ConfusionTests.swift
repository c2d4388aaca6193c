import Experiments
import TerminalUI
import Testing

@testable import Dashboard

struct ConfusionTests {
    @Test func arrowsMoveTheCellAroundTheEdgesAndAskForItsDigits() {
        var state = Fixtures.state(.confusion, width: 80, height: 24, glyphs: .braille)
        #expect(state.viewRequest?.confusionCell == .init(truth: 2, guess: 1))
        #expect(state.viewRequest?.digits == 6)
        state.press("Up Up Up Left Left")
        #expect(state.viewRequest?.confusionCell == .init(truth: 9, guess: 9))
        #expect(state.screen.joined().contains("9 read as 9"))
        // The digits of the cell before are not shown under another heading.
        #expect(!state.screen.joined().contains(".94"))
    }

    @Test func theCellStandsBetweenItsCursors() {
        let state = Fixtures.state(.confusion, width: 80, height: 24, glyphs: .braille)
        #expect(state.screen[5].contains("►  15◄ 972"))
    }

    @Test func sharesAreThoseOfRowsAndColumns() {
        let confusion = ConfusionPicture(
            classCount: 2, counts: [6, 2, 1, 11], step: 0, cell: .init(truth: 0, guess: 0), digits: [])
        #expect(confusion.total == 20 && confusion.right == 17)
        #expect(confusion.recall(of: 0) == 0.75)
        #expect(confusion.precision(of: 0) == 6.0 / 7)
        #expect(confusion.mistakes == [.init(truth: 0, guess: 1), .init(truth: 1, guess: 0)])
        #expect(confusion.count(.init(truth: 2, guess: 0)) == 0)
    }

    @Test func aSmallPaneShowsRecallOnTheDiagonal() {
        var buffer = CellBuffer(Size(width: 38, height: 13))
        let look = Fixtures.running().look
        ConfusionPane(confusion: Fixtures.confusion, cursor: .init(truth: 0, guess: 0), look: look)
            .draw(in: buffer.bounds, into: &buffer)
        #expect(buffer.lines[0].hasPrefix("true   0  1  2  3"))
        #expect(buffer.lines[3].contains(" 15"))
        #expect(buffer.lines[11].contains("diag. recall"))
    }

    @Test(arguments: GlyphSet.allCases, ColorDepth.allCases)
    func aMatrixStaysInItsCellsAtEverySize(_ glyphs: GlyphSet, _ colors: ColorDepth) {
        let look = Look(TerminalCapabilities(glyphs: glyphs, colors: colors))
        for (width, height) in [(0, 0), (1, 1), (38, 13), (63, 12), (78, 20), (120, 34)] {
            var buffer = CellBuffer(Size(width: width + 4, height: height + 4))
            let area = Rect(x: 2, y: 2, width: width, height: height)
            ConfusionPane(confusion: Fixtures.confusion, cursor: .init(truth: 9, guess: 9), look: look)
                .draw(in: area, into: &buffer)
            for y in 0..<buffer.size.height {
                for x in 0..<buffer.size.width where !area.contains(x: x, y: y) { #expect(buffer[x, y] == .blank) }
            }
        }
    }
}
