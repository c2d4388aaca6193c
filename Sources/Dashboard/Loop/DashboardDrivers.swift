import Experiments

/// The drivers behind the screen: the run on show, and the preview of the list of presets.
struct DashboardDrivers {
    private let factory: TrainingDriverFactory
    private var run: (any TrainingDriver)?
    private var runView: ViewRequest?
    private var preview: (any TrainingDriver)?
    private var previewRequest: RunRequest?
    private var previewView: ViewRequest?

    init(_ factory: TrainingDriverFactory) {
        self.factory = factory
    }

    /// Starts a run in the place of the one before.
    mutating func start(_ request: RunRequest?) {
        run?.close()
        run = request.map { factory($0) }
        runView = nil
    }

    /// Starts, ends and tells the drivers what the state wants of them.
    mutating func follow(_ state: DashboardState) {
        if state.previewRequest != previewRequest {
            preview?.close()
            previewRequest = state.previewRequest
            preview = previewRequest.map { factory($0) }
            previewView = nil
        }
        if let view = state.viewRequest, view != runView {
            run?.send(.look(view))
            runView = view
        }
        if let view = state.previewViewRequest, view != previewView {
            preview?.send(.look(view))
            previewView = view
        }
    }

    /// Sends commands to the run on show.
    func sendToRun(_ commands: [Command]) {
        for command in commands { run?.send(command) }
    }

    /// Sends commands to the preview.
    func sendToPreview(_ commands: [Command]) {
        for command in commands { preview?.send(command) }
    }

    /// The newest snapshot of the run on show.
    func takeRunSnapshot() -> Snapshot? { run?.takeSnapshot() }

    /// The newest snapshot of the preview.
    func takePreviewSnapshot() -> Snapshot? { preview?.takeSnapshot() }

    /// Ends all runs.
    mutating func close() {
        preview?.close()
        run?.close()
        (preview, previewRequest, run) = (nil, nil, nil)
    }
}
