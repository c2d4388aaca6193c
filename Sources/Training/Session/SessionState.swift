public import Experiments
internal import SwTorch

/// The full state of a session between two minibatches: put back, the run goes on bit for bit.
///
/// The data and the parts into which it is split follow from the settings at the start, so they are drawn or read again rather than
/// kept.
public struct SessionState: Codable, Equatable, Sendable {
    /// The settings in force.
    public internal(set) var settings: Preset
    /// The settings with which the run began or last started anew.
    public internal(set) var startSettings: Preset
    /// Steps made.
    public internal(set) var stepsMade: Int
    /// Epochs completed.
    public internal(set) var epochsDone: Int
    /// Epochs after which the run is finished.
    public internal(set) var plannedEpochs: Int
    /// The changes that were made since the very beginning.
    public internal(set) var recording: SessionRecording
    /// The parameters' values, row-major, in the order of their declaration.
    public internal(set) var parameters: [[Float]]
    var optimizer: OptimizerState
    var generator: TorchGenerator
    var order: EpochOrder?
    var history: RunHistory
    var journal: RunJournal
    var figures: FigureBook
    var evaluation: Evaluation?
    var ghost: Ghost?
    var divergence: Divergence?
    var wasChanged: Bool
}

/// What the validation part, and the training part where it is small, said at one step.
struct Evaluation: Codable, Equatable, Sendable {
    /// A row that is read wrongly.
    struct Mistake: Codable, Equatable, Sendable {
        /// Its place in the validation part.
        var row: Int
        /// Probability of the class that it is taken for.
        var certainty: Float
    }

    /// Steps that had been made.
    var step: Int
    /// Plain mean over the validation batches; nothing where nothing is held out.
    var validationLoss: Double?
    /// Share of the validation rows that are right; nothing where nothing is classified.
    var validationAccuracy: Double?
    /// Share of the training rows that are right.
    var accuracy: Double?
    /// The wrong rows of the validation part that are taken for something else with the greatest certainty, the surest first.
    var surestMistakes: [Mistake] = []
}
