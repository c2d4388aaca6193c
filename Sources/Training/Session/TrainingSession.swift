public import Experiments
internal import SwTorch

/// One run: data, model, loss and optimizer made from a preset, and stepped by its caller.
///
/// Single-threaded and deterministic: the same request and the same changes before the same steps give the same bits, on
/// any number of worker threads. Several sessions can live side by side; none knows of a clock, a thread or a screen.
public final class TrainingSession: SteppedRun {
    // What it was asked for.
    let original: Preset
    let directory: DataDirectory

    /// The settings in force: the preset with every hyperparameter as it is applied.
    public internal(set) var settings: Preset
    /// The settings with which the run began or last started anew.
    var startSettings: Preset

    // What was built from the start settings.
    /// The data in its parts.
    var data: SessionData
    /// The model with its loss.
    var model: RunModel
    /// What changes the model's parameters.
    var optimizer: RunOptimizer
    /// How the learning rate follows the epochs; nothing where it stays the same.
    var schedule: RateSchedule?
    /// The run's generator.
    var generator: TorchGenerator
    /// The rows as they were drawn or read, before any point was edited.
    private var drawnRows: DataSource
    /// Points that were edited by hand; they stay edited when the run starts anew on the same data.
    var pointEdits: [RunChange] = []

    // Where it stands.
    /// The rows of the epoch that has begun; nothing between two epochs.
    var order: EpochOrder?
    /// The rows of the newest step: what was visited, and in which order; nothing where they are not at hand.
    var lastVisit: (order: EpochOrder, places: Range<Int>)?
    /// Steps made since the run began or last started anew.
    public internal(set) var stepsMade = 0
    /// Epochs completed.
    public internal(set) var epochsDone = 0
    /// Epochs after which the run is finished.
    public internal(set) var plannedEpochs: Int
    /// Where a value was first not finite, if the loss came out that way.
    public internal(set) var divergence: Divergence?
    /// Why a rule has stopped the run after its last step, in a sentence.
    public internal(set) var stopReason: String?

    // What became of it.
    var history: RunHistory
    var parameterHistory = ParameterHistory()
    /// Where the parameters were, and the loss around them as it was last looked at; for a picture alone.
    var path = ParameterPath()
    var landscape: LossLandscape?
    var journal = RunJournal()
    /// What the lecture printed.
    var figures: FigureBook
    /// What another program gives where the lecture printed nothing.
    var references: FigureBook
    var evaluation: Evaluation?
    /// A look at the validation part for a picture alone, before the first one that counts.
    var glance: Evaluation?
    var ghost: Ghost?
    var stopWatch = StopWatch()
    /// The closed-form fit; computed when somebody asks.
    var closedForm: ClosedFormFit??
    /// Whether a value was turned or edited since the start, so that the lecture's figures are not this run's.
    var wasChanged = false
    /// Preset, seed and changes, from which the run can be made again.
    public internal(set) var recording: SessionRecording

    /// Reads or draws the data, makes the lecture's draws, and builds model and optimizer.
    ///
    /// - Parameters:
    ///   - request: What to run, and on which data.
    ///   - environment: Variables that say where data sets lie if the request does not.
    /// - Throws: `TrainingError` where files that were named are missing or damaged, or where the data does not fit the split.
    public convenience init(_ request: RunRequest, environment: [String: String]) throws(TrainingError) {
        let directory = DataDirectory(option: request.dataDirectory, environment: environment)
        try self.init(preset: request.preset, original: request.original, directory: directory)
    }

    init(preset: Preset, original: Preset, directory: DataDirectory) throws(TrainingError) {
        self.original = original
        self.directory = directory
        settings = preset
        startSettings = preset
        drawnRows = try DataSource.load(preset, from: directory)
        let setup = try RunSetup(preset, source: drawnRows)
        (data, model, optimizer) = (setup.data, setup.model, setup.optimizer)
        (schedule, generator) = (setup.schedule, setup.generator)
        plannedEpochs = preset.epochs
        figures = FigureBook(original.printed, of: original)
        references = FigureBook(original.expected?.figures ?? [], of: original)
        recording = SessionRecording(preset: preset, seed: preset.random.seed)
        history = RunHistory(stepsPerEpoch: 1)
        start()
    }

