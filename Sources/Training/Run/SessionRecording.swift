public import Experiments

/// Everything that a run follows from: preset, seed and what was changed on the way.
public struct SessionRecording: Codable, Equatable, Sendable {
    /// A change and the moment at which it was made.
    public struct Entry: Codable, Equatable, Sendable {
        /// Steps that had been made since the run last started anew.
        public var step: Int
        /// What was changed before the next one.
        public var change: RunChange
        /// Whether the next one had been tried before, and was held by a divergence.
        public var isHeld: Bool

        /// A change before the step that follows so many.
        public init(step: Int, change: RunChange, isHeld: Bool = false) {
            self.step = step
            self.change = change
            self.isHeld = isHeld
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
