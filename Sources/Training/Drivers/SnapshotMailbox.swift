internal import Experiments
internal import Synchronization

/// A place for one snapshot: a newer one replaces it, so that the trainer never waits for the screen and no queue grows.
final class SnapshotMailbox: Sendable {
    private let newest = Mutex<Snapshot?>(nil)

    /// Puts a snapshot in place of the one that may lie there.
    func put(_ snapshot: Snapshot) {
        newest.withLock { $0 = snapshot }
    }

    /// Takes the snapshot out; nothing where none came since the last time.
    func take() -> Snapshot? {
        newest.withLock { slot in
            defer { slot = nil }
            return slot
        }
    }
}
