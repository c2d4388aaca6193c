internal import CNcurses
internal import Glibc
internal import TerminalUI

/// What curses allocates for one terminal, from `newterm` to `delscreen`.
struct CursesScreen {
    private let screen: OpaquePointer
    private let streams: [UnsafeMutablePointer<FILE>]
    /// Keys are read from a pad, because reading from a window also shows that window.
    let keyPad: UnsafeMutablePointer<WINDOW>

    /// Opens the terminal that the environment names.
    ///
    /// - Precondition: No other is open.
    init(input: Int32, output: Int32, environment: [String: String]) throws(TerminalError) {
        let name = try CursesScreen.entry(environment, output: output)
        // The size comes from the terminal, not from the variables LINES and COLUMNS, which do not follow it.
        use_env(false)
        use_tioctl(true)
        let (reader, writer) = (curses_stream(input, "r"), curses_stream(output, "w"))
        let streams = [reader, writer].compactMap { $0 }
        guard streams.count == 2, let screen = newterm(name, writer, reader) else {
            streams.forEach { fclose($0) }
            throw .incapableTerminal(name)
        }
        guard let keyPad = newpad(1, 1) else {
            endwin()
            delscreen(screen)
            streams.forEach { fclose($0) }
            throw .refused(errno: ENOMEM)
        }
        self.screen = screen
        self.streams = streams
        self.keyPad = keyPad
    }

    /// The terminal's name in the terminal database.
    private static func entry(_ environment: [String: String], output: Int32) throws(TerminalError) -> String {
        let candidates = TerminalCapabilities.terminalNames(environment)
        guard let name = candidates.last else { throw .unnamedTerminal }
        let ranks = candidates.map { (name: $0, rank: curses_terminal_rank($0, output)) }
        guard let known = ranks.first(where: { $0.rank > 0 }) else { throw .unknownTerminal(name) }
        guard known.rank > 1 else { throw .incapableTerminal(known.name) }
        return known.name
    }

    /// Leaves the screen and frees everything.
    func close() {
        endwin()
        delwin(keyPad)
        delscreen(screen)
        streams.forEach { fclose($0) }
    }
}
