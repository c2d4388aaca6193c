public import Experiments

/// A run that its owner moves on by hand, on the caller's thread and without a clock: the same commands and snapshots as
/// those of ``TrainingEngine``, and the same numbers at every call.
public final class ManualDriver: TrainingDriver {
    private var controller: RunController
    private var hasNews = true
    private var isClosed = false

    /// Prepares a run.
    ///
    /// - Parameters:
    ///   - request: What to run, and on which data.
    ///   - environment: Where data sets lie is taken from here if the request does not say.
    /// - Throws: `TrainingError` where the data cannot be read.
    public convenience init(
        _ request: RunRequest, environment: [String: String]
    ) throws(TrainingError) {
        self.init(run: try TrainingSession(request, environment: environment), startsPaused: request.startsPaused)
    }

    /// Drives a run that is already there.
    init(run: any SteppedRun, startsPaused: Bool) {
        controller = RunController(run: run, startsPaused: startsPaused)
    }

    /// Carries the command out at once; single steps are made before it returns.
    public func send(_ command: Command) {
        guard !isClosed else { return }
        controller.apply(command)
        while controller.wantsSingleSteps { controller.step() }
        hasNews = true
    }

    /// The newest snapshot, or nothing where none came since the last call.
    public func takeSnapshot() -> Snapshot? {
        guard hasNews else { return nil }
        hasNews = false
        return controller.makeSnapshot(speed: nil)
    }

    /// Ends the run; further calls do nothing.
    public func close() { isClosed = true }

    /// Makes so many steps, or as many as the run makes before it halts.
    public func advance(steps: Int) {
        advance(steps: steps) { true }
    }

    /// Goes on until so many more epochs are complete, or the run halts.
    public func advance(epochs: Int) {
        let goal = controller.run.epochsDone + epochs
        advance { controller.run.epochsDone < goal }
    }

    /// Goes on until the run halts.
    public func finish() {
        advance { true }
    }

    private func advance(steps: Int = .max, while condition: () -> Bool) {
        var made = 0
        while made < steps, !isClosed, controller.wantsStep, condition() {
            controller.step()
            made += 1
        }
        if made > 0 { hasNews = true }
    }
}
