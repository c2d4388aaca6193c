import Experiments
import TerminalUI
import Testing

@testable import Dashboard

/// The loop over a terminal in memory and runs without a trainer.
struct DashboardLoopTests {
    /// A clock that goes on by a part of a frame each time it is read.
    private final class Ticker {
        private var time = Duration.zero
        func read() -> Duration {
            time += .milliseconds(30)
            return time
        }
    }

    private static let capabilities = TerminalCapabilities(glyphs: .braille, colors: .full)

    private func run(
        _ backend: HeadlessBackend, _ record: DriverRecord = DriverRecord(), start preset: Preset? = Fixtures.circles,
        startsPaused: Bool = false
    ) -> DashboardOutcome {
        let clock = Ticker()
        var loop = DashboardLoop(
            backend: backend, factory: record.factory, presets: Fixtures.library,
            start: preset.map { RunRequest(preset: $0, startsPaused: startsPaused) },
            options: DashboardOptions(capabilities: Self.capabilities), now: clock.read)
        return loop.run()
    }

    private func terminal(_ keys: String, width: Int = 80, height: Int = 24) -> HeadlessBackend {
        let backend = HeadlessBackend(
            size: Size(width: width, height: height), script: Array(repeating: nil, count: 8),
            ending: .terminated(signal: 15))
        backend.type(keys)
        return backend
    }

    @Test func quittingTwiceEndsItAndSaysHowToRepeatIt() {
        let record = DriverRecord()
        let outcome = run(terminal("q q"), record)
        #expect(outcome.ending == .quit && outcome.exitStatus == 0)
        #expect(outcome.summary.last == "swtorch-tui circles")
        #expect(outcome.summary.first?.hasPrefix("circles: step ") == true)
        #expect(record.events.closed == 1)
    }

    @Test func aSignalEndsItWithItsNumber() {
        let outcome = run(terminal("Space"))
        #expect(outcome.ending == .signal(15) && outcome.exitStatus == 143)
    }

    @Test func quittingADivergedRunIsAFailure() {
        let outcome = run(terminal("q"), start: Fixtures.sine)
        #expect(outcome.ending == .quit && outcome.hasFailed && outcome.exitStatus == 1)
    }

    @Test func keysBecomeCommandsAndChangesAreSummedUp() {
        let record = DriverRecord()
        let backend = terminal("Right Space")
        backend.script += Array(repeating: nil, count: 8) + [.key(.character("q"))]
        let outcome = run(backend, record)
        #expect(record.events.commands.contains(.change(.set(.learningRate, .number(0.1)))))
        #expect(record.events.commands.contains(.control(.pause)))
        #expect(outcome.summary.contains { $0.hasSuffix("learning rate 0.03 → 0.1") })
    }

    @Test func thePictureIsAskedForInThePanesSize() {
        let record = DriverRecord()
        let backend = terminal("", width: 80, height: 24)
        backend.script += [.resized(Size(width: 120, height: 36)), nil, nil]
        _ = run(backend, record)
        let looks = record.events.commands.compactMap { command -> ViewRequest? in
            if case .look(let view) = command { view } else { nil }
        }
        #expect(looks.map(\.mapColumns) == [38, 38] && looks.map(\.mapRows) == [12, 18])
        #expect(looks.map { $0.network == nil } == [true, false])
        #expect(backend.screen?.size == Size(width: 120, height: 36))
    }

    @Test func nothingIsShownWhereNothingChanged() {
        let backend = terminal("")
        backend.script = Array(repeating: nil, count: 400)
        _ = run(backend, startsPaused: true)
        #expect(backend.frameCount == 2, "the preparing screen, then the run")
    }

    @Test func thePickerPreviewsTheSelectionAndEndsWhatItLeaves() {
        let record = DriverRecord()
        let backend = terminal("Down Down Down", width: 80, height: 24)
        backend.script += [nil, nil, .key(.down), nil, nil, .key(.character("q"))]
        let outcome = run(backend, record, start: nil)
        #expect(record.events.requests.map(\.preset.name) == ["line-fit", "sine-polynomial", "blobs", "circles"])
        #expect(record.events.closed == 4)
        #expect(outcome == DashboardOutcome(ending: .quit, hasFailed: false, summary: []))
    }

    @Test func startingAnotherPresetEndsTheRunBefore() {
        let record = DriverRecord()
        let backend = terminal("p 1 p 4")
        _ = run(backend, record)
        let names = record.events.requests.map(\.preset.name)
        #expect(names == ["circles", "line-fit", "line-fit", "line-fit", "circles"])
        #expect(record.events.closed == names.count)
    }

    @Test func suspendingAndRepaintingReachTheTerminal() {
        let backend = terminal("Ctrl-Z Ctrl-L")
        _ = run(backend)
        #expect(backend.suspensionCount == 1)
        #expect(backend.invalidationCount == 2, "once after coming back, once for the key")
    }

    @Test func everySizeOnTheWayIsDrawn() {
        let backend = terminal("")
        let sizes = [(60, 15), (39, 12), (1, 1), (0, 0), (200, 60), (80, 24)]
        backend.script += sizes.flatMap { [.resized(Size(width: $0.0, height: $0.1)), .key(.tab), nil] }
        _ = run(backend)
        #expect(backend.screen?.lines[0].contains("RUNNING") == true)
    }
}
