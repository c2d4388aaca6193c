internal import Experiments

/// What is asked of a run, carried out between its steps.
///
/// That is running, pausing, single steps, and the changes that the run itself makes. It knows no clock: a driver asks it
/// whether a step is wanted, and says when to make it.
struct RunController {
    /// How long the run goes on by itself.
    private enum Mode: Equatable {
        case paused
        case running
        /// Until one more step is made.
        case oneStep
        /// Until so many epochs are complete.
        case untilEpoch(Int)
    }

    /// The run that is stepped.
    let run: any SteppedRun
    /// Steps a second to keep to; nothing for full speed.
    private(set) var pace: Double?
    /// What the panes want to see.
    private(set) var view = ViewRequest.smallPane
    private var mode: Mode
    private var failure: String?

    /// Control over a run that stands before its first step.
    init(run: any SteppedRun, startsPaused: Bool) {
        self.run = run
        self.pace = run.settings.pace
        self.mode = startsPaused ? .paused : .running
    }

    /// What the run is doing.
    var phase: RunPhase {
        if let failure { return .failed(failure) }
        if let divergence = run.divergence { return .diverged(divergence) }
        if run.isFinished { return .finished }
        return mode == .paused ? .paused : .running
    }

    /// Whether the next step is to be made.
    var wantsStep: Bool { phase == .running }

    /// Whether the step that is wanted was asked for by itself and need not wait for the pace.
    var wantsSingleSteps: Bool { wantsStep && mode != .running }

    /// Makes a step, if one is wanted.
    mutating func step() {
        guard wantsStep else { return }
        run.step()
        if run.stopReason != nil { mode = .paused }
        switch mode {
        case .oneStep: mode = .paused
        case .untilEpoch(let epoch) where run.epochsDone >= epoch: mode = .paused
        default: break
        }
    }

    /// Carries out what was asked.
    mutating func apply(_ command: Command) {
        switch command {
        case .control(let control): apply(control)
        case .change(let change): apply(change)
        case .look(let request): view = request
        }
    }

    /// A snapshot of the run as it stands, with what the driver measured.
    func makeSnapshot(speed: Double?) -> Snapshot {
        run.makeSnapshot(SnapshotMoment(phase: phase, pace: pace, speed: speed, view: view))
    }

    private mutating func apply(_ control: RunControl) {
        switch control {
        case .run:
            if run.isFinished { apply(.extend) }
            mode = .running
        case .pause:
            mode = .paused
        // A held run makes no step, and the restart that follows is to go on as the run did.
        case .step where run.divergence != nil, .stepEpoch where run.divergence != nil:
            break
        case .step:
            mode = run.isFinished ? .paused : .oneStep
        case .stepEpoch:
            mode = run.isFinished ? .paused : .untilEpoch(run.epochsDone + 1)
        case .setPace(let newPace):
            pace = newPace
        }
    }

    private mutating func apply(_ change: RunChange) {
        let hadDiverged = run.divergence != nil
        do throws(TrainingError) {
            try run.apply(change)
            failure = nil
        } catch {
            // A value out of its range never gets here from the screen, whose fields check it; the run is as it was.
            if error.kind != .refused { failure = error.description }
            return
        }
        // Whether a weight that was given by hand makes the loss finite again is the user's to try.
        if hadDiverged, run.divergence == nil, case .setWeight = change { mode = .paused }
    }
}
