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
}
