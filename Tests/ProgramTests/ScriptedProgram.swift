import Dashboard
import Experiments
import TerminalUI
import Testing
import Training

/// The whole program but for terminal, thread and clock: real presets and real training, under scripted keys.
enum ScriptedProgram {
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

    struct Finished {
        let outcome: DashboardOutcome
        let screen: [String]
    }

    /// Plays a script of keys, each followed by some frames, and gives the last screen.
    static func play(
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
}
