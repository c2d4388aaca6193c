internal import Experiments

/// What happened in a run, as the screen lists it: bounded, the newest entries are kept.
struct RunJournal: Codable, Equatable, Sendable {
    /// The most entries that are kept.
    static let capacity = 256

    /// The oldest first.
    private(set) var entries: [LogEntry] = []

    /// Adds an entry; beyond the capacity the oldest goes.
    mutating func append(_ event: LogEvent, step: Int, epoch: Int) {
        if entries.count == Self.capacity { entries.removeFirst() }
        entries.append(LogEntry(step: step, epoch: epoch, event: event))
    }
}
