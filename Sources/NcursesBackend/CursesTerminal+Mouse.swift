internal import CNcurses
internal import Glibc
internal import TerminalUI

extension CursesTerminal {
    /// Has the mouse reported, or leaves it to the terminal; a terminal without one is left alone.
    public func listenToMouse(_ isOn: Bool) {
        guard curses_has_mouse(), isOn != wantsMouse else { return }
        wantsMouse = isOn
        sendMouseMode(isOn)
    }

    /// Rings once.
    public func ring() {
        if isShown { beep() }
    }

    /// Turns the reports off when the screen is given away, and on again where they are wanted when it comes back.
    func reportMouse(_ isOn: Bool) {
        if wantsMouse { sendMouseMode(isOn) }
    }

    private func sendMouseMode(_ isOn: Bool) {
        guard isShown else { return }
        let text = Array((isOn ? MouseEvent.reporting.on : MouseEvent.reporting.off).utf8)
        // What curses has to say is out by now: it flushes whenever it shows a frame.
        _ = write(output, text, text.count)
    }
}
