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
        takePicture(of: new)
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
        firstParameter = min(firstParameter, max(0, new.parameters.count - 1))
        return new.log.last == lastEvent ? nil : new.log.last
    }

    /// How far above its least value the loss may lie in a picture that counts as good.
    private static let goodFactor = 4.0

    /// Keeps the picture; that of a diverged model shows nothing, so the last good one comes back.
    private mutating func takePicture(of new: Snapshot) {
        if case .diverged = new.phase {
            picture = lastGood?.picture ?? new.picture
            return
        }
        picture = new.picture
        if case .fit(let fit) = new.picture { fitRange = fit.range(after: fitRange) }
        let losses = new.curves.trainingLoss
        let least = losses.buckets.lazy.filter { $0.count > 0 }.map(\.minimum).min() ?? .infinity
        if let picture = new.picture, (losses.last ?? 0) <= Self.goodFactor * least { lastGood = (picture, new.step) }
    }
}
