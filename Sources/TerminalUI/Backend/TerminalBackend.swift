/// A terminal: shows cells, tells keys.
///
/// The dashboard's loop runs over any of them.
public protocol TerminalBackend: AnyObject {
    /// Columns and rows at this moment.
    var size: Size { get }

    /// Waits for the next key, resize or signal, at most as long as told.
    ///
    /// - Returns: Nothing when the time is over.
    func nextInput(timeout: Duration) -> TerminalInput?

    /// Shows a buffer; only what differs from the screen reaches the terminal.
    func present(_ buffer: CellBuffer)

    /// Draws everything anew at the next ``present(_:)``, for a screen that another program wrote on.
    func invalidate()

    /// Rings the terminal's bell once.
    func ring()

    /// Whether clicks, dragging and the wheel arrive as ``TerminalInput/mouse(_:)``; at first they do not.
    func listenToMouse(_ isOn: Bool)

    /// Stops the process as Ctrl-Z does in a shell and returns when it goes on; ``TerminalInput/resumed`` then follows.
    ///
    /// In a terminal that delivers Ctrl-Z as a key, the program calls this for that key.
    func suspend()

    /// Gives the terminal back as it was. May be called more than once, never fails.
    func restore()
}
