internal import Dispatch
internal import Experiments
internal import Synchronization

/// The commands that wait for a run's thread, and the bell that wakes it.
final class CommandInbox: Sendable {
    private struct Contents {
        var commands: [Command] = []
        var isClosed = false
    }

    private let contents = Mutex(Contents())
    private let hasMail = Atomic(false)
    private let bell = DispatchSemaphore(value: 0)

    /// Whether there is something to take or the inbox was closed; cheap enough to ask before every step.
    var needsAttention: Bool { hasMail.load(ordering: .acquiring) }

    /// Whether the run is to end.
    var isClosed: Bool { contents.withLock { $0.isClosed } }

    /// Puts a command at the end of the queue and wakes the thread.
    func send(_ command: Command) {
        contents.withLock { $0.commands.append(command) }
        ring()
    }

    /// Asks the thread to end.
    func close() {
        contents.withLock { $0.isClosed = true }
        ring()
    }

    /// Takes all commands, the oldest first.
    func takeAll() -> [Command] {
        contents.withLock { contents in
            hasMail.store(contents.isClosed, ordering: .releasing)
            defer { contents.commands = [] }
            return contents.commands
        }
    }

    /// Sleeps until something arrives, for at most so many seconds; without a limit, for as long as it takes.
    func wait(seconds: Double?) {
        guard !needsAttention else { return }
        if let seconds {
            _ = bell.wait(timeout: .now() + seconds)
        } else {
            bell.wait()
        }
    }

    private func ring() {
        hasMail.store(true, ordering: .releasing)
        bell.signal()
    }
}
