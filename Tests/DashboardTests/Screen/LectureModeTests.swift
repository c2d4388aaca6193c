import Experiments
import TerminalUI
import Testing

@testable import Dashboard

/// Lecture mode: big figures and the panes that the preset names.
struct LectureModeTests {
    @Test func itShowsThePanesOfThePresetUnderBigFiguresAndGivesBackWhatWas() {
        var state = Fixtures.running()
        state.press("7 L")
        #expect(state.layout.places.map(\.pane) == [.loss, .picture])
        #expect(state.layout.figures.height == 5 && state.layout.places[0].title.y == 6)
        #expect(state.screen[1].contains("training loss") && state.screen[1].contains("validation accuracy"))
        #expect(state.keyLine == "Space pause  s step  L controls  q quit")
        state.press("L")
        #expect(state.layout.places.map(\.pane.rawValue) == [1, 2, 3, 7])
        #expect(state.run?.focus == .hyperparameters)
    }

    @Test func aSmallScreenKeepsItsPaneAndDropsTheFigures() {
        var state = Fixtures.running(width: 40, height: 12)
        state.press("L")
        #expect(state.layout.places.map(\.pane) == [.loss])
        #expect(state.layout.figures.isEmpty)
    }

    @Test func asciiDigitsTakeFiveRows() {
        var state = Fixtures.running(width: 120, height: 36, glyphs: .ascii)
        state.press("L")
        #expect(state.layout.figures.height == 7)
        #expect(state.screen[1].contains("training loss") && state.screen[7].allSatisfy { $0 == " " })
    }
}
