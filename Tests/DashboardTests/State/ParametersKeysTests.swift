import Experiments
import TerminalUI
import Testing

@testable import Dashboard

/// The keys of the Parameters pane.
struct ParametersKeysTests {
    private func state(_ keys: String = "Tab") -> DashboardState {
        var state = Fixtures.running()
        state.press(keys)
        return state
    }

    private func names(_ state: DashboardState) -> [String] { state.run?.tensorRows.map(\.name) ?? [] }

    @Test func cSortsByOneColumnAfterTheOther() {
        var state = state()
        #expect(names(state) == ["hidden.weight", "hidden.bias", "output.weight", "output.bias"])
        state.press("c c")
        #expect(names(state).first == "output.weight" && state.eventLine == "tensors sorted by mean |w|")
        state.press("c")
        #expect(names(state).first == "output.bias")
        state.press("c c")
        #expect(names(state).first == "hidden.weight")
    }

    @Test func theFilterCountsWhileItIsTyped() {
        var state = state("Tab / B i")
        #expect(names(state) == ["hidden.bias", "output.bias"])
        #expect(state.screen[15].contains("/Bi 2 of 4"))
        state.press("Enter")
        #expect(state.run?.edit == nil && names(state).count == 2)
        state.press("Esc")
        #expect(names(state).count == 4)
    }

    @Test func escapeKeepsTheFilterFromBefore() {
        var state = state("Tab / h i d Enter / x x Esc")
        #expect(names(state) == ["hidden.weight", "hidden.bias"])
        state.press("/ Backspace Backspace Backspace o u t Enter")
        #expect(names(state) == ["output.weight", "output.bias"])
    }

    @Test func enterOpensATensorAndThenTypesAValue() {
        var state = state("Tab Down Enter Enter")
        #expect(state.run?.parameters.opened?.name == "hidden.bias")
        state.press("Down Down")
        #expect(state.run?.pickedValue == ValuePlace(name: "hidden.bias", index: 2))
        #expect(
            state.press("Enter 1 e - 3 Enter").commands == [
                .change(.setWeight(name: "hidden.bias", index: 2, value: 1e-3))
            ])
        state.press("Esc")
        #expect(state.run?.parameters.opened == nil && state.run?.isZoomed == true)
        state.press("Esc")
        #expect(state.run?.isZoomed == false)
    }

    @Test func theCursorStaysInTheTensor() {
        var state = state("Tab Enter Enter Up Left")
        #expect(state.run?.pickedValue == ValuePlace(name: "hidden.weight", index: 0))
        state.press("Down Down Down Down Down Down Down Right Right Right")
        #expect(state.run?.pickedValue == ValuePlace(name: "hidden.weight", index: 9))
    }

    @Test func vShowsGradientsAndSteps() {
        var state = state("Tab Enter Enter")
        #expect(state.screen.contains { $0.contains("-2.1000") })
        state.press("v")
        #expect(state.screen[1].contains("gradients") && state.screen.contains { $0.contains("+0.0210") })
        state.press("v")
        #expect(state.screen[1].contains("last step") && state.screen.contains { $0.contains("-0.0092") })
    }

    @Test func onlyTheValuesInSightAreAskedFor() throws {
        var snapshot = Fixtures.digitsSnapshot
        var state = Fixtures.state(Fixtures.digits, snapshot: snapshot)
        state.press("Tab Enter Enter")
        let window = try #require(state.viewRequest?.tensors.first)
        #expect(window.name == "hidden.weight" && window.rows <= 24 && window.columns <= 10)
        #expect(window.column...(window.column + window.columns) ~= 406)
        for _ in 0..<30 { state.press("Right") }
        let moved = try #require(state.viewRequest?.tensors.first)
        #expect(moved.column > window.column && moved.column...(moved.column + moved.columns) ~= 436)
        snapshot.parameters.removeFirst()
        state.absorb(snapshot, now: .zero)
        #expect(state.run?.parameters.opened == nil)
    }

    @Test func thePixelInTheMiddleStandsForTheWeightsOfImages() {
        var state = Fixtures.state(Fixtures.digits, snapshot: Fixtures.digitsSnapshot)
        state.press("Tab")
        #expect(state.run?.pickedValue == ValuePlace(name: "hidden.weight", index: 14 * 28 + 14))
        state.press("Down")
        #expect(state.run?.pickedValue?.index == 0)
        #expect(self.state("Tab").run?.pickedValue == ValuePlace(name: "hidden.weight", index: 0))
    }

    @Test func thePickedRowIsReversedUpToItsEnd() throws {
        var state = Fixtures.state(colors: .sixteen, snapshot: Fixtures.circlesSnapshot())
        state.press("Tab f")
        let area = try #require(state.layout.place(of: .parameters)?.content)
        let buffer = DashboardView.render(state, now: .zero)
        let row = (area.x..<area.maxX).map { buffer[$0, area.y + 1] }
        #expect(row.allSatisfy { $0.style.isReversed } && row.suffix(24).contains { $0.glyph != " " })
    }

    @Test func pagesLeadThroughALongTensor() throws {
        var state = Fixtures.state(Fixtures.digits, snapshot: Fixtures.digitsSnapshot)
        state.press("Tab Enter Enter PgDn")
        let window = try #require(state.viewRequest?.tensors.first)
        #expect(window.row == window.rows && state.run?.parameters.opened?.row == window.rows)
        for _ in 0..<60 { state.press("PgDn") }
        #expect(state.run?.parameters.opened?.row == 499)
        #expect(state.viewRequest?.tensors.first?.row == 500 - window.rows)
        state.press("PgUp")
        #expect(state.run?.parameters.opened?.row == 499 - window.rows)
        state.press("End")
        #expect(state.run?.parameters.opened?.column == 783)
        state.press("End Comma")
        #expect(state.run?.parameters.opened?.row == 499)
        #expect(state.run?.parameters.opened?.column == 783 - window.columns)
        state.press("Home .")
        #expect(state.run?.parameters.opened?.column == window.columns)
        state.press("Home Home")
        #expect(state.run?.pickedValue == ValuePlace(name: "hidden.weight", index: 0))
    }

    @Test func pagesLeadThroughTheTable() {
        var state = state("Tab End")
        #expect(state.run?.parameterRow == 3)
        state.press("PgUp")
        #expect(state.run?.parameterRow == 0)
        #expect(state.press("PgUp").commands.isEmpty && state.eventLine == "this is the first row")
    }

    @Test func fewValuesAreTypedWithoutOpening() {
        var state = Fixtures.state(Fixtures.lineFit, snapshot: Fixtures.lineSnapshot)
        state.press("Tab Down Enter Enter")
        #expect(state.eventLine.contains("bias"))
        #expect(state.press("2 Enter").commands == [.change(.setWeight(name: "bias", index: 0, value: 2))])
    }
}
