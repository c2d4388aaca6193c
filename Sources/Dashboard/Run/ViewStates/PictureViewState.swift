import Experiments

/// What the Picture pane shows, kept from snapshot to snapshot.
struct PictureViewState: Sendable {
    /// What it is of.
    var subject = PictureSubject.output
    /// The picture to show: the newest, after a divergence the last good one.
    var shown: Picture?
    /// The picture of the newest step whose loss was not far above the least one, and that step.
    var lastGood: (picture: Picture, step: Int)?
    /// The y values that the plot of a fit shows.
    var fitRange: ClosedRange<Double>?
    /// The cell of the confusion matrix under the cursor.
    var cell = ConfusionPicture.Cell(truth: 0, guess: 0)
    /// The cursor that edits points; nothing where there is none.
    var pencil: PointPencil?
    /// Whether a map tells only the class of a place, and not how sure the model is of it.
    var isHard = false
    /// Whether points that are held out are among those of a map.
    var showsHeldOut = false
    /// Whether the threads from the points to a fitted curve are left out.
    var hidesMisses = false
}

extension PictureViewState {
    /// How far above its least value the loss may lie in a picture that counts as good.
    private static let goodFactor = 4.0

    /// Keeps the picture; that of a diverged model shows nothing, so the last good one comes back.
    mutating func absorb(_ new: Snapshot) {
        if !new.settings.canShow(subject) { subject = .output }
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
