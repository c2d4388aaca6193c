import Experiments

extension RunState {
    /// Takes a snapshot in: what it echoes is no longer pending.
    ///
    /// - Parameter now: The loop's clock.
    /// - Returns: The newest event, if it came since the snapshot before.
    @discardableResult
    mutating func absorb(_ new: Snapshot, now: Duration) -> LogEntry? {
        let lastEvent = snapshot?.log.last
        if case .diverged = new.phase {
            if case .diverged = phase {} else { hidesDivergence = false }
        }
        picture.absorb(new)
        takeTables(of: new, now: now)
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

    /// How long the numbers of a running model's tables stand: nobody reads ten a second, and each one costs bytes.
    private static let tableTime = Duration.milliseconds(300)

    private mutating func takeTables(of new: Snapshot, now: Duration) {
        let age = now - tablesTime
        let isYoung = age > .zero && age < Self.tableTime
        if let tables, isYoung, new.phase == .running, tables.phase == .running, tables.settings == new.settings { return }
        (tables, tablesTime) = (new, now)
    }
}
