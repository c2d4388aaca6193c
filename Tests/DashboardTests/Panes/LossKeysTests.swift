import Experiments
import TerminalUI
import Testing

@testable import Dashboard

/// The keys of the Loss pane.
struct LossKeysTests {
    private func focused() -> DashboardState {
        var state = Fixtures.running()
        state.press("BTab BTab")
        return state
    }

    @Test func theKeysTurnWhatIsShownAndSaySo() {
        var state = Fixtures.running()
        state.press("g")
        #expect(state.run?.loss.showsGuides == true && state.eventLine == "guide lines in the loss")
        state.press("g")
        #expect(state.run?.loss.showsGuides == false)
        state.press("e")
        #expect(state.run?.loss.smoothing == .exponential && state.eventLine == "training loss: mean of about 5 steps")
        state.press("e e")
        #expect(state.run?.loss.smoothing == .epochMean && state.eventLine == "training loss: mean of the last epoch")
    }

    @Test func theCrosshairReadsEveryLineThere() {
        var state = Fixtures.running()
        state.press("x")
        #expect(state.run?.focus == .loss && state.run?.loss.cursor == 84)
        #expect(state.eventLine == "┼ step 84, epoch 14  train 0.0948  valid 0.0929  ghost 0.3197  batch 0.0887")
        #expect(state.screen[1].contains("step 84, epoch 14"))
    }

    @Test func itMovesByAColumnByTenAndToTheEnds() throws {
        var state = Fixtures.running()
        state.press("x Left")
        // 120 steps on 33 columns.
        #expect(state.run?.loss.cursor == 80)
        state.press("PgUp")
        #expect(state.run?.loss.cursor == 42)
        state.press("Home Left")
        #expect(state.run?.loss.cursor == 1)
        // The ghost went on to the end of its plan.
        state.press("End Right")
        #expect(state.run?.loss.cursor == 120)
        #expect(state.eventLine == "┼ step 120, epoch 20  ghost 0.1516")
        state.press("PgDn h")
        #expect(state.run?.loss.cursor == 116)
    }

    @Test func eachColumnOfALongRunIsReached() throws {
        var state = Fixtures.state(Fixtures.digits, snapshot: Fixtures.digitsSnapshot)
        state.press("x Home")
        var seen: [Int] = []
        for _ in 0..<200 {
            seen.append(try #require(state.run?.loss.cursor))
            state.press("Right")
        }
        #expect(seen == seen.sorted() && seen.last == 12 * 430)
        #expect(Set(seen).count < 40)
    }

    @Test func aPressOfEscOrXPutsItAway() {
        for key in ["Esc", "x"] {
            var state = focused()
            state.press("Enter x")
            #expect(state.run?.loss.cursor == 84 && state.run?.isZoomed == true)
            state.press(key)
            #expect(state.run?.loss.cursor == nil && state.run?.isZoomed == true)
        }
    }

    @Test func theKeyLineSaysWhatTheCrosshairKnows() {
        var state = focused()
        #expect(state.keyLine.contains("x read"))
        state.press("x")
        #expect(state.keyLine.contains("←→ move") && state.keyLine.contains("Esc put away"))
    }

    @Test func withoutACrosshairTheArrowsSayHowToGetOne() {
        var state = focused()
        state.press("Left")
        #expect(state.eventLine == "x shows a crosshair to move" && state.run?.loss.cursor == nil)
    }

    @Test func beforeTheFirstStepThereIsNothingToRead() {
        var snapshot = Fixtures.circlesSnapshot()
        snapshot.step = 0
        snapshot.curves = RunCurves()
        var state = Fixtures.state(snapshot: snapshot)
        state.press("x")
        #expect(state.run?.loss.cursor == nil && state.eventLine == "nothing to read before the first step")
    }
}
