import Experiments
import TerminalUI
import Testing

@testable import Dashboard

/// How soon a key is answered, on a clock that only the terminal's waiting moves.
struct AnswerTests {
    /// A terminal whose user presses a key at some times, and that notes when each screen was shown.
    private final class PatientTerminal: TerminalBackend {
        let size = Size(width: 80, height: 24)
        private(set) var now = Duration.zero
        private(set) var shown: [(time: Duration, screen: CellBuffer)] = []
        private var presses: [(time: Duration, key: Key)]

        init(_ presses: [(time: Duration, key: Key)]) {
            self.presses = presses
        }

        func nextInput(timeout: Duration) -> TerminalInput? {
            guard let press = presses.first else { return .terminated(signal: 15) }
            if press.time <= now + timeout {
                now = max(now, press.time)
                presses.removeFirst()
                return .key(press.key)
            }
            now += timeout
            return nil
        }

        func present(_ buffer: CellBuffer) { shown.append((now, buffer)) }
        func invalidate() {}
        func suspend() {}
        func ring() {}
        func listenToMouse(_ isOn: Bool) {}
        func restore() {}
    }

    @Test(arguments: [5, 35, 65, 95])
    func theRunsAnswerIsOnTheScreenWithinFiftyMilliseconds(_ afterAFrame: Int) throws {
        let press = Duration.milliseconds(500 + afterAFrame)
        let terminal = PatientTerminal([(press, .right), (press + .seconds(2), .tab)])
        var loop = DashboardLoop(
            backend: terminal, factory: DriverRecord().factory, presets: [],
            start: RunRequest(preset: Fixtures.circles, startsPaused: true),
            options: DashboardOptions(capabilities: TerminalCapabilities(glyphs: .braille, colors: .full)),
            now: { terminal.now })
        _ = loop.run()
        let answer = try #require(terminal.shown.first { $0.screen.lines[22].contains("0.03 → 0.1") })
        #expect(answer.time - press <= .milliseconds(50))
    }
}
