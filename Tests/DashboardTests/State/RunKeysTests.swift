import Experiments
import TerminalUI
import Testing

@testable import Dashboard

/// What each key does while a run is shown.
struct RunKeysTests {
    @Test func spacePausesAndGoesOnBeforeTheRunHasAnswered() {
        var state = Fixtures.running()
        #expect(state.press("Space").commands == [.control(.pause)])
        #expect(state.screen[0].contains("║ PAUSED"))
        #expect(state.press("Space").commands == [.control(.run)])
        #expect(state.screen[0].contains("► RUNNING"))
    }

    @Test func aSnapshotThatAgreesEndsTheWaiting() {
        var state = Fixtures.running()
        state.press("Space")
        state.absorb(Fixtures.circlesSnapshot(phase: .running), now: .zero)
        #expect(state.run?.isRunning == false)
        state.absorb(Fixtures.circlesSnapshot(phase: .paused), now: .zero)
        #expect(state.run?.wantsToRun == nil)
        state.absorb(Fixtures.circlesSnapshot(phase: .running), now: .zero)
        #expect(state.run?.isRunning == true)
    }

    @Test func stepsAndEpochsPauseTheRun() {
        var state = Fixtures.running()
        #expect(state.press("s").commands == [.control(.step)])
        #expect(state.run?.isRunning == false)
        #expect(state.press("S").commands == [.control(.stepEpoch)])
        #expect(state.run?.isRunning == true, "until the epoch is over")
    }

    @Test func aFinishedRunGoesOnWithSpace() {
        var state = Fixtures.state(snapshot: Fixtures.circlesSnapshot(phase: .finished))
        #expect(state.screen[0].contains("■ DONE"))
        #expect(state.press("Space").commands == [.control(.run)])
    }

    @Test func theEndTellsHowManyEpochsSpaceAdds() {
        var snapshot = Fixtures.circlesSnapshot(phase: .finished)
        snapshot.settings.moreEpochs = 7
        snapshot.log = [LogEntry(step: 120, epoch: 20, event: .finished)]
        #expect(Fixtures.state(snapshot: snapshot).screen[22].contains("Space trains 7 more epochs"))
    }

    @Test func restartKeepsTheSeedOrTakesTheNext() {
        var state = Fixtures.running()
        #expect(state.press("r").commands == [.change(.restart(seed: nil))])
        #expect(state.press("R").commands == [.change(.restart(seed: 2_634_425_351))])
    }

    @Test func speedGoesThroughItsRungsToFullSpeedAndBack() {
        var state = Fixtures.running()
        #expect(state.press(">").commands == [.control(.setPace(20))])
        #expect(state.press("> > > > > > >").commands.last == .control(.setPace(5000)))
        #expect(state.press(">").commands == [.control(.setPace(nil))])
        #expect(state.press(">").commands == [])
        #expect(state.eventLine == "already at full speed")
        #expect(state.press("<").commands == [.control(.setPace(10))])
    }

    @Test func theSlowestRungIsSaid() {
        var state = Fixtures.running()
        #expect(state.press("< < < <").commands == [10, 5, 2, 1].map { .control(.setPace($0)) })
        #expect(state.press("<").commands == [])
        #expect(state.eventLine == "already as slow as it gets")
    }

    @Test func tabGoesThroughThePanesAndBack() {
        var state = Fixtures.running()
        var seen: [Pane?] = []
        for _ in 0..<4 {
            state.press("Tab")
            seen.append(state.run?.focus)
        }
        #expect(seen == [.parameters, .loss, .picture, .hyperparameters])
        state.press("BTab")
        #expect(state.run?.focus == .picture)
    }

    @Test func enterEnlargesAPaneAndEscapeGivesItBack() {
        var state = Fixtures.running()
        state.press("Tab Tab Enter")
        #expect(state.layout.places.map(\.pane) == [.loss])
        #expect(state.keyLine.hasPrefix("Space pause") && state.keyLine.contains("Esc back"))
        state.press("Esc")
        #expect(state.layout.places.count == 4)
    }

    @Test func yChangesTheLossAxis() {
        var state = Fixtures.running()
        state.press("y")
        #expect(state.screen[1].contains("log scale"))
        state.press("y")
        #expect(!state.screen[1].contains("log scale"))
    }

