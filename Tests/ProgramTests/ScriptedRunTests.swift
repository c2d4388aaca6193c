import Dashboard
import Experiments
import TerminalUI
import Testing
import Training

/// The whole program but for terminal, thread and clock: real presets and real training, under scripted keys.
struct ScriptedRunTests {
    /// A run that makes some steps whenever the screen asks what is new, in place of a thread.
    private final class FrameDriver: TrainingDriver {
        private let driver: ManualDriver
        private let stepsPerFrame: Int

        init(_ request: RunRequest, stepsPerFrame: Int) throws {
            driver = try ManualDriver(request, environment: BuiltProgram.changes)
            self.stepsPerFrame = stepsPerFrame
        }

        func send(_ command: Command) { driver.send(command) }

        func takeSnapshot() -> Snapshot? {
            driver.advance(steps: stepsPerFrame)
            return driver.takeSnapshot()
        }

        func close() { driver.close() }
    }

    /// A run that could not be prepared.
    private final class NoDriver: TrainingDriver {
        func send(_ command: Command) {}
        func takeSnapshot() -> Snapshot? { nil }
        func close() {}
    }

    /// Time that goes on by more than half a frame each time it is read.
    private final class Clock {
        private var time = Duration.zero
        func read() -> Duration {
            time += .milliseconds(60)
            return time
        }
    }

    private struct Finished {
        let outcome: DashboardOutcome
        let screen: [String]
    }

    /// Plays a script of keys, each followed by some frames, and gives the last screen.
    private func play(
        _ keys: [String], start name: String? = nil, stepsPerFrame: Int = 6, framesPerKey: Int = 4,
        size: Size = Size(width: 80, height: 24)
    ) throws -> Finished {
        let library = PresetLibrary(folders: [BuiltProgram.presets])
        let frames = [TerminalInput?](repeating: nil, count: framesPerKey)
        let backend = HeadlessBackend(size: size, script: frames, ending: .terminated(signal: 15))
        for key in keys {
            #expect(backend.type(key) == nil)
            backend.script += frames
        }
        let request = try name.map { RunRequest(preset: try library.preset(named: $0)) }
        let factory = TrainingDriverFactory { request -> any TrainingDriver in
            (try? FrameDriver(request, stepsPerFrame: stepsPerFrame)) ?? NoDriver()
        }
        let capabilities = TerminalCapabilities(glyphs: .braille, colors: .full)
        let clock = Clock()
        var loop = DashboardLoop(
            backend: backend, factory: factory, presets: library.presets().presets, start: request,
            options: DashboardOptions(capabilities: capabilities), now: clock.read)
        let outcome = loop.run()
        return Finished(outcome: outcome, screen: backend.screen?.lines ?? [])
    }

    @Test func aPresetIsPickedWatchedAndLeft() throws {
        let finished = try play(["4", "Space", "q"])
        #expect(finished.outcome.ending == .quit)
        #expect(finished.outcome.exitStatus == 0)
        #expect(finished.screen[0].contains("circles  2-5-1 ReLU"))
        #expect(finished.screen[0].contains("PAUSED"))
        #expect(finished.outcome.summary.last == "swtorch-tui circles")
    }

    @Test func aTurnedRateIsMarkedAndSummedUp() throws {
        let finished = try play(["Right", "Space", "q"], start: "circles")
        #expect(finished.screen.contains { $0.contains("learning rate 0.1 → 0.3") })
        #expect(finished.screen.contains { $0.contains("▲") })
        #expect(finished.outcome.summary.contains { $0.hasSuffix("learning rate 0.1 → 0.3") })
    }

    @Test func aRestartKeepsTheOldCurveAsAGhost() throws {
        let finished = try play(["R", "Space", "q"], start: "circles")
        #expect(finished.screen.contains { $0.contains("ghost") })
        #expect(finished.outcome.summary.last == "swtorch-tui circles --seed 2634425351")
    }

    @Test func hiddenUnitsStartAnewOnlyAfterEnter() throws {
        let offered = try play(["Down", "Down", "Down", "Right"], start: "circles")
        #expect(offered.screen.contains { $0.contains("starts anew") && $0.contains("5 → 6") })
        #expect(offered.screen[0].contains("2-5-1"))
        let applied = try play(["Down", "Down", "Down", "Right", "Enter"], start: "circles")
        #expect(applied.screen[0].contains("2-6-1"))
    }

    @Test func anExactValueIsTyped() throws {
        let typed = ["Enter"] + (0..<5).map { _ in "Backspace" } + ["0", ".", "0", "7", "Enter"]
        let finished = try play(typed, start: "circles")
        #expect(finished.screen.contains { $0.contains("learning rate") && $0.contains("0.07") })
    }

    @Test func aFinishedRunTrainsOneMoreBudget() throws {
        let done = try play([], start: "circles", framesPerKey: 60)
        #expect(done.screen[0].contains("DONE"))
        let more = try play(["Space"], start: "circles", framesPerKey: 60)
        #expect(more.screen[0].contains("40/40"))
    }

    @Test func printedFiguresAreMetOnTheWay() throws {
        let finished = try play([], start: "line-fit", stepsPerFrame: 25, framesPerKey: 40)
        #expect(finished.screen.contains { $0.contains("printed 7 of 7") })
    }

    @Test func aRunThatDivergesSaysWhereAndFails() throws {
        let finished = try play(["Right", "Right", "q"], start: "sine-polynomial", stepsPerFrame: 50)
        #expect(finished.screen[0].contains("DIVERGED"))
        #expect(finished.screen.contains { $0.contains("Diverged") })
        #expect(finished.outcome.exitStatus == 1)
    }

    @Test func theSameKeysGiveTheSameScreen() throws {
        let keys = ["Right", "y", "Tab", "Enter", "Esc", "Space"]
        #expect(try play(keys, start: "blobs").screen == play(keys, start: "blobs").screen)
    }
}