    /// Whether no step was made since the run began or started anew.
    public var isAtStart: Bool { stepsMade == 0 }

    /// Whether the budget of epochs is used up.
    public var isFinished: Bool { epochsDone >= plannedEpochs }

    /// Minibatches of an epoch, the short last one included.
    public var stepsPerEpoch: Int {
        max(1, EpochOrder.batchCount(rows: data.training.count, batchSize: settings.batchSize))
    }

    /// Steps after which the run is finished, those already made included.
    public var plannedSteps: Int {
        let begun = order == nil ? 0 : 1
        let left = order?.batchesLeft(batchSize: settings.batchSize) ?? 0
        let (whole, overflow) = max(0, plannedEpochs - epochsDone - begun).multipliedReportingOverflow(
            by: stepsPerEpoch)
        return overflow ? .max : stepsMade + left + whole
    }

    /// The last complete epoch's loss: the plain mean of its minibatch losses, each before its own step.
    public var epochLoss: Double? { history.epochLoss }

    /// The mean of the losses of the epoch that has begun, else that of the last one; nothing before the first step.
    public var latestLoss: Double? { history.latestLoss }

    /// Whether settings and seed are those of the lecture, so that its figures can be compared.
    public var isComparable: Bool {
        !wasChanged && pointEdits.isEmpty && !data.source.isSynthetic && startSettings.makesSameNumbers(as: original)
    }

    /// Printed figures that were reached, beside this run's values.
    public var comparisons: [FigureComparison] { figures.comparisons }

    /// Figures of another program that were reached, beside this run's values.
    public var referenceComparisons: [FigureComparison] { references.comparisons }

    /// Makes everything anew from these settings; what was learnt is lost, the recording stays.
    ///
    /// The data is only read or drawn again where its description is another one; points that were edited stay so where it is not.
    /// Nothing has changed where this throws.
    func begin(_ newSettings: Preset, edits: [RunChange]? = nil) throws(TrainingError) {
        let isSameData =
            newSettings.data == startSettings.data && newSettings.split == startSettings.split
            && newSettings.precision == startSettings.precision
        let newRows = isSameData ? drawnRows : try DataSource.load(newSettings, from: directory)
        let newEdits = edits ?? (isSameData ? pointEdits : [])
        let setup = try RunSetup(newSettings, source: newRows, edits: newEdits)
        (data, model, optimizer) = (setup.data, setup.model, setup.optimizer)
        (schedule, generator) = (setup.schedule, setup.generator)
        drawnRows = newRows
        pointEdits = newEdits
        settings = newSettings
        startSettings = newSettings
        order = nil
        lastVisit = nil
        stepsMade = 0
        epochsDone = 0
        plannedEpochs = newSettings.epochs
        divergence = nil
        stopReason = nil
        history = RunHistory(stepsPerEpoch: 1)
        parameterHistory = ParameterHistory()
        path = ParameterPath()
        landscape = nil
        journal = RunJournal()
        figures = FigureBook(original.printed, of: original)
        references = FigureBook(original.expected?.figures ?? [], of: original)
        evaluation = nil
        glance = nil
        stopWatch = StopWatch()
        closedForm = nil
        wasChanged = false
        start()
    }

    /// Opens history and journal, and compares what is known before the first step with what the lecture printed.
    private func start() {
        history.resize(stepsPerEpoch: stepsPerEpoch)
        recordParameters()
        recordPath()
        log(.started(seed: settings.random.seed))
        compareFigures()
    }

    /// Notes what happened at this place of the run.
    func log(_ event: LogEvent) {
        journal.append(event, step: stepsMade, epoch: min(epochsDone + 1, max(1, plannedEpochs)))
    }
}

extension TrainingSession {
    /// All rows, as they were drawn, read or edited.
    var source: DataSource { data.source }
}
