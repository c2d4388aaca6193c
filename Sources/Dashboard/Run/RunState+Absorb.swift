import Experiments

extension RunState {
    /// Takes a snapshot in: what it echoes is no longer pending.
    ///
    /// - Parameters:
    ///   - now: The loop's clock.
    ///   - isAnswer: Whether a key was pressed lately, whose effect must be seen at once.
    /// - Returns: The newest event, if it came since the snapshot before.
    @discardableResult
    mutating func absorb(_ new: Snapshot, now: Duration, isAnswer: Bool = false) -> LogEntry? {
        let lastEvent = snapshot?.log.last
        if case .diverged = new.phase {
            if case .diverged = phase {} else { hidesDivergence = false }
        }
        takePictures(of: new, now: now, isAnswer: isAnswer)
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
        // Another model has no such tensor.
        if let opened = parameters.opened,
            !new.parameters.contains(where: { $0.name == opened.name && $0.shape == opened.shape })
        {
            parameters.opened = nil
        }
        return new.log.last == lastEvent ? nil : new.log.last
    }

    /// Takes over what the pictures and the tables of numbers show; a running model's are not drawn at each frame.
    private mutating func takePictures(of new: Snapshot, now: Duration, isAnswer: Bool) {
        let isUrgent =
            isAnswer || new.phase != .running || snapshot?.phase != .running || snapshot?.settings != new.settings
            || new.step < snapshot?.step ?? 0
        if tablesClock.isDue(now: now, isUrgent: isUrgent) { tables = new }
        let isReshaped = !new.hasPictureShaped(like: picture.shown)
        if pictureClock.isDue(now: now, isUrgent: isUrgent || isReshaped) { picture.absorb(new) }
    }
}

extension RunState {
    /// The run with the numbers that stand for a while.
    var standing: RunState {
        var run = self
        run.snapshot = tables ?? snapshot
        return run
    }
}

extension Snapshot {
    /// Whether its picture is of the kind and size of another one.
    fileprivate func hasPictureShaped(like other: Picture?) -> Bool {
        switch (picture, other) {
        case (.map(let new), .map(let old)): (new.columns, new.rows) == (old.columns, old.rows)
        case (.none, .none), (.fit, .fit), (.digits, .digits): true
        default: false
        }
    }
}
