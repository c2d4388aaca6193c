import Experiments
import TerminalUI
import Testing

@testable import Dashboard

/// How often the parts of the screen that change with each step are drawn.
struct RefreshTests {
    @Test func aClockIsDueOncePerPeriodUnlessItIsUrgent() {
        var clock = RefreshClock(period: .milliseconds(180))
        let answers = [0, 100, 200, 300, 310].map { clock.isDue(now: .milliseconds($0), isUrgent: $0 == 310) }
        #expect(answers == [true, false, true, false, true])
    }

    @Test func aRunningModelsNumbersStandForAWhileAndAPausedOnesAreTheNewest() {
        func snapshot(_ value: Double, _ phase: RunPhase) -> Snapshot {
            var snapshot = Fixtures.circlesSnapshot(phase: phase)
            snapshot.parameters[0].meanAbsoluteValue = value
            return snapshot
        }
        var state = Fixtures.state(snapshot: snapshot(1.111, .running))
        state.absorb(snapshot(2.222, .running), now: .milliseconds(100))
        #expect(state.screen[17].contains("1.111"))
        state.absorb(snapshot(3.333, .running), now: .milliseconds(400))
        #expect(state.screen[17].contains("3.333"))
        state.absorb(snapshot(4.444, .paused), now: .milliseconds(410))
        #expect(state.screen[17].contains("4.444"))
    }

    @Test func aPictureOfAnotherSizeIsShownAtOnce() throws {
        var state = Fixtures.running()
        state.absorb(Fixtures.circlesSnapshot(columns: 58, rows: 18), now: .milliseconds(10))
        guard case .map(let map) = try #require(state.run?.picture.shown) else {
            Issue.record("no map")
            return
        }
        #expect(map.columns == 58)
    }
}
