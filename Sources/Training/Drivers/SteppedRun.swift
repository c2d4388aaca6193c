public import Experiments

/// A run that its caller steps: what the drivers need of a session, so that they can be tested without one.
protocol SteppedRun: AnyObject {
    /// The settings in force.
    var settings: Preset { get }
    /// Whether no step was made since the run began or started anew.
    var isAtStart: Bool { get }
    /// Epochs that are complete.
    var epochsDone: Int { get }
    /// Whether the budget of epochs is used up.
    var isFinished: Bool { get }
    /// Where a value was first not finite, if the loss came out that way.
    var divergence: Divergence? { get }

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

/// What a snapshot says that the run itself does not know.
public struct SnapshotMoment: Equatable, Sendable {
    /// What the run is doing.
    public var phase: RunPhase
    /// Steps a second that the driver keeps to; nothing for full speed.
    public var pace: Double?
    /// Steps a second that were measured; nothing where no clock runs.
    public var speed: Double?
    /// What the panes want to see.
    public var view: ViewRequest

    /// A moment; a map is as large as a pane of a small screen unless told.
    public init(
        phase: RunPhase, pace: Double? = nil, speed: Double? = nil, view: ViewRequest = .smallPane
    ) {
        self.phase = phase
        self.pace = pace
        self.speed = speed
        self.view = view
    }
}

extension ViewRequest {
    /// A map for a pane at 80 × 24, which is what is drawn until the screen asks for another.
    public static let smallPane = ViewRequest(mapColumns: 38, mapRows: 13)
}
