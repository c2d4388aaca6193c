import Experiments

/// What the screen knows of the run on show: its newest snapshot, and what the user has touched.
struct RunState: Sendable {
    /// What it was started from.
    let request: RunRequest
    /// When it was started, on the loop's clock.
    let startedAt: Duration
    /// The newest snapshot; nothing until the first one.
    var snapshot: Snapshot?
    /// The snapshot that the tables of numbers show.
    var tables: Snapshot?
    /// When tables and picture are drawn anew: nobody reads ten numbers a second.
    var tablesClock = RefreshClock(period: .milliseconds(400))
    var pictureClock = RefreshClock(period: .milliseconds(250))

    /// The panes that are called up.
    var panes = PaneChoice()
    /// The pane that keys go to.
    var focus = Pane.hyperparameters
    /// Whether it has the whole screen.
    var isZoomed = false
    /// What was before lecture mode, while that is on.
    var lectureMode: LectureMode?
    /// The picked hyperparameter.
    var selected = Hyperparameter.learningRate
    /// Values that were sent and not echoed yet.
    var pending: [Hyperparameter: HyperparameterValue] = [:]
    /// A value that would start the run anew and waits for Enter.
    var offer: Offer?
    /// A text that is being typed.
    var edit: EditLine?
    /// Whether it was told to run or to halt, until a snapshot agrees.
    var wantsToRun: Bool?
    /// The pace that was asked for, until a snapshot has it.
    var wantedPace: WantedPace?
    /// Whether the notice of a divergence was put away.
    var hidesDivergence = false
    /// What each pane keeps for itself.
    var loss = LossViewState()
    var picture = PictureViewState()
    var hyperparameters = HyperparametersViewState()
    var parameters = ParametersViewState()
    var network = NetworkViewState()
    var lecture = LectureViewState()
    var log = LogViewState()

    /// A value that would start the run anew.
    struct Offer: Equatable, Sendable {
        var key: Hyperparameter
        var value: HyperparameterValue
    }

    /// A pace, which may be full speed.
    struct WantedPace: Equatable, Sendable {
        var pace: Double?
    }

    init(_ request: RunRequest, startedAt: Duration) {
        self.request = request
        self.startedAt = startedAt
    }
}

extension RunState {
    /// What the run is doing, as far as it is known.
    var phase: RunPhase { snapshot?.phase ?? .preparing }

    /// Whether steps are being made, or will be as soon as the run hears of it.
    var isRunning: Bool {
        switch phase {
        case .running, .paused, .finished: wantsToRun ?? (phase == .running)
        case .preparing: wantsToRun ?? !request.startsPaused
        case .diverged, .failed: false
        }
    }

    /// Whether snapshots may come without a key.
    var isMoving: Bool { isRunning || phase == .running || phase == .preparing }

    /// The divergence that takes the place of the Parameters pane.
    var shownDivergence: Divergence? {
        guard case .diverged(let divergence) = phase, !hidesDivergence else { return nil }
        return divergence
    }

    /// Why the run failed, if it did.
    var failure: String? {
        guard case .failed(let message) = phase else { return nil }
        return message
    }

    /// The pace that holds, or will as soon as the run hears of it.
    var pace: Double? { wantedPace.map(\.pace) ?? snapshot?.pace ?? nil }
}
