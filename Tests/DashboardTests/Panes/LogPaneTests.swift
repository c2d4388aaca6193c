import Experiments
import TerminalUI
import Testing

@testable import Dashboard

struct LogPaneTests {
    private func content(_ state: DashboardState, _ width: Int, _ height: Int) throws -> [String] {
        let run = try #require(state.run)
        let snapshot = try #require(run.snapshot)
        var buffer = CellBuffer(Size(width: width, height: height))
        LogPane.draw(run, snapshot, look: state.look, in: buffer.bounds, into: &buffer)
        return buffer.lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }
    }

    @Test func eventsThenTheLineThatStartsTheRunAgain() throws {
        var snapshot = Fixtures.circlesSnapshot()
        snapshot.settings.random.seed = 7
        let state = Fixtures.state(snapshot: snapshot)
        #expect(
            try content(state, 60, 4) == [
                " 0  ► seed 2634425350  300 points, noise 0.10", "48  ▲ learning rate 0.03 → 0.1", "",
                "swtorch-tui train circles --seed 7",
            ])
    }

    @Test func aLongLineGoesOnFurtherIn() throws {
        var snapshot = Fixtures.circlesSnapshot()
        snapshot.settings.random.seed = 7
        snapshot.settings.batchSize = 20
        #expect(
            try content(Fixtures.state(snapshot: snapshot), 38, 6).suffix(2) == [
                "swtorch-tui train circles --seed 7", "  --set batch-size=20",
            ])
    }

    @Test func figuresOfOneMomentShareARow() {
        var snapshot = Fixtures.lineSnapshot
        let reached = snapshot.comparisons[0]
        let entry = LogEntry(step: 50, epoch: 50, event: .compared(reached))
        snapshot.log = [entry, entry, LogEntry(step: 100, epoch: 100, event: .compared(reached)), entry]
        #expect(LogRows(snapshot).count == 3)
    }

    @Test func theTestDigitsAreToldAsTheyAreAndRolled() throws {
        var snapshot = Fixtures.circlesSnapshot()
        let event = LogEvent.tested(accuracy: 0.9275, rolledAccuracy: 0.4717, pixels: 3)
        snapshot.log = [LogEntry(step: 84, epoch: 14, event: event)]
        let state = Fixtures.state(snapshot: snapshot)
        #expect(try content(state, 60, 4).first == "84  ■ test digits 0.9275 right, rolled by 3 pixels 0.4717")
        #expect(try content(state, 38, 4).first == "84  ■ test 0.9275, rolled 0.4717")
    }

    @Test func theNewestIsInSightUntilOneScrolls() throws {
        var state = Fixtures.state(Fixtures.lineFit, snapshot: manyEvents(40))
        state.press("7")
        while state.run?.focus != .log { state.press("Tab") }
        #expect(state.screen.contains { $0.contains("39  ▲") } && !state.screen.contains { $0.contains("20  ▲") })
        state.press("PgUp Up Up")
        let first = try #require(state.run?.log.firstRow)
        state.absorb(manyEvents(41), now: .zero)
        #expect(state.run?.log.firstRow == first)
        state.press("End")
        #expect(state.run?.log.firstRow == nil && state.screen.contains { $0.contains("40  ▲") })
        state.press("Home")
        #expect(state.run?.log.firstRow == 0 && state.screen.contains { $0.contains(" 0  ▲") })
    }

    @Test func aDivergenceIsNamedByTheStepThatFailed() throws {
        let lines = try content(Fixtures.diverging(), 60, 6)
        #expect(lines[2] == "639  ! first not finite: loss, sum of squares")
    }

    private func manyEvents(_ count: Int) -> Snapshot {
        var snapshot = Fixtures.lineSnapshot
        snapshot.log = (0..<count).map { step in
            LogEntry(
                step: step, epoch: step + 1,
                event: .changed(.learningRate, from: .number(0.01), to: .number(0.03)))
        }
        return snapshot
    }
}