    @Test func helpOpensAndClosesWhileTheRunGoesOn() {
        var state = Fixtures.running()
        state.press("?")
        #expect(state.screen[1].contains("? Help"))
        #expect(state.press("Space").commands == [.control(.pause)])
        state.press("Esc")
        #expect(!state.screen[1].contains("? Help"))
        state.press("F1 F1")
        #expect(!state.isHelpShown)
    }

    @Test func aKeyOfThePaneClosesTheHelpSoThatOneSeesWhatItDoes() {
        var state = Fixtures.running()
        #expect(state.press("? Right").commands == [.change(.set(.learningRate, .number(0.3)))])
        #expect(!state.isHelpShown)
        state.press("? Tab")
        #expect(state.isHelpShown && state.screen[2].contains("This pane: 4 Parameters"))
        state.press("BTab Enter 5")
        #expect(!state.isHelpShown && state.eventLine.hasPrefix("► learning rate 5_"))
    }

    @Test func quittingAsksOnceWhileItRuns() {
        var state = Fixtures.running()
        #expect(state.press("q").effect == nil)
        #expect(state.eventLine == "? it is still running: q once more quits, Esc stays")
        #expect(state.press("q").effect == .quit)
    }

    @Test(arguments: ["Esc", "Tab", "y", "x"])
    func anyOtherKeyWithdrawsTheQuestion(_ key: String) {
        var state = Fixtures.running()
        state.press("q \(key)")
        #expect(!state.isQuitAsked)
        #expect(state.press("Ctrl-C").effect == nil)
        #expect(state.press("Ctrl-C").effect == .quit)
    }

    @Test(arguments: [RunPhase.paused, .finished, .failed("no data")])
    func quittingDoesNotAskWhereNothingRuns(_ phase: RunPhase) {
        var state = Fixtures.state(snapshot: Fixtures.circlesSnapshot(phase: phase))
        #expect(state.press("q").effect == .quit)
    }

    @Test func repaintAndSuspendAreForTheLoop() {
        var state = Fixtures.running()
        #expect(state.press("Ctrl-L").effect == .repaint)
        #expect(state.press("Ctrl-Z").effect == .suspend)
    }

    @Test func aKeyOfAnotherPlaceSaysWhereItWorks() {
        var state = Fixtures.running()
        state.press("Tab Left")
        #expect(state.eventLine == "← has no use here; in Hyperparameters: one notch down, up (h l)")
        state.press("X")
        #expect(state.eventLine == "▲ step 48  learning rate 0.03 → 0.1                             ghost: lr 0.03")
    }

    @Test func escapeIsQuietWhereNothingIsOpen() {
        var state = Fixtures.running()
        let before = state.eventLine
        state.press("Esc")
        #expect(state.eventLine == before)
        var picker = Fixtures.picking()
        picker.press("Esc")
        #expect(picker.eventLine.isEmpty)
    }

    @Test func anAnswerOutlivesThePrintedFiguresOfAFewSeconds() throws {
        var state = Fixtures.running()
        var snapshot = try #require(state.run?.snapshot)
        let figure = PrintedFigure(quantity: .loss, epoch: 3, text: "0.5", tolerance: 0.1)
        func comparison(_ epoch: Int) -> LogEntry {
            LogEntry(step: 6 * epoch, epoch: epoch, event: .compared(FigureComparison(figure: figure, value: 0.5)))
        }
        _ = state.handle(.character("y"), now: .seconds(10))
        let answer = state.eventLine
        snapshot.log.append(comparison(3))
        state.absorb(snapshot, now: .seconds(11))
        #expect(state.eventLine == answer)
        snapshot.log.append(comparison(4))
        state.absorb(snapshot, now: .seconds(14))
        #expect(state.eventLine != answer)
    }

    @Test func thePickedTensorStaysInSight() {
        var snapshot = Fixtures.circlesSnapshot()
        snapshot.parameters = (0..<9).map {
            ParameterSummary(name: "layer\($0).weight", shape: [3, 3], meanAbsoluteValue: 1)
        }
        var state = Fixtures.state(snapshot: snapshot)
        state.press("Tab")
        #expect(state.screen[17].contains("layer0.weight"))
        state.press("Down j Down Down Down Down Down")
        #expect(state.screen[21].contains("layer8.weight"))
        state.press("Up Up Up Up Up Up")
        #expect(!state.screen[21].contains("layer8.weight") && state.screen[17].contains("layer0.weight"))
    }
}
