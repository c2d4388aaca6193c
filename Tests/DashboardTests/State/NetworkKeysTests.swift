import Experiments
import Testing

@testable import Dashboard

/// The keys of the Network pane.
struct NetworkKeysTests {
    private func state(width: Int = 80, height: Int = 24) -> DashboardState {
        var state = Fixtures.running(width: width, height: height)
        state.run?.focus = .network
        return state
    }

    private func chosen(_ state: DashboardState) -> ValuePlace? { state.run?.chosenWeight }

    @Test func theCursorStartsAtTheFirstWeightOfTheOutput() {
        #expect(chosen(state()) == ValuePlace(name: "output.weight", index: 0))
    }

    @Test func arrowsGoThroughUnitsAndTheirWeights() {
        var state = state()
        state.press("Right Right")
        #expect(chosen(state) == ValuePlace(name: "output.weight", index: 2))
        state.press("Left Left Left")
        // Before the first weight of the output lies the last one of the layer before.
        #expect(chosen(state) == ValuePlace(name: "hidden.bias", index: 0))
        state.press("Down Left")
        #expect(chosen(state) == ValuePlace(name: "hidden.weight", index: 3))
        state.press("Up Up Up Right Right")
        #expect(chosen(state) == ValuePlace(name: "output.weight", index: 0))
    }

    @Test func aWeightIsTypedInTheEnlargedPane() {
        var state = state()
        state.press("Right Enter")
        #expect(state.run?.isZoomed == true && state.run?.edit == nil)
        state.press("Enter")
        #expect(state.eventLine.contains("output.weight[0,1]"))
        #expect(
            state.press("- 0 . 5 Enter").commands == [.change(.setWeight(name: "output.weight", index: 1, value: -0.5))]
        )
        #expect(state.run?.edit == nil)
    }

    @Test func whatIsNoNumberIsSaidAndStays() {
        var state = state()
        state.press("Enter Enter a b Enter")
        #expect(state.run?.edit?.fault != nil && state.eventLine.contains("a number such as"))
        #expect(state.press("Backspace Backspace 2 Enter").commands.count == 1)
    }

    @Test func vShowsTheGraphAndAsksForIt() {
        var state = state()
        #expect(state.viewRequest?.wantsGraph == false && state.viewRequest?.network != nil)
        state.press("v")
        #expect(state.viewRequest?.wantsGraph == true && state.viewRequest?.network == nil)
        #expect(state.screen[1].contains("5 Graph"))
        state.press("Down Down v")
        #expect(state.viewRequest?.wantsGraph == false && state.run?.network.graphRow == 2)
    }

    @Test func aPaneThatIsNotShownAsksForNothing() {
        let request = Fixtures.running().viewRequest
        #expect(request?.network == nil && request?.wantsGraph == false)
    }

    @Test func aHandMadeValueIsSaidToBeOne() throws {
        var snapshot = Fixtures.circlesSnapshot()
        snapshot.log.append(
            LogEntry(step: 84, epoch: 15, event: .edited(.setWeight(name: "output.bias", index: 0, value: 0.757))))
        let value = try #require(snapshot.value(at: ValuePlace(name: "output.bias", index: 0)))
        #expect(value.hand == .justNow)
        snapshot.step = 90
        #expect(snapshot.value(at: value.place)?.hand == .earlier)
        #expect(snapshot.value(at: ValuePlace(name: "output.weight", index: 0))?.hand == nil)
    }
}
