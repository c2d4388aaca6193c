import Experiments
import TerminalUI
import Testing

@testable import Dashboard

/// Ten thousand keys, clicks and resizes in any order: nothing traps, and from wherever they lead one gets out again.
struct RandomWalkTests {
    private static let keys: [Key] =
        KeyMap.rows.flatMap(\.bindings).map(\.key).filter {
            ![.character("q"), .control("c"), .control("z")].contains($0)
        }
        + [.home, .end, .delete, .function(5), .character("é"), .character("0"), .character(".")]

    @Test(arguments: 1...10)
    func aThousandKeysInAnyOrderLeaveAProgramThatQuits(_ seed: Int) {
        let script = (0..<1000).map { index -> TerminalInput? in
            let draw = Fixtures.noise(seed * 100_000 + index)
            let digits = Int(draw * 1e9)
            switch draw {
            case ..<0.02: return nil
            case ..<0.03: return .resized(Size(width: digits % 170, height: digits / 1000 % 50))
            case ..<0.06:
                let kinds: [MouseEvent.Kind] = [.press, .drag, .release, .wheelUp, .wheelDown]
                let kind = kinds[digits % kinds.count]
                return .mouse(MouseEvent(kind, x: digits / 10 % 90, y: digits / 1000 % 30))
            default: return .key(Self.keys[digits % Self.keys.count])
            }
        }
        let backend = HeadlessBackend(
            size: Size(width: 80, height: 24), script: script, ending: .terminated(signal: 15))
        backend.type(Array(repeating: "Esc", count: 12).joined(separator: " ") + " q q")
        var time = Duration.zero
        var loop = DashboardLoop(
            backend: backend, factory: DriverRecord().factory, presets: Fixtures.library,
            start: RunRequest(preset: Fixtures.circles),
            options: DashboardOptions(capabilities: TerminalCapabilities(glyphs: .braille, colors: .full)),
            now: {
                time += .milliseconds(30)
                return time
            })
        #expect(loop.run().ending == .quit)
    }
}
