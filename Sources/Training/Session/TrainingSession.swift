public import Experiments
internal import SwTorch

/// One run: data, model, loss and optimizer made from a preset, and stepped by its caller.
///
/// Single-threaded and deterministic: the same request and the same changes before the same steps give the same bits, on
/// any number of worker threads. Several sessions can live side by side; none knows of a clock, a thread or a screen.
public final class TrainingSession: SteppedRun {
    // What it was asked for.
    let original: Preset
    private let directory: DataDirectory

    /// The settings in force: the preset with every hyperparameter as it is applied.
    public internal(set) var settings: Preset
    /// The settings with which the run began or last started anew.
    var startSettings: Preset

    // What was built from the start settings.
    var source: DataSource
    var data: SessionData
    var model: RunModel
    var optimizer: RunOptimizer

    // Where it stands.
    var generator: TorchGenerator
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

    // What became of it.
    var history: RunHistory
    var journal = RunJournal()
    var figures: FigureBook
    var evaluation: Evaluation?
    var ghost: Ghost?
    /// Whether a value was turned since the start, so that the lecture's figures are not this run's.
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
        source = try DataSource.load(preset.data, split: preset.split, from: directory)
        generator = TorchGenerator(seed: preset.random.seed)
        data = try SessionData(preset, source: source, generator: &generator)
        model = try RunModel(preset, generator: &generator)
        optimizer = RunOptimizer(preset.optimizer, parameters: model.parameters.map(\.tensor))
        plannedEpochs = preset.epochs
        figures = FigureBook(original: original)
        recording = SessionRecording(preset: preset, seed: preset.random.seed)
        history = RunHistory(stepsPerEpoch: 1)
        history.resize(stepsPerEpoch: stepsPerEpoch)
        log(.started(seed: preset.random.seed))
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
        !wasChanged && !source.isSynthetic && startSettings.makesSameNumbers(as: original)
    }

    /// Makes everything anew from these settings; what was learnt is lost, the recording stays.
    ///
    /// The data is only read or drawn again where its description is another one. Nothing has changed where this throws.
    func begin(_ newSettings: Preset) throws(TrainingError) {
        let isSameData = newSettings.data == startSettings.data && newSettings.split == startSettings.split
        let newSource =
            isSameData ? source : try DataSource.load(newSettings.data, split: newSettings.split, from: directory)
        var newGenerator = TorchGenerator(seed: newSettings.random.seed)
        let newData = try SessionData(newSettings, source: newSource, generator: &newGenerator)
        model = try RunModel(newSettings, generator: &newGenerator)
        data = newData
        optimizer = RunOptimizer(newSettings.optimizer, parameters: model.parameters.map(\.tensor))
        source = newSource
        generator = newGenerator
        settings = newSettings
        startSettings = newSettings
        order = nil
        lastVisit = nil
        stepsMade = 0
        epochsDone = 0
        plannedEpochs = newSettings.epochs
        divergence = nil
        history = RunHistory(stepsPerEpoch: stepsPerEpoch)
        journal = RunJournal()
        figures = FigureBook(original: original)
        evaluation = nil
        wasChanged = false
        log(.started(seed: newSettings.random.seed))
    }

    /// Notes what happened at this place of the run.
    func log(_ event: LogEvent) {
        journal.append(event, step: stepsMade, epoch: min(epochsDone + 1, max(1, plannedEpochs)))
    }
}
