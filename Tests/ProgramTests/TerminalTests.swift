import Foundation
import Testing

extension ProgramTests {
    /// The program in a real terminal.
    @Suite(.enabled(if: TerminalSession.isAvailable, "tmux is not installed"))
    struct TerminalTests {
        @Test func `a newcomer picks a preset, watches it learn and quits with the terminal as it was`() throws {
            let session = try TerminalSession("")
            try session.wait(for: "Pick an experiment")
            try session.type("4")
            try session.wait(for: "RUNNING")
            try session.wait(for: "⠒⠒ train")
            try session.type("Space")
            try session.wait(for: "PAUSED")
            try session.type("q")
            #expect(try session.waitForEnd() == 0)
            #expect(try session.folder.text(of: "before") == session.folder.text(of: "after"))
            #expect(try session.screen().contains { $0.contains("swtorch-tui circles") })
        }

        @Test func `the learning rate turns while it runs`() throws {
            let session = try TerminalSession("circles")
            try session.wait(for: "RUNNING")
            try session.type("Right")
            try session.wait(for: "learning rate 0.1 → 0.3")
            try session.type("q", "q")
            #expect(try session.waitForEnd() == 0)
        }

        @Test func `it follows the terminal's size while it trains`() throws {
            let session = try TerminalSession("circles", width: 120, height: 40)
            try session.wait(for: "RUNNING")
            try session.resize(width: 60, height: 15)
            try session.wait(for: "one pane") { rows in
                rows.count >= 15 && rows[15...].allSatisfy(\.isEmpty)
                    && rows.contains { $0.contains("3 Hyperparameters") }
                    && !rows.contains { $0.contains("2 Boundary") }
            }
            try session.resize(width: 30, height: 8)
            try session.wait(for: "40×12")
            try session.resize(width: 120, height: 40)
            try session.wait(for: "both pictures") { rows in
                rows.contains { $0.contains("1 Loss") && $0.contains("2 Boundary") }
            }
            try session.type("q", "q")
            #expect(try session.waitForEnd() == 0)
        }

        @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130)] as [(Int32, Int32)])
        func `a signal ends it with the terminal restored`(signal: Int32, status: Int32) throws {
            let session = try TerminalSession("line-fit")
            try session.wait(for: "RUNNING")
            try session.signal(signal)
            #expect(try session.waitForEnd() == status)
            #expect(try session.folder.text(of: "before") == session.folder.text(of: "after"))
        }

        @Test func `Ctrl-C asks once while it runs and then quits`() throws {
            let session = try TerminalSession("line-fit")
            try session.wait(for: "RUNNING")
            try session.type("C-c")
            try session.wait(for: "once more quits")
            try session.type("C-c")
            #expect(try session.waitForEnd() == 0)
        }

        @Test func `a terminal of the old kind gets ASCII`() throws {
            let session = try TerminalSession(
                "circles", environment: ["LANG": "C", "TERM": "vt100"])
            let rows = try session.wait(for: "RUNNING")
            try session.wait(for: "points") { $0.contains { $0.contains("@ inner") } }
            #expect(rows.allSatisfy { $0.unicodeScalars.allSatisfy(\.isASCII) })
            try session.type("q", "q")
            #expect(try session.waitForEnd() == 0)
        }

        @Test func `a run that diverged says so and ends with 1`() throws {
            let session = try TerminalSession("sine-polynomial --set lr=0.01")
            try session.wait(for: "DIVERGED")
            try session.type("q")
            #expect(try session.waitForEnd() == 1)
        }

        @Test func `five hundred keys in any order leave a program that quits`() throws {
            let session = try TerminalSession("circles")
            try session.wait(for: "RUNNING")
            let keys = [
                "Up", "Down", "Left", "Right", "Tab", "BTab", "Enter", "Escape", "Space", "PageUp", "PageDown", "F1",
                "F2",
                "+", "-", "<", ">", "?", "/", "0", "1", "2", "3", "4", "5", "6", "7", "s", "S", "r", "y", "e", "g", "x",
                "f",
                "d", "v", "T", "i", "L", "o", "u", "p", "h", "j", "k", "l",
            ]
            var state: UInt64 = 2026
            for _ in 0..<500 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                try session.type(keys[Int(state >> 33) % keys.count])
            }
            for _ in 0..<12 { try session.type("Escape") }
            try session.type("q", "q")
            // A learning rate that was turned too far up is a run that failed.
            #expect([0, 1].contains(try session.waitForEnd()))
            #expect(try session.folder.text(of: "before") == session.folder.text(of: "after"))
        }

        @Test func `an unknown terminal is refused in words`() throws {
            let session = try TerminalSession("circles", term: "nosuch-terminal")
            #expect(try session.waitForEnd() == 64)
            #expect(try session.screen().contains { $0.contains("nosuch-terminal") })
        }
    }
}
