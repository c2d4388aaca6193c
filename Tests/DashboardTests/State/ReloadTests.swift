import Experiments
import TerminalUI
import Testing

@testable import Dashboard

/// The key that loads the edited file of the run's preset.
struct ReloadTests {
    private static var edited: Preset {
        var preset = Fixtures.circles
        preset.epochs = 21
        preset.optimizer.learningRate = 0.01
        return preset
    }

    private func running(_ assignments: [String]) throws -> DashboardState {
        var state = Fixtures.running()
        let preset = try Fixtures.circles.applying(assignments: assignments)
        let request = RunRequest(preset: preset, original: Fixtures.circles, assignments: assignments)
        state.run = RunState(request, startedAt: .zero)
        state.edited = Self.edited
        return state
    }

    @Test func whatTheCommandLineSetsHolds() throws {
        var state = try running(["lr=0.3", "seed=5"])
        #expect(state.press("u").effect == .start)
        let request = try #require(state.run?.request)
        #expect(request.original == Self.edited)
        #expect(request.preset.epochs == 21)
        #expect(request.preset.optimizer.learningRate == 0.3 && request.preset.random.seed == 5)
        #expect(state.eventLine == "circles loaded, lr=0.3 seed=5 kept")
        state.edited = Fixtures.circles
        state.press("u")
        #expect(state.run?.request.preset.optimizer.learningRate == 0.3, "also the second time")
    }

    @Test func whatAHandTurnedIsDroppedAndSaidSo() throws {
        var state = try running([])
        var snapshot = Fixtures.circlesSnapshot()
        let turned = LogEvent.changed(.learningRate, from: .number(0.03), to: .number(0.1))
        snapshot.log.append(LogEntry(step: 84, epoch: 14, event: turned))
        state.absorb(snapshot, now: .zero)
        state.press("u")
        #expect(state.run?.request.preset == Self.edited)
        #expect(state.eventLine == "circles loaded, changes by hand dropped")
    }

    @Test func whatTheFileHasNoPlaceForIsNamed() throws {
        var state = try running([])
        var adam = Self.edited
        adam.optimizer = OptimizerSpec(kind: .adam, learningRate: 0.1)
        state.run = RunState(
            RunRequest(preset: Fixtures.circles, assignments: ["momentum=0.5"]), startedAt: .zero)
        state.edited = adam
        state.press("u")
        #expect(state.run?.request.preset == adam)
        #expect(state.eventLine == "circles loaded, momentum=0.5 has no place in it")
    }

    @Test func theSentenceOutlivesTheStartOfTheRun() throws {
        var state = try running([])
        let key = Duration.seconds(1)
        _ = state.handle(.character("u"), now: key)
        var first = Fixtures.circlesSnapshot()
        first.log = [LogEntry(step: 0, epoch: 1, event: .started(seed: 0))]
        state.absorb(first, now: key + .milliseconds(200))
        #expect(state.eventLine == "circles loaded")
    }
}
