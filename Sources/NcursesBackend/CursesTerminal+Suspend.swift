internal import CNcurses
internal import Glibc
internal import TerminalUI

extension CursesTerminal {
    /// Stops the whole process group, so that what started the program (make, a script) stops too.
    ///
    /// Returns at once where nobody could wake it. When the program is asked to end while it is stopped, the screen stays
    /// away and ``TerminalInput/terminated(signal:)`` follows.
    public func suspend() {
        guard isShown else { return }
        reportMouse(false)
        isShown = false
        endwin()
        terminal_guard_reset_modes()
        while true {
            terminal_guard_stop()
            let signals = readNotices()
            // Asked to end while stopped: the terminal may be another program's, so the screen stays away.
            if queueTermination(signals) { return }
            // Continued in the background: stop again until the terminal is ours. Not stopped at all: go on.
            if !signals.contains(SIGCONT) || !terminal_guard_in_background() { break }
        }
        resume()
    }

    /// Takes the screen back and shows what was on it.
    func resume() {
        isShown = true
        let before = size
        measure()
        invalidate()
        wrefresh(curses_standard_window())
        reportMouse(true)
        if size != before { queue.append(.resized(size)) }
        queue.append(.resumed)
    }
}
