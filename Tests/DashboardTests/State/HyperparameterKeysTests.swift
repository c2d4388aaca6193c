import Experiments
import TerminalUI
import Testing

@testable import Dashboard

/// How values are picked, turned, offered and typed.
struct HyperparameterKeysTests {
    @Test func aNotchIsSentAndMarkedUntilTheRunHasIt() {
        var state = Fixtures.running()
        #expect(state.press("Right").commands == [.change(.set(.learningRate, .number(0.3)))])
        #expect(state.screen[16].hasPrefix(" ► learning rate      0.3…"))
        var snapshot = Fixtures.circlesSnapshot()
        snapshot.settings.optimizer.learningRate = 0.3
        state.absorb(snapshot, now: .zero)
        #expect(state.run?.pending.isEmpty == true)
        #expect(state.screen[16].hasPrefix(" ► learning rate      0.3 "))
    }

    @Test func notchesGoOnFromTheValueThatWasSent() {
        var state = Fixtures.running()
        let values = [0.3, 1, 3].map { Command.change(.set(.learningRate, .number($0))) }
        #expect(state.press("+ l Right").commands == values)
    }

    @Test func plusAndMinusWorkFromAnyPane() {
        var state = Fixtures.running()
        #expect(state.press("Tab Tab -").commands == [.change(.set(.learningRate, .number(0.03)))])
    }

    @Test func theEndOfAScaleIsSaid() {
        var state = Fixtures.running()
        state.press("Right Right Right Right Right")
        #expect(state.eventLine == "learning rate 10 is the last notch")
    }

    @Test func aValueThatStartsTheRunAnewSaysSoBeforeItHappens() {
        var state = Fixtures.running()
        #expect(state.press("Down Down Down Right").commands == [])
        #expect(state.eventLine == "▲ hidden units 5 → 6 starts anew: Enter applies, Esc keeps 5")
        #expect(state.keyLine.hasPrefix("Enter start anew  Esc keep 5"))
        #expect(state.press("Right").commands == [])
        #expect(state.eventLine.contains("5 → 8"))
        #expect(state.press("Enter").commands == [.change(.set(.hidden, .list([8])))])
        #expect(state.run?.offer == nil)
    }

    @Test func escapeAndLeavingTheRowKeepTheValue() {
        var state = Fixtures.running()
        #expect(state.press("Down Down Down Right Esc Enter Esc").commands == [])
        state.press("Right Up")
        #expect(state.eventLine == "hidden units stays 5")
        #expect(state.run?.offer == nil)
    }

    @Test func turningBackToTheOldValueWithdrawsTheOffer() {
        var state = Fixtures.running()
        state.press("Down Down Down Right Left")
        #expect(state.run?.offer == nil)
        #expect(state.eventLine == "hidden units stays 5")
    }

    @Test func theExactValueIsTyped() {
        var state = Fixtures.running()
        #expect(state.press("Enter 0 . 0 4 5").commands == [])
        #expect(state.eventLine.hasPrefix("► learning rate 0.045_"))
        #expect(state.keyLine == "Enter apply  Esc keep 0.1")
        #expect(state.press("Backspace Enter").commands == [.change(.set(.learningRate, .number(0.04)))])
        #expect(state.run?.edit == nil)
    }

    @Test func lettersOfAValueAreNoKeys() {
        var state = Fixtures.running()
        #expect(state.press("Down Enter a l l").effect == nil)
        #expect(state.press("Enter").commands == [.change(.set(.batchSize, .all))])
    }

    @Test func whatCannotBeReadSaysWhatWasExpectedAndStays() {
        var state = Fixtures.running()
        state.press("Enter a b c Enter")
        #expect(state.eventLine == "! lr: 'abc' cannot be read; expected a number, 1e-8 to 10")
        state.press("Backspace Backspace Backspace 4 0 Enter")
        #expect(state.eventLine == "! lr: 40 is not allowed; expected 1e-8 to 10")
        #expect(state.press("Esc").commands == [])
        #expect(state.eventLine == "learning rate stays 0.1")
    }

    @Test func theEditLineSaysThatAValueStartsTheRunAnew() {
        var state = Fixtures.running()
        state.press("Down Down Down Enter 7")
        #expect(state.eventLine.hasPrefix("► hidden units 7_  starts anew"))
        #expect(state.press("Enter").commands == [.change(.set(.hidden, .list([7])))])
    }

    @Test func anEmptyLineChangesNothing() {
        var state = Fixtures.running()
        #expect(state.press("Enter Enter").commands == [])
        #expect(state.run?.edit == nil)
    }

    @Test func ctrlCAsksEvenWhileAValueIsTyped() {
        var state = Fixtures.running()
        #expect(state.press("Enter 1 Ctrl-C").effect == nil)
        #expect(state.isQuitAsked)
        #expect(state.press("Ctrl-C").effect == .quit)
    }

    @Test func aValueThatVanishesWithItsOptimizerIsNotPickedAnyMore() {
        var snapshot = Fixtures.lineSnapshot
        var state = Fixtures.state(Fixtures.lineFit, snapshot: snapshot)
        state.run?.selected = .momentum
        snapshot.settings.optimizer.kind = .adam
        state.absorb(snapshot, now: .zero)
        #expect(state.run?.selectedField?.key == .learningRate)
    }

    @Test func theListScrollsWithTheSelection() throws {
        var state = Fixtures.running()
        #expect(state.screen[21].hasPrefix(" ↓"))
        let fields = HyperparameterField.fields(of: Fixtures.circles)
        for _ in fields { state.press("Down") }
        #expect(state.screen[21].hasPrefix(" ► \(try #require(fields.last).label)"))
        #expect(state.screen[16].hasPrefix(" ↑"))
    }

    @Test func theHollowKnobStandsWhereTheValueBegan() throws {
        let state = Fixtures.running()
        #expect(state.screen[16].contains("◄───────○●──►"))
        let initial = try #require(state.run?.initialSettings)
        #expect(initial.optimizer.learningRate == 0.03)
        let cell = DashboardView.render(state, now: .zero)[22, 16]
        #expect(cell.style == state.look.theme.style(.hand) || cell.style.foreground == .indexed(176))
    }

    @Test func nothingCanBeChangedBeforeTheRunIsPrepared() {
        var state = Fixtures.state()
        #expect(state.press("Right Enter").commands == [])
        #expect(state.eventLine == "nothing to change before the run is prepared")
    }

    @Test func enlargedTheCursorGoesFromHeadingToHeading() {
        var state = Fixtures.running()
        state.press("f")
        let fields = state.run?.groupedFields.flatMap(\.fields).map(\.key) ?? []
        #expect(fields.first == .learningRate && fields.count > 8)
        for field in fields.dropFirst() {
            state.press("Down")
            #expect(state.run?.selected == field)
        }
    }

    @Test func everyHyperparameterHasAPurposeThatFits() {
        for field in HyperparameterField.all {
            #expect((8...38).contains(field.key.words.purpose.columns), "\(field.key)")
        }
    }
}
