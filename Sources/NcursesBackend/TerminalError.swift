/// Why no screen could be set up.
public enum TerminalError: Error, Equatable, CustomStringConvertible {
    /// Input or output is a file or a pipe.
    case notATerminal
    /// The variable `TERM` is not set.
    case unnamedTerminal
    /// The terminal database has no entry for the value of `TERM`.
    case unknownTerminal(String)
    /// The terminal is known, but cannot place its cursor.
    case incapableTerminal(String)
    /// The system refused what a screen needs (the number as in `errno.h`).
    case refused(errno: Int32)

    /// One line for a person, without a full stop.
    public var description: String {
        switch self {
        case .notATerminal: "standard input and output are not both a terminal"
        case .unnamedTerminal: "the variable TERM is not set, so the kind of terminal is unknown"
        case .unknownTerminal(let name): "the terminal database knows no terminal named '\(name)' (variable TERM)"
        case .incapableTerminal(let name): "a terminal of kind '\(name)' cannot show a full screen"
        case .refused(let number): "the terminal could not be set up (system error \(number))"
        }
    }
}
