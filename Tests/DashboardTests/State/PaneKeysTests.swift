import Experiments
import TerminalUI
import Testing

@testable import Dashboard

/// Which panes are on the screen, and where the focus is.
struct PaneKeysTests {
    private func shown(_ state: DashboardState) -> [Int] { state.layout.places.map(\.pane.rawValue) }

    @Test(arguments: [
        (80, 24, [1, 2, 3, 4]), (119, 40, [1, 2, 3, 4]), (120, 36, [1, 2, 3, 4, 5]), (160, 45, [1, 2, 3, 4, 5, 6, 7]),
        (200, 60, [1, 2, 3, 4, 5, 6, 7]), (80, 23, [1, 2]), (60, 24, [1, 3]), (40, 12, [1]),
    ])
    func theSizeDecidesWhichPanesAreShownAtFirst(_ width: Int, _ height: Int, _ panes: [Int]) {
        #expect(shown(Fixtures.running(width: width, height: height)) == panes)
    }

    @Test func aRunBeginsWithAPictureWhereNoneStandsBesideTheValues() {
        #expect(Fixtures.running(width: 80, height: 24).run?.focus == .hyperparameters)
        var small = Fixtures.running(width: 79, height: 23)
        #expect(small.run?.focus == .loss)
        small.size = Size(width: 80, height: 24)
        #expect(small.run?.focus == .loss, "the focus does not move by itself")
    }

    @Test func aDigitPutsAPaneAwayAndBringsItBack() {
        var state = Fixtures.running()
        state.press("2")
        #expect(shown(state) == [1, 3, 4])
        state.press("2")
        #expect(shown(state) == [1, 2, 3, 4])
    }

    @Test(arguments: [("5", [1, 3, 4, 5]), ("6", [1, 3, 4, 6]), ("7", [1, 2, 3, 7]), ("5 6", [1, 3, 4, 6])])
    func aPaneThatIsCalledTakesTheRightPlaceOfItsBand(_ keys: String, _ panes: [Int]) {
        var state = Fixtures.running()
        state.press(keys)
        #expect(shown(state) == panes)
        #expect(state.run?.focus == .hyperparameters, "the focus does not move by itself")
        state.press("0")
        #expect(shown(state) == [1, 2, 3, 4])
    }

    @Test func aWideScreenTakesPanesAtItsSide() {
        var state = Fixtures.running(width: 120, height: 36)
        state.press("6")
        #expect(shown(state) == [1, 2, 3, 4, 5, 6])
        state.press("5")
        #expect(shown(state) == [1, 2, 3, 4, 6])
    }

    @Test func theFocusGoesOnWhereItsPaneIsPutAway() {
        var state = Fixtures.running()
        state.press("3")
        #expect(state.run?.focus == .parameters && shown(state) == [1, 2, 4])
        state.press("7")
        #expect(state.run?.focus == .parameters && shown(state) == [1, 2, 4, 7])
        state.press("0 7")
        #expect(state.run?.focus == .log && shown(state) == [1, 2, 3, 7], "its pane was replaced")
    }

    @Test func theLastPaneStays() {
        var state = Fixtures.running()
        state.press("1 2 4 3")
        #expect(shown(state) == [3])
        #expect(state.eventLine == "the last pane stays")
    }

    @Test func whereOnePaneFitsADigitGoesToIt() {
        var state = Fixtures.running(width: 40, height: 12)
        state.press("6")
        #expect(shown(state) == [6] && state.run?.focus == .lecture)
    }

    @Test func whileEnlargedADigitEnlargesThatPane() {
        var state = Fixtures.running()
        state.press("f")
        #expect(shown(state) == [3])
        state.press("7")
        #expect(shown(state) == [7])
        state.press("Esc")
        #expect(shown(state) == [1, 2, 3, 7])
    }

    @Test func theFocusIsSeenAfterTheScreenHasShrunk() {
        var state = Fixtures.running(width: 160, height: 45)
        state.press("Tab Tab")
        #expect(state.run?.focus == .network)
        state.size = Size(width: 80, height: 24)
        #expect(shown(state) == [1, 3, 4, 5])
        state.press("Tab")
        #expect(state.run?.focus == .loss)
    }

    @Test func theLogTellsWhatHappenedAndScrolls() {
        var state = Fixtures.running()
        state.press("7")
        #expect(state.screen[17].contains("48  ▲ learning rate 0.03 → 0.1"))
        #expect(state.screen[21].contains("swtorch-tui train circles"))
        state.press("Tab Down")
        #expect(state.eventLine == "all events are in sight")
    }

    @Test func theLectureShowsTheNotesInWholeWords() {
        var state = Fixtures.running()
        state.press("6")
        let text = state.screen[2...14].map { $0.dropFirst(41) }.joined(separator: " ")
        #expect(text.split(separator: " ").starts(with: Fixtures.circles.title.split(separator: " ")))
    }

    @Test func theNetworkStandsBesideTheOtherPanes() {
        var state = Fixtures.running(width: 120, height: 36)
        #expect(state.screen[1].contains("5 Network") && shown(state) == [1, 2, 3, 4, 5])
        state.press("4")
        #expect(shown(state) == [1, 2, 3, 5])
    }
}
