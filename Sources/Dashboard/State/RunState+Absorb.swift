import Experiments

extension RunState {
    /// Takes a snapshot in: what it echoes is no longer pending.
    ///
    /// - Returns: The newest event, if it came since the snapshot before.
    @discardableResult
    mutating func absorb(_ new: Snapshot) -> LogEntry? {
        let lastEvent = snapshot?.log.last
        if case .diverged = new.phase {
            if case .diverged = phase {} else { hidesDivergence = false }
        }
        picture.absorb(new)
        snapshot = new
        pending = pending.filter { key, value in HyperparameterField[key]?.value(in: new.settings) != value }
        if wantedPace?.pace == new.pace { wantedPace = nil }
        switch new.phase {
        case .running: if wantsToRun == true { wantsToRun = nil }
        case .paused: if wantsToRun == false { wantsToRun = nil }
        case .finished: if wantsToRun == false { wantsToRun = nil }
        case .diverged, .failed: wantsToRun = nil
        case .preparing: break
        }
        if case .failed = new.phase { (pending, offer, edit) = ([:], nil, nil) }
        parameters.scroll.limit(to: new.parameters.count - 1)
        return new.log.last == lastEvent ? nil : new.log.last
    }
}
