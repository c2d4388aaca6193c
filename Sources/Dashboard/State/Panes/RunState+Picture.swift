import Experiments

/// What the Picture pane shows, kept from snapshot to snapshot.
struct PictureViewState: Sendable {
    /// The picture to show: the newest, after a divergence the last good one.
    var shown: Picture?
    /// The picture of the newest step whose loss was not far above the least one, and that step.
    var lastGood: (picture: Picture, step: Int)?
    /// The y values that the plot of a fit shows.
    var fitRange: ClosedRange<Double>?
}

extension PictureViewState {
    /// How far above its least value the loss may lie in a picture that counts as good.
    private static let goodFactor = 4.0

    /// Keeps the picture; that of a diverged model shows nothing, so the last good one comes back.
    mutating func absorb(_ new: Snapshot) {
        if case .diverged = new.phase {
            shown = lastGood?.picture ?? new.picture
            return
        }
        shown = new.picture
        if case .fit(let fit) = new.picture { fitRange = fit.range(after: fitRange) }
        let losses = new.curves.trainingLoss
        let least = losses.buckets.lazy.filter { $0.count > 0 }.map(\.minimum).min() ?? .infinity
        if let picture = new.picture, (losses.last ?? 0) <= Self.goodFactor * least { lastGood = (picture, new.step) }
    }
}
