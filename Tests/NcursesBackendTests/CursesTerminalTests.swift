import Foundation
import Glibc
import Testing
import TerminalUI

@testable import NcursesBackend

/// Curses and signals belong to the process, so one of these runs at a time.
@Suite(.serialized)
struct CursesTerminalTests {
    private static let xterm = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]
    private let host: PseudoTerminal
    private let patience = Duration.seconds(10)

    init() throws {
        host = try PseudoTerminal()
    }

    private func open(_ environment: [String: String] = xterm) throws -> CursesTerminal {
        try CursesTerminal(input: host.slave, output: host.slave, environment: environment)
    }

    private func frame(_ text: String, _ terminal: CursesTerminal, style: Style = .plain) -> CellBuffer {
        var buffer = CellBuffer(terminal.size)
        buffer.write(text, x: 1, y: 1, style: style)
        return buffer
    }

    @Test func showsABuffer() throws {
        let terminal = try open()
        defer { terminal.restore() }
        #expect(terminal.size == Size(width: 40, height: 10))
        #expect(terminal.colors == 256)
        #expect(terminal.codeset == "UTF-8")
        terminal.present(frame("loss ⣿ 0.25", terminal, style: Style(foreground: .indexed(203), isBold: true)))
        let output = host.output()
        #expect(output.contains("loss ⣿ 0.25"))
        #expect(output.contains("38;5;203"))
        #expect(output.contains("\u{1B}[?1049h"))
        #expect(output.contains("\u{1B}[?25l"))
    }

    @Test func writesNothingForAnUnchangedFrame() throws {
        let terminal = try open()
        defer { terminal.restore() }
        terminal.present(frame("step 1", terminal))
        _ = host.output()
        terminal.present(frame("step 1", terminal))
        #expect(host.output() == "")
        terminal.present(frame("step 2", terminal))
        let change = host.output()
        #expect(change.contains("2") && !change.contains("step"))
        terminal.invalidate()
        terminal.present(frame("step 2", terminal))
        #expect(host.output().contains("step 2"))
    }

    @Test func fillsTheScreenWhateverTheBuffersSize() throws {
        let terminal = try open()
        defer { terminal.restore() }
        var large = CellBuffer(Size(width: 100, height: 100))
        large.fill(large.bounds, with: Cell("#"))
        terminal.present(large)
        #expect(host.output().contains("#"))
        terminal.present(CellBuffer(Size(width: 0, height: 0)))
        #expect(!host.output().contains("#"))
        terminal.present(CellBuffer(terminal.size))
        #expect(host.output() == "")
    }

    @Test func showsQuestionMarksWhereTheLocaleHasNoGlyph() throws {
        let terminal = try open(["TERM": "vt100", "LANG": "C"])
        defer { terminal.restore() }
        #expect(terminal.colors == 0)
        #expect(terminal.codeset != "UTF-8")
        terminal.present(frame("a⣿b", terminal, style: Style(foreground: .indexed(9))))
        #expect(host.output().contains("a?b"))
    }

    @Test func readsKeys() throws {
        let terminal = try open()
        defer { terminal.restore() }
        let typed: [(String, Key)] = [
            ("a", .character("a")), (" ", .character(" ")), ("é", .character("é")), ("漢", .character("漢")),
            ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OB", .down), ("\u{1B}[C", .right),
            ("\u{1B}OC", .right), ("\u{1B}[D", .left), ("\u{1B}OD", .left), ("\u{1B}[H", .home), ("\u{1B}OF", .end),
            ("\u{1B}OP", .function(1)), ("\u{1B}[15~", .function(5)), ("\u{1B}[24~", .function(12)),
            ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete),
            ("\u{1B}[Z", .backTab), ("\t", .tab), ("\r", .enter), ("\u{7F}", .backspace), ("\u{3}", .control("c")),
            ("\u{1A}", .control("z")), ("\u{13}", .control("s")), ("\u{11}", .control("q")), ("\u{1C}", .control("\\")),
            ("\u{1B}", .escape),
        ]
        for (bytes, key) in typed {
            host.type(bytes)
            #expect(terminal.nextInput(timeout: patience) == .key(key))
        }
        host.type(typed.map(\.0).joined())
        for (_, key) in typed { #expect(terminal.nextInput(timeout: patience) == .key(key)) }
        #expect(terminal.nextInput(timeout: .zero) == nil)
    }

    @Test(arguments: [(100, 30), (20, 5), (1, 1), (7, 40)])
    func followsItsSize(_ columns: Int, _ rows: Int) throws {
        let terminal = try open()
        defer { terminal.restore() }
        terminal.present(frame("before", terminal))
        host.resize(columns: columns, rows: rows)
        kill(getpid(), SIGWINCH)
        let size = Size(width: columns, height: rows)
        #expect(terminal.nextInput(timeout: patience) == .resized(size))
        #expect(terminal.size == size)
        _ = host.output()
        var buffer = CellBuffer(size)
        buffer.fill(buffer.bounds, with: Cell("x"))
        buffer[columns - 1, rows - 1] = Cell("y")
        terminal.present(buffer)
        let output = host.output()
        #expect(output.contains("y"))
        #expect(!output.contains("before"))
        terminal.present(buffer)
        #expect(host.output() == "")
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func reportsSignalsThatEndTheProgram(_ signal: Int32) throws {
        // Whoever started the tests may have told them to ignore it, which the terminal respects.
        Glibc.signal(signal, SIG_DFL)
        let terminal = try open()
        defer { terminal.restore() }
        kill(getpid(), signal)
        #expect(terminal.nextInput(timeout: patience) == .terminated(signal: signal))
        #expect(terminal.nextInput(timeout: .zero) == nil)
    }

    @Test func takesALineThatWentDeadForAHangUp() throws {
        let terminal = try open()
        defer { terminal.restore() }
        host.hangUp()
        #expect(terminal.nextInput(timeout: patience) == .terminated(signal: SIGHUP))
        terminal.present(frame("to nobody", terminal))
    }

    @Test func drawsAnewAfterBeingContinued() throws {
        let terminal = try open()
        defer { terminal.restore() }
        terminal.present(frame("step 7", terminal))
        _ = host.output()
        kill(getpid(), SIGCONT)
        #expect(terminal.nextInput(timeout: patience) == .resumed)
        #expect(host.output().contains("step 7"))
    }

    @Test func givesTheTerminalBackOnce() throws {
        let modes = host.modes
        let terminal = try open()
        #expect(host.modes != modes)
        terminal.present(frame("text", terminal))
        _ = host.output()
        terminal.restore()
        #expect(host.modes == modes)
        let output = host.output()
        #expect(output.contains("\u{1B}[?1049l"))
        #expect(output.contains("\u{1B}[?25h"))
        terminal.restore()
        terminal.present(CellBuffer(terminal.size))
        terminal.invalidate()
        terminal.suspend()
        #expect(host.output() == "")
        #expect(terminal.nextInput(timeout: patience) == nil)
    }

    @Test func refusesWhatIsNoTerminal() throws {
        let file = Glibc.open("/dev/null", O_RDWR)
        defer { close(file) }
        #expect(throws: TerminalError.notATerminal) {
            try CursesTerminal(input: file, output: host.slave, environment: Self.xterm)
        }
        #expect(throws: TerminalError.notATerminal) {
            try CursesTerminal(input: host.slave, output: file, environment: Self.xterm)
        }
        #expect(throws: TerminalError.unnamedTerminal) { try open([:]) }
        #expect(throws: TerminalError.unknownTerminal("no-such")) { try open(["TERM": "no-such"]) }
        #expect(throws: TerminalError.incapableTerminal("dumb")) { try open(["TERM": "dumb"]) }
        #expect(host.output() == "")
    }

    @Test func isTheOnlyOne() throws {
        let terminal = try open()
        defer { terminal.restore() }
        #expect(throws: TerminalError.refused(errno: EBUSY)) { try open() }
        terminal.present(frame("still here", terminal))
        #expect(host.output().contains("still here"))
    }

    @Test func addressesATrueColorTerminalBy256Colors() throws {
        let terminal = try open(["TERM": "xterm", "COLORTERM": "truecolor", "LC_ALL": "C.UTF-8"])
        defer { terminal.restore() }
        #expect(terminal.colors == 256)
    }

    /// What a trap leaves, seen from the process that owns the terminal's other end.
    @Test func aTrapGivesTheTerminalBack() async throws {
        let modes = host.modes
        await #expect(processExitsWith: .failure) { [path = host.path as String] in
            let slave = Glibc.open(path, O_RDWR | O_NOCTTY)
            dup2(slave, STDERR_FILENO)
            let terminal = try CursesTerminal(
                input: slave, output: slave, environment: ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"])
            terminal.present(CellBuffer(terminal.size))
            fatalError("shapes do not match")
        }
        #expect(host.modes == modes)
        let output = host.output()
        let left = try #require(output.range(of: "\u{1B}[?1049l"))
        #expect(output[left.upperBound...].contains("shapes do not match"))
        #expect(!output[..<left.lowerBound].contains("shapes do not match"))
    }
}
