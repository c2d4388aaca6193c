internal import CNcurses
internal import Glibc
public import TerminalUI

extension CursesTerminal {
    /// Waits for keys and signals alike; the end of the line (a closed window, a lost connection) counts as SIGHUP.
    public func nextInput(timeout: Duration) -> TerminalInput? {
        let deadline = ContinuousClock.now + timeout
        while !isRestored {
            collectSignals()
            collectKeys()
            if !queue.isEmpty { return queue.removeFirst() }
            switch wait(until: deadline) {
            case .ready: continue
            case .late: return nil
            case .hungUp:
                collectKeys()
                queue.append(.terminated(signal: SIGHUP))
            }
        }
        return nil
    }

    private enum Waiting {
        case ready, late, hungUp
    }

    /// Sleeps until there is a key or a signal to collect.
    private func wait(until deadline: ContinuousClock.Instant) -> Waiting {
        let left = (deadline - ContinuousClock.now) / .milliseconds(1)
        var sources = [
            pollfd(fd: input, events: Int16(POLLIN), revents: 0),
            pollfd(fd: notices, events: Int16(POLLIN), revents: 0),
        ]
        let count = poll(&sources, nfds_t(sources.count), Int32(min(max(0, left.rounded(.up)), 1e9)))
        if count < 0 { return errno == EINTR ? .ready : .hungUp }
        if count == 0 { return .late }
        let isDead = Int32(sources[0].revents) & (POLLHUP | POLLERR | POLLNVAL) != 0
        return isDead && sources[1].revents == 0 ? .hungUp : .ready
    }

    /// Moves what was typed into the queue.
    private func collectKeys() {
        guard isShown else { return }
        while true {
            let code = wgetch(screen.keyPad)
            queue += code == ERR ? decoder.finish() : decoder.take(code)
            if code == ERR { break }
        }
    }

    /// Does what the signals since the last call ask for and queues what the program has to know.
    private func collectSignals() {
        let signals = readNotices()
        if signals.contains(SIGTSTP) {
            suspend()
        } else if signals.contains(SIGCONT) {
            // Stopped by a signal that nobody can catch: whoever woke us may have used the terminal meanwhile.
            endwin()
            resume()
        } else if signals.contains(SIGWINCH) {
            measure()
            invalidate()
            queue.append(.resized(size))
        }
        queueTermination(signals)
    }

    /// Queues the end of the program when one of the signals asks for it.
    @discardableResult
    func queueTermination(_ signals: [Int32]) -> Bool {
        let endings = signals.filter { [SIGINT, SIGTERM, SIGHUP].contains($0) }
        queue += endings.map(TerminalInput.terminated(signal:))
        return !endings.isEmpty
    }

    /// The numbers of the signals that have come, in their order.
    func readNotices() -> [Int32] {
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = read(notices, &bytes, bytes.count)
        return bytes.prefix(max(0, count)).map(Int32.init)
    }
}
