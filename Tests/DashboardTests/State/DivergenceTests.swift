import Experiments
import TerminalUI
import Testing

@testable import Dashboard

struct DivergenceTests {
    @Test func theNoticeTakesThePlaceOfTheParameters() {
        let screen = Fixtures.diverging().screen
        #expect(screen[0].contains("! DIVERGED  step 639/2000  held"))
        #expect(screen[15].contains("! Diverged ─────── training held ──"))
        #expect(screen[16].contains("step 639: the loss is inf"))
        #expect(screen[18].contains("after learning rate 1e-6 → 1e-5 at 600"))
        #expect(screen[20].contains("←  lower the learning rate first"))
    }

    @Test func thePictureIsTheLastGoodOne() {
        let screen = Fixtures.diverging().screen
        #expect(screen[1].contains("step 610, last good"))
        #expect(screen[2].contains("cubic"))
    }

    @Test func aPictureOfAnExplodingModelIsNotGood() {
        var state = Fixtures.diverging()
        var late = Fixtures.divergedSnapshot
        late.phase = .running
        late.step = 620
        late.curves = RunCurves(trainingLoss: Fixtures.divergingLoss(620))
        state.absorb(late, now: .zero)
        state.absorb(Fixtures.divergedSnapshot, now: .zero)
        #expect(state.screen[1].contains("step 610, last good"))
    }

    @Test func escapeShowsTheParametersAgain() {
        var state = Fixtures.diverging()
        state.press("Esc")
        #expect(state.screen[15].contains("4 Parameters"))
        state.absorb(Fixtures.divergedSnapshot, now: .zero)
        #expect(state.screen[15].contains("4 Parameters"))
    }

    @Test func anEnlargedPaneStaysAndTheNoticeStandsBelowIt() {
        var state = Fixtures.diverging()
        state.run?.focus = .loss
        state.press("f")
        let screen = state.screen
        #expect(screen[1].contains("══ 1 Loss ══"))
        #expect(screen[15].contains("! Diverged") && screen[16].contains("step 639: the loss is inf"))
        #expect(state.layout.places.map(\.pane) == [.loss])
        state.press("Esc")
        #expect(state.layout.notice == nil && state.run?.isZoomed == true)
        state.press("Esc")
        #expect(state.run?.isZoomed == false)
    }

    @Test(arguments: [Pane.loss, .hyperparameters, .parameters])
    func aSmallScreenTellsItInHeaderAndEventLineAlone(_ pane: Pane) {
        var state = Fixtures.diverging()
        state.size = Size(width: 40, height: 12)
        state.run?.focus = pane
        #expect(state.layout.notice == nil)
        let screen = state.screen
        #expect(screen[0].contains("! DIVERGED") && screen[1].contains("══ \(pane.rawValue) "))
        #expect(screen[10].contains("! step 639  ") && screen[11].contains("r restart"))
        state.run?.isZoomed = true
        state.press("Esc")
        #expect(state.run?.isZoomed == false)
    }

    @Test func withoutTheParametersItHidesNoOtherPane() {
        var state = Fixtures.diverging()
        state.press("4")
        let screen = state.screen
        #expect(screen.contains { $0.contains("3 Hyperparameters") })
        #expect(screen[15].contains("! Diverged"))
    }

    @Test func spaceSaysThatItCannotGoOn() {
        var state = Fixtures.diverging()
        #expect(state.press("Space").commands == [])
        #expect(state.eventLine == "! held: turn the learning rate down, then r starts anew")
        #expect(state.press("s S").commands == [])
        #expect(state.eventLine == "! held: turn the learning rate down, then r starts anew")
    }

    @Test func aLowerRateAndARestartHelp() {
        var state = Fixtures.diverging()
        #expect(
            state.press("Left r").commands == [
                .change(.set(.learningRate, .number(3e-6))), .change(.restart(seed: nil)),
            ])
    }

    @Test func aTurnedValueWaitsAndIsNamed() {
        var state = Fixtures.diverging()
        var turned = Fixtures.divergedSnapshot
        turned.settings.optimizer.learningRate = 3e-6
        let change = LogEvent.changed(.learningRate, from: .number(1e-5), to: .number(3e-6))
        turned.log.append(LogEntry(step: 638, epoch: 639, event: change))
        state.absorb(turned, now: .zero)
        let screen = state.screen
        #expect(screen[0].contains("! DIVERGED"))
        #expect(screen[16].contains("learning rate") && screen[16].contains("3e-6…"))
        #expect(screen[18].contains("after learning rate 1e-6 → 1e-5 at 600"))
        #expect(screen[20].contains("▲  learning rate 1e-5 → 3e-6"))
        #expect(screen[21].contains("r  start anew with it"))
        #expect(state.eventLine.hasPrefix("▲ step 638  learning rate 1e-5 → 3e-6  r starts anew with it"))
        state.press("Space")
        #expect(state.eventLine == "! held: r starts anew with learning rate 3e-6")
        turned.phase = .running
        turned.log = [
            LogEntry(step: 0, epoch: 1, event: .started(seed: 0)),
            LogEntry(step: 0, epoch: 1, event: .restarted(turned: [.learningRate])),
        ]
        state.absorb(turned, now: .zero)
        state.press("Esc")
        #expect(state.eventLine.hasPrefix("► anew with learning rate 3e-6"))
        #expect(!state.screen[16].contains("…"))
    }

    @Test func quittingDoesNotAsk() {
        var state = Fixtures.diverging()
        #expect(state.press("q").effect == .quit)
    }
}
