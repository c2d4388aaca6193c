import Experiments
import TerminalUI
import Testing

@testable import Dashboard

struct DigitsLayoutTests {
    private func layout(_ width: Int, _ height: Int) -> DigitsLayout {
        DigitsLayout(Rect(x: 1, y: 2, width: width, height: height))
    }

    @Test func aNarrowPaneHasTwoDigitsSideBySide() {
        for height in [8, 13, 19, 34, 45] {
            #expect(layout(38, height).perRow == 2 && layout(48, height).perRow == 2, "\(height) rows")
        }
        let usual = layout(38, 13)
        #expect(usual.digitRows == 6 && usual.bands == 2)
        #expect(layout(38, 19).bands == 3)
    }

    @Test func anEnlargedPaneHasLargerAndMoreDigits() {
        let layout = layout(198, 57)
        #expect(layout.digitRows >= 9 && layout.bands * layout.perRow >= 24)
        let last = layout.card(band: layout.bands - 1, place: layout.perRow - 1)
        #expect(last.maxX > 170 && last.maxY > 50)
    }

    @Test(arguments: [(38, 13), (38, 19), (48, 36), (78, 20), (118, 31), (198, 57), (20, 9), (38, 4)])
    func cardsKeepApartAndStayInside(_ width: Int, _ height: Int) {
        let layout = layout(width, height)
        #expect(layout.perRow > 0)
        for band in 0..<layout.bands {
            for place in 0..<layout.perRow {
                let card = layout.card(band: band, place: place)
                #expect(card.intersection(layout.area) == card)
                if place > 0 { #expect(layout.card(band: band, place: place - 1).maxX < card.x) }
                if band > 0 { #expect(layout.card(band: band - 1, place: place).maxY < card.y) }
            }
        }
    }

    @Test func withoutRoomThereAreNone() {
        for layout in [layout(0, 0), layout(38, 2), layout(12, 13)] {
            #expect(layout.perRow == 0 && layout.wish == DigitsWish(examples: 0, mistakes: 0))
        }
    }

    @Test func asManyDigitsAreAskedForAsHaveRoom() throws {
        var state = Fixtures.state(Fixtures.digits, width: 120, height: 36, snapshot: Fixtures.digitsSnapshot)
        let content = try #require(state.layout.place(of: .picture)?.content)
        #expect(state.viewRequest?.cards == DigitsLayout(content).wish)
        #expect(DigitsLayout(content).wish == DigitsWish(examples: 6, mistakes: 4))
        state = Fixtures.running()
        #expect(state.viewRequest?.cards == nil)
    }
}
