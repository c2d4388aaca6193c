import Dashboard
import Testing

/// Lessons in real presets and real training, under scripted keys.
struct ScriptedRunTests {
    @Test func aPresetIsPickedWatchedAndLeft() throws {
        let finished = try ScriptedProgram.play(["4", "Space", "q"])
        #expect(finished.outcome.ending == .quit)
        #expect(finished.outcome.exitStatus == 0)
        #expect(finished.screen[0].contains("circles  2-5-1 ReLU"))
        #expect(finished.screen[0].contains("PAUSED"))
        #expect(finished.outcome.summary.last == "swtorch-tui circles")
    }

    @Test func aTurnedRateIsMarkedAndSummedUp() throws {
        let finished = try ScriptedProgram.play(["Right", "Space", "q"], start: "circles")
        #expect(finished.screen.contains { $0.contains("learning rate 0.1 → 0.3") })
        #expect(finished.screen.contains { $0.contains("▲") })
        #expect(finished.outcome.summary.contains { $0.hasSuffix("learning rate 0.1 → 0.3") })
    }

    @Test func aRestartKeepsTheOldCurveAsAGhost() throws {
        let finished = try ScriptedProgram.play(["R", "Space", "q"], start: "circles")
        #expect(finished.screen.contains { $0.contains("ghost") })
        #expect(finished.outcome.summary.last == "swtorch-tui circles --seed 2634425351")
    }

    @Test func hiddenUnitsStartAnewOnlyAfterEnter() throws {
        let offered = try ScriptedProgram.play(["Down", "Down", "Down", "Right"], start: "circles")
        #expect(offered.screen.contains { $0.contains("starts anew") && $0.contains("5 → 6") })
        #expect(offered.screen[0].contains("2-5-1"))
        let applied = try ScriptedProgram.play(["Down", "Down", "Down", "Right", "Enter"], start: "circles")
        #expect(applied.screen[0].contains("2-6-1"))
    }

    @Test func anExactValueIsTyped() throws {
        let typed = ["Enter"] + (0..<5).map { _ in "Backspace" } + ["0", ".", "0", "7", "Enter"]
        let finished = try ScriptedProgram.play(typed, start: "circles")
        #expect(finished.screen.contains { $0.contains("learning rate") && $0.contains("0.07") })
    }

    @Test func aFinishedRunTrainsOneMoreBudget() throws {
        let done = try ScriptedProgram.play([], start: "circles", framesPerKey: 60)
        #expect(done.screen[0].contains("DONE"))
        let more = try ScriptedProgram.play(["Space"], start: "circles", framesPerKey: 60)
        #expect(more.screen[0].contains("40/40"))
    }

    @Test func printedFiguresAreMetOnTheWay() throws {
        let finished = try ScriptedProgram.play([], start: "line-fit", stepsPerFrame: 25, framesPerKey: 40)
        #expect(finished.screen.contains { $0.contains("printed 7 of 7") })
    }

    @Test func aRunThatDivergesSaysWhereAndFails() throws {
        let finished = try ScriptedProgram.play(["Right", "Right", "q"], start: "sine-polynomial", stepsPerFrame: 50)
        #expect(finished.screen[0].contains("DIVERGED"))
        #expect(finished.screen.contains { $0.contains("Diverged") })
        #expect(finished.outcome.exitStatus == 1)
    }

    @Test func theSameKeysGiveTheSameScreen() throws {
        let keys = ["Right", "y", "Tab", "Enter", "Esc", "Space"]
        #expect(
            try ScriptedProgram.play(keys, start: "blobs").screen == ScriptedProgram.play(keys, start: "blobs").screen)
    }
}
