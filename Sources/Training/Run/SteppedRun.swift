internal import Experiments

/// A run that its caller steps: what the drivers need of a session, so that they can be tested without one.
protocol SteppedRun: AnyObject {
    /// The settings in force.
    var settings: Preset { get }
    /// Epochs that are complete.
    var epochsDone: Int { get }
    /// Whether the budget of epochs is used up.
    var isFinished: Bool { get }
    /// Where a value was first not finite, if the loss came out that way.
    var divergence: Divergence? { get }

    /// Why a rule has stopped the run after its last step; nothing where none has, and from the next step on.
    var stopReason: String? { get }

    /// Makes one minibatch's step; does nothing on a run that is finished or diverged.
    func step()

    /// Changes the run before its next step.
    ///
    /// - Throws: `TrainingError` of kind `refused`, and then nothing has changed; of another kind where a restart's data
    ///   cannot be read, and then the run cannot go on.
    func apply(_ change: RunChange) throws(TrainingError)

    /// Everything that the screen shows of the run as it stands.
    func makeSnapshot(_ moment: SnapshotMoment) -> Snapshot
}
