public import Experiments

/// Everything that a run follows from: preset, seed and what was changed on the way.
public struct SessionRecording: Codable, Equatable, Sendable {
    /// A change and the moment at which it was made.
    public struct Entry: Codable, Equatable, Sendable {
        /// Steps that had been made since the run last started anew.
        public var step: Int
        /// What was changed before the next one.
        public var change: RunChange

        /// A change before the step that follows so many.
        public init(step: Int, change: RunChange) {
            self.step = step
            self.change = change
        }
    }

    /// The settings at the very beginning.
    public var preset: Preset
    /// Seed of the torch generator at the very beginning.
    public var seed: UInt64
    /// The changes, in the order in which they were made.
    public var changes: [Entry]

    /// A run of all that it follows from.
    public init(preset: Preset, seed: UInt64, changes: [Entry] = []) {
        self.preset = preset
        self.seed = seed
        self.changes = changes
    }
}

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
