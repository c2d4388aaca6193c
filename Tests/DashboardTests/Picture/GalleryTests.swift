import Experiments
import TerminalUI
import Testing

@testable import Dashboard

struct GalleryTests {
    /// The matrix on the whole screen, with so many digits in the cell of twos read as ones.
    private func state(_ count: Int) -> DashboardState {
        var confusion = Fixtures.confusion
        confusion.counts[21] = count
        var snapshot = Fixtures.digitsSnapshot
        snapshot.picture = .confusion(confusion)
        var state = Fixtures.state(Fixtures.digits, snapshot: snapshot)
        state.press("Tab Tab Tab v f Down Down Right")
        return state
    }

    @Test func enterAsksForAllDigitsOfTheCellAndEscapeLeadsBack() {
        var state = state(15)
        #expect(state.keyLine.contains("Enter all of them"))
        state.press("Enter")
        #expect(state.viewRequest?.digits == 12 && state.viewRequest?.firstDigit == 0)
        #expect(state.screen[2].contains("2 read as 1") && state.screen[2].contains("twos, surest first"))
        #expect(state.screen.joined().contains("1 .94  2 .04"))
        #expect(!state.screen.joined().contains("recall"))
        state.press("Esc")
        #expect(state.run?.isZoomed == true && state.screen.joined().contains("recall"))
        state.press("Esc")
        #expect(state.run?.isZoomed == false)
    }

    @Test func aPageIsAskedForAtATime() {
        var state = state(100)
        state.press("Enter")
        let page = 12
        #expect(state.viewRequest?.digits == page)
        state.press("Down")
        #expect(state.viewRequest?.firstDigit == 6)
        // What has not come yet is not shown in the place of what has.
        #expect(!state.screen.joined().contains(".94"))
        state.press("PgDn Right")
        #expect(state.viewRequest?.firstDigit == 30)
        state.press("Left PgUp")
        #expect(state.viewRequest?.firstDigit == 6)
        state.press("End")
        #expect(state.viewRequest?.firstDigit == 90)
        state.press("Home")
        #expect(state.viewRequest?.firstDigit == 0)
    }

    @Test func theDigitsAreAsLargeAsAllOfThemAllow() {
        let area = Rect(x: 1, y: 2, width: 198, height: 56)
        let few = GalleryLayout(area, count: 4)
        #expect(few.digitRows == 12 && few.hidden == 0)
        let many = GalleryLayout(area, count: 1000)
        #expect(many.digitRows == 6 && many.page == 15 * 7 && many.hidden == (1000 + 14) / 15 - 7)
        let (image, caption) = many.digit(16)
        #expect(
            image == Rect(x: 14, y: 11, width: 12, height: 6) && caption == Rect(x: 14, y: 17, width: 12, height: 1))
    }

    @Test func anotherViewClosesIt() {
        var state = state(15)
        state.press("Enter v V")
        #expect(state.run?.picture.gallery == nil && state.run?.picture.subject == .confusion)
    }

    @Test func anEmptyCellSaysSo() {
        var state = state(0)
        state.press("Enter")
        #expect(state.screen.joined().contains("there are none"))
    }

    @Test(arguments: GlyphSet.allCases, [(0, 0), (1, 1), (38, 6), (38, 13), (78, 20)])
    func aGalleryStaysInItsCellsAtEverySize(_ glyphs: GlyphSet, _ size: (width: Int, height: Int)) {
        let look = Look(TerminalCapabilities(glyphs: glyphs, colors: .full))
        var buffer = CellBuffer(Size(width: size.width + 4, height: size.height + 4))
        let area = Rect(x: 2, y: 2, width: size.width, height: size.height)
        DigitGallery(confusion: Fixtures.confusion, cell: .init(truth: 2, guess: 1), offset: 0, look: look)
            .draw(in: area, into: &buffer)
        for y in 0..<buffer.size.height {
            for x in 0..<buffer.size.width where !area.contains(x: x, y: y) { #expect(buffer[x, y] == .blank) }
        }
    }
}
