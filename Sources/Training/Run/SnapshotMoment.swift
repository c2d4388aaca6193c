public import Experiments

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
