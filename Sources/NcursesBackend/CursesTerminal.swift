internal import CNcurses
internal import Glibc
public import TerminalUI

/// The terminal, through ncurses.
///
/// Curses and signal handlers belong to the whole process, so there is one at a time, used on one thread. From its
/// creation to ``restore()`` it holds the signals: SIGINT, SIGTERM and SIGHUP arrive as
/// ``TerminalInput/terminated(signal:)``, and a trap gives the terminal back before the program dies of it.
public final class CursesTerminal: TerminalBackend {
    /// How many colours the terminal has; 0 where it has none.
    public let colors: Int
    /// The locale's character encoding, such as `UTF-8`.
    public let codeset: String
    /// Columns and rows at this moment.
    public internal(set) var size = Size(width: 0, height: 0)

    /// What has come in and was not yet asked for.
    var queue: [TerminalInput] = []
    var decoder = KeyDecoder()
    /// Whether the screen is ours: false while suspended and once restored.
    var isShown = true
    /// Whether the mouse is to be listened to while the screen is ours.
    var wantsMouse = false
    private(set) var isRestored = false
    /// Where the signal handlers leave the numbers of signals.
    let notices: Int32
    let input: Int32
    let output: Int32
    var pairs: ColorPairs
    let screen: CursesScreen

    /// Sets up the screen: takes over the terminal's modes and the signals, hides the cursor, shows nothing yet.
    ///
    /// - Parameters:
    ///   - input: The descriptor keys come from, standard input by default.
    ///   - output: The descriptor of the screen, standard output by default.
    ///   - environment: The variables of the process; `TERM`, `COLORTERM` and those of the locale count.
    /// - Throws: ``TerminalError``; the terminal is then as it was.
    public init(
        input: Int32 = 0, output: Int32 = 1, environment: [String: String]
    ) throws(TerminalError) {
        guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
        // Only the encoding: numbers must keep their decimal point.
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
        setlocale(LC_CTYPE, locale ?? "C")
        codeset = String(cString: nl_langinfo(nl_item(CODESET)))

        notices = terminal_guard_begin(input, output)
        guard notices >= 0 else { throw .refused(errno: errno) }
        do throws(TerminalError) {
            screen = try CursesScreen(input: input, output: output, environment: environment)
        } catch {
            terminal_guard_end()
            throw error
        }
        self.input = input
        self.output = output
        let hasColors = has_colors() && start_color() == OK && use_default_colors() == OK
        colors = hasColors ? Int(curses_color_count()) : 0
        pairs = ColorPairs(limit: hasColors ? Int(curses_pair_count()) : 0)
        prepare()
    }

    deinit {
        restore()
    }

    private func prepare() {
        terminal_guard_learn_exit()
        raw()
        noecho()
        nonl()
        typeahead(-1)
        set_escdelay(25)
        keypad(screen.keyPad, true)
        // Reports of the mouse are read as the escape sequences that they are.
        keyok(KEY_MOUSE, false)
        nodelay(screen.keyPad, true)
        let isHidden = curs_set(0) != ERR
        // Nobody sees where a hidden cursor stands, so no bytes are spent on it.
        leaveok(curses_standard_window(), isHidden)
        // Deleting characters leaves cells behind in a colour that terminals do not agree on.
        idcok(curses_standard_window(), false)
        measure()
    }

    /// Takes over the size that the terminal reports.
    func measure() {
        var (columns, rows) = (Int32(0), Int32(0))
        let window = curses_standard_window()
        if curses_window_size(output, &columns, &rows), columns != getmaxx(window) || rows != getmaxy(window) {
            resizeterm(rows, columns)
        }
        size = Size(width: Int(getmaxx(window)), height: Int(getmaxy(window)))
    }

    /// Leaves the screen and gives back modes, cursor, standard error and signals as they were.
    ///
    /// A second call does nothing, and from the first on neither does any other method.
    public func restore() {
        guard !isRestored else { return }
        isRestored = true
        reportMouse(false)
        isShown = false
        screen.close()
        terminal_guard_end()
    }
}
