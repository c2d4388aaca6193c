import Experiments
import TerminalUI
import Testing

@testable import Dashboard

/// Values that are chosen from a list.
struct OptionListTests {
    @Test func enterOpensTheListWithTheCursorOnTheValueInForce() {
        var state = Fixtures.running()
        state.press("Down Down Enter")
        #expect(state.screen[16].hasPrefix("   optimizer"))
        #expect(
            state.screen[18].hasPrefix(" ► ● Adam") || state.screen[17...21].contains { $0.hasPrefix(" ► ● Adam ") })
        #expect(state.keyLine.hasPrefix("Enter take it  Esc keep Adam  ↑↓ choose"))
    }

    @Test func theOptionUnderTheCursorIsTaken() {
        var state = Fixtures.running()
        #expect(state.press("Down Down Enter Up").commands == [])
        #expect(state.press("Enter").commands == [.change(.set(.optimizer, .choice("sgd")))])
        #expect(state.run?.hyperparameters.options == nil)
    }

    @Test func escapeKeepsTheValue() {
        var state = Fixtures.running()
        #expect(state.press("Down Down Enter Down Esc").commands == [])
        #expect(state.eventLine == "optimizer stays Adam")
        #expect(state.run?.hyperparameters.options == nil)
    }

    @Test(arguments: ["Tab", "1", "y", "r", "+"])
    func aKeyThatHasNothingToDoWithItClosesTheList(_ key: String) {
        var state = Fixtures.running()
        state.press("Down Down Enter \(key)")
        #expect(state.run?.hyperparameters.options == nil)
    }

    @Test func theRunGoesOnAndPausesWithTheListOpen() {
        var state = Fixtures.running()
        #expect(state.press("Down Down Enter Space").commands == [.control(.pause)])
        #expect(state.run?.hyperparameters.options != nil)
    }
}
