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

    /// The list of the inputs, of which `x` and `y` are taken.
    private var inputs: DashboardState {
        var state = Fixtures.running()
        state.run?.selected = .features
        state.press("Enter")
        return state
    }

    @Test(arguments: ["Space", "Enter"])
    func eachOfSeveralNamesIsTakenAndLeftByItself(_ key: String) {
        var state = inputs
        #expect(state.run?.edit == nil)
        #expect(state.keyLine.hasPrefix("Space on, off  Esc close  ↑↓ choose"))
        #expect(state.press("Down Down \(key)").commands == [.change(.set(.features, .names(["x", "y", "x2"])))])
        #expect(state.press("Up \(key)").commands == [.change(.set(.features, .names(["x", "x2"])))])
        #expect(
            state.screen[17...21].map { String($0.prefix(6)) } == ["   ● x", " ► ○ y", "   ● x", "   ○ y", "   ○ x"])
        #expect(state.press("Esc").commands == [])
        #expect(state.run?.hyperparameters.options == nil)
        #expect(state.run?.selected == .features)
    }

    @Test func theLastOfSeveralNamesStays() {
        var state = inputs
        #expect(state.press("Space").commands == [.change(.set(.features, .names(["y"])))])
        #expect(state.press("Down Space").commands == [])
        #expect(state.eventLine == "inputs: at least one stays")
        #expect(state.run?.draft.inputs.features == [.y])
    }

    @Test func theRunGoesOnAndPausesWithTheListOpen() {
        var state = Fixtures.running()
        #expect(state.press("Down Down Enter Space").commands == [.control(.pause)])
        #expect(state.run?.hyperparameters.options != nil)
    }
}
