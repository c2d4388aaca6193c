/// The way from the screen to a run and back: commands go down, snapshots come up, and only values cross.
public protocol TrainingDriver: AnyObject {
    /// Hands a command over and returns at once; it is applied before the next minibatch.
    func send(_ command: Command)

    /// The newest snapshot, or nothing where none came since the last call.
    func takeSnapshot() -> Snapshot?

    /// Ends the run and waits until its thread is gone. Further calls do nothing.
    func close()
}

/// Everything that a run starts from.
public struct RunRequest: Equatable, Sendable {
    /// The preset with the user's settings.
    public var preset: Preset
    /// The preset as it was shipped, to tell whether printed figures are comparable.
    public var original: Preset
    /// What the command line sets, each as `KEY=VALUE`; it holds also where the preset's file is edited later.
    public var assignments: [String]
    /// A folder of data sets that the user named.
    public var dataDirectory: String?
    /// Whether it waits for a command before its first step.
    public var startsPaused: Bool

    /// A request; nothing is changed and it runs at once unless told.
    public init(
        preset: Preset, original: Preset? = nil, assignments: [String] = [], dataDirectory: String? = nil,
        startsPaused: Bool = false
    ) {
        self.preset = preset
        self.original = original ?? preset
        self.assignments = assignments
        self.dataDirectory = dataDirectory
        self.startsPaused = startsPaused
    }
}

/// Makes a driver from a request, so that the picker can start a run without knowing who trains.
public struct TrainingDriverFactory: Sendable {
    private let makeDriver: @Sendable (RunRequest) -> any TrainingDriver

    /// A factory around a function.
    public init(_ makeDriver: @escaping @Sendable (RunRequest) -> any TrainingDriver) {
        self.makeDriver = makeDriver
    }

    /// Starts a run.
    ///
    /// What goes wrong while it is prepared arrives as a snapshot whose phase is `failed`.
    public func callAsFunction(_ request: RunRequest) -> any TrainingDriver {
        makeDriver(request)
    }
}
