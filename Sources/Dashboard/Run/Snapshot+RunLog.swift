import Experiments

extension Snapshot {
    /// The log since the run last began.
    var runLog: ArraySlice<LogEntry> {
        let start = log.lastIndex { entry in
            if case .started = entry.event { return true }
            return false
        }
        return log[(start ?? log.startIndex)...]
    }

    /// What was logged since the divergence that holds the run; empty where none does.
    ///
    /// What was turned there waits for the next start.
    var heldLog: ArraySlice<LogEntry> {
        guard case .diverged = phase else { return [] }
        let divergence = runLog.lastIndex { entry in
            if case .diverged = entry.event { return true }
            return false
        }
        return runLog[(divergence ?? runLog.startIndex)...].dropFirst(divergence == nil ? 0 : 1)
    }
}
