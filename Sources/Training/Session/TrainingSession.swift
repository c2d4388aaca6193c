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
    /// The published test digits where a figure is of them, read at once so that damaged ones are told before the run.
    let testDigits: LabeledImages?

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

    /// What became of it.
    var progress: RunProgress
    var ghost: Ghost?
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
        let wantsTestDigits = original.knownFigures.contains(where: \.quantity.isOfTestDigits)
        testDigits = wantsTestDigits ? try DataSource.testDigits(from: directory) : nil
        let setup = try RunSetup(preset, source: drawnRows)
        (data, model, optimizer) = (setup.data, setup.model, setup.optimizer)
        (schedule, generator) = (setup.schedule, setup.generator)
        progress = RunProgress(preset, original: original)
        recording = SessionRecording(preset: preset, seed: preset.random.seed)
        start()
    }

    /// Steps made since the run began or last started anew.
    public var stepsMade: Int { progress.stepsMade }

    /// Epochs completed.
    public var epochsDone: Int { progress.epochsDone }

    /// Epochs after which the run is finished.
    public var plannedEpochs: Int { progress.plannedEpochs }

    /// Where a value was first not finite, if the loss came out that way.
    public var divergence: Divergence? { progress.divergence }

    /// Why a rule has stopped the run after its last step, in a sentence.
    public var stopReason: String? { progress.stopReason }

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
        let begun = progress.order == nil ? 0 : 1
        let left = progress.order?.batchesLeft(batchSize: settings.batchSize) ?? 0
        let (whole, overflow) = max(0, plannedEpochs - epochsDone - begun).multipliedReportingOverflow(
            by: stepsPerEpoch)
        return overflow ? .max : stepsMade + left + whole
    }

    /// The last complete epoch's loss: the plain mean of its minibatch losses, each before its own step.
    public var epochLoss: Double? { progress.history.epochLoss }

    /// The mean of the losses of the epoch that has begun, else that of the last one; nothing before the first step.
    public var latestLoss: Double? { progress.history.latestLoss }

    /// Whether settings and seed are those of the lecture, so that its figures can be compared.
    public var isComparable: Bool {
        !progress.wasChanged && pointEdits.isEmpty && !data.source.isSynthetic
            && startSettings.makesSameNumbers(as: original)
    }

    /// Printed figures that were reached, beside this run's values.
    public var comparisons: [FigureComparison] { progress.figures.comparisons }

    /// Figures of another program that were reached, beside this run's values.
    public var referenceComparisons: [FigureComparison] { progress.references.comparisons }

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
        progress = RunProgress(newSettings, original: original)
        start()
    }

    /// Opens history and journal, and compares what is known before the first step with what the lecture printed.
    private func start() {
        progress.history.resize(stepsPerEpoch: stepsPerEpoch)
        recordParameters()
        recordPath()
        log(.started(seed: settings.random.seed))
        compareFigures()
    }

    /// Notes what happened at this place of the run.
    func log(_ event: LogEvent) {
        progress.journal.append(event, step: stepsMade, epoch: min(epochsDone + 1, max(1, plannedEpochs)))
    }
}

extension TrainingSession {
    /// All rows, as they were drawn, read or edited.
    var source: DataSource { data.source }
}
