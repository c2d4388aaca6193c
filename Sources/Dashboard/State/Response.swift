import Experiments

/// What follows from a key besides another state: plain values, carried out by the loop.
struct Response: Equatable {
    /// Commands for the run, in order.
    var commands: [Command] = []
    /// What the loop itself has to do.
    var effect: Effect?

    /// Something that only the loop can do.
    enum Effect: Equatable {
        /// End the program.
        case quit
        /// Give the terminal to the shell until it comes back.
        case suspend
        /// Draw every cell anew.
        case repaint
        /// Start the run of the state in the place of the one before.
        case start
        /// Keep what the user wants of the screen.
        case keepPreferences
        /// Write the screen to a file.
        case saveScreen
    }

    /// Nothing follows.
    static let none = Response()

    /// One command.
    static func command(_ command: Command) -> Response { Response(commands: [command]) }

    /// One effect.
    static func effect(_ effect: Effect) -> Response { Response(effect: effect) }
}
