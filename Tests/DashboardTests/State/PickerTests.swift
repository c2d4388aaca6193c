import Experiments
import TerminalUI
import Testing

@testable import Dashboard

struct PickerTests {
    @Test func arrowsChooseAndStopAtTheEnds() {
        var state = Fixtures.picking()
        #expect(state.picker.preset?.name == "circles")
        state.press("Up k Up Up Up")
        #expect(state.picker.preset?.name == "line-fit")
        state.press("j")
        #expect(state.picker.preset?.name == "sine-polynomial")
    }

    @Test func enterStartsTheSelectedOne() {
        var state = Fixtures.picking()
        #expect(state.press("Enter").effect == .start)
        #expect(state.run?.request.preset.name == "circles")
        #expect(!state.isPickerShown)
    }

    @Test func aDigitStartsAtOnce() {
        var state = Fixtures.picking()
        #expect(state.press("5").effect == .start)
        #expect(state.run?.request.preset.name == "mnist-mlp")
    }

    @Test func theSelectedPresetIsPreviewedButDigitsNeedNoRun() {
        var state = Fixtures.picking()
        #expect(state.previewRequest?.preset.name == "circles")
        let view = state.previewViewRequest
        #expect(view?.mapColumns == 29 && view?.mapRows == 8)
        state.press("Down")
        #expect(state.previewRequest == nil)
        let isDrawn = state.screen[3...10].contains { $0.contains("█") }
        #expect(isDrawn)
    }

    @Test func aFinishedPreviewBeginsAgainAfterARest() {
        var picker = PickerState(presets: Fixtures.library, dataDirectory: nil, startsPaused: false)
        #expect(picker.tick() == [])
        picker.absorb(Fixtures.circlesSnapshot(phase: .finished))
        let commands = (0..<20).map { _ in picker.tick() }
        #expect(commands.dropLast().joined().isEmpty)
        #expect(commands.last == [.change(.restart(seed: nil)), .control(.run)])
    }

    @Test func theListOpensOverARunAndEscapeGoesBack() {
        var state = Fixtures.running()
        state.press("p")
        #expect(state.isPickerShown && state.run != nil)
        #expect(state.keyLine.contains("Esc back"))
        state.press("Esc")
        #expect(state.screen[0].contains("RUNNING"))
    }

    @Test func quittingAsksOnlyWhereARunGoesOnBehindTheList() {
        var alone = Fixtures.picking()
        #expect(alone.press("q").effect == .quit)
        var above = Fixtures.running()
        #expect(above.press("p q").effect == nil)
        #expect(above.press("q").effect == .quit)
    }

    @Test func aLongListScrollsUnderItsHeading() {
        var state = Fixtures.picking(height: 20)
        #expect(state.screen.contains { $0.contains("↓ 2 more") })
        state.press("Down Down Down Down Down Down Down Down Down")
        #expect(state.picker.preset?.name == "more-8")
        #expect(state.screen.contains { $0.contains("► ") && $0.contains("more-8") })
        #expect(state.screen.contains { $0.contains("1 line-fit") })
    }

    @Test func runKeysSayThatTheyNeedARun() {
        var state = Fixtures.picking()
        state.press("s")
        #expect(state.eventLine == "s has no use here; in a run: one minibatch, one epoch")
    }

    @Test func storedDigitsHaveTheSizeOfMNIST() {
        #expect(StoredDigits.all.count == 3)
        #expect(StoredDigits.all.allSatisfy { $0.count == 28 * 28 && $0.max() == 255 && $0.min() == 0 })
    }
}
