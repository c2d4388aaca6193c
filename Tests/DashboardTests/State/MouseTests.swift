import Experiments
import TerminalUI
import Testing

@testable import Dashboard

struct MouseTests {
    @Test func aClickTakesTheFocusAndPicksARow() {
        var state = Fixtures.running()
        #expect(state.handle(MouseEvent(.press, x: 50, y: 5)) == .none)
        #expect(state.run?.focus == .picture)
        _ = state.handle(MouseEvent(.press, x: 10, y: 17))
        #expect(state.run?.focus == .hyperparameters && state.run?.selected == .batchSize)
    }

    @Test func theWheelTurnsTheValueOrScrolls() {
        var state = Fixtures.running()
        let up = state.handle(MouseEvent(.wheelUp, x: 10, y: 18))
        #expect(up.commands == [.change(.set(.learningRate, .number(0.3)))])
        _ = state.handle(MouseEvent(.wheelDown, x: 60, y: 18))
        #expect(state.run?.focus == .hyperparameters, "the wheel takes no focus")
        state.press("Down Down Enter")
        let index = state.run?.hyperparameters.options?.index ?? 0
        #expect(state.handle(MouseEvent(.wheelDown, x: 10, y: 18)) == .none)
        #expect(state.run?.hyperparameters.options?.index == index + 1)
    }

    @Test func onAPageTheWheelScrollsThePageAlone() {
        var state = Fixtures.running(width: 80, height: 20)
        state.press("? PgDn")
        #expect(state.handle(MouseEvent(.wheelDown, x: 5, y: 5)) == .none)
        #expect(state.pageOffset == 1)
        let focus = state.run?.focus
        _ = state.handle(MouseEvent(.press, x: 50, y: 5))
        #expect(state.run?.focus == focus)
        var picker = Fixtures.picking()
        _ = picker.handle(MouseEvent(.wheelUp, x: 5, y: 5))
        #expect(picker.picker.selected == 2)
    }

    @Test func nothingHappensBesideThePanes() {
        var state = Fixtures.running()
        for (x, y) in [(0, 0), (-1, -1), (500, 500), (39, 5), (10, 23)] {
            for kind in [MouseEvent.Kind.press, .drag, .release, .wheelUp, .wheelDown] {
                #expect(state.handle(MouseEvent(kind, x: x, y: y)) == .none)
            }
        }
        #expect(state.run?.focus == .hyperparameters)
    }

    @Test func draggingReadsTheCurve() {
        var state = Fixtures.running()
        _ = state.handle(MouseEvent(.press, x: 20, y: 8))
        #expect(state.run?.focus == .loss && state.run?.loss.cursor == nil)
        _ = state.handle(MouseEvent(.drag, x: 20, y: 8))
        let left = state.run?.loss.cursor ?? 0
        _ = state.handle(MouseEvent(.drag, x: 24, y: 8))
        let right = state.run?.loss.cursor ?? 0
        #expect(left > 0 && right > left)
    }
}
