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
    /// The parameters' values, row-major, in the order of their declaration; exact for both precisions.
    public internal(set) var parameters: [[Double]]
    var optimizer: OptimizerState
    var schedule: RateSchedule.State?
    /// Where each layer that drops units draws next.
    var dropout: [TorchGenerator]
    var generator: TorchGenerator
    var order: EpochOrder?
    /// Points that were edited by hand, in the order in which they were.
    var pointEdits: [RunChange]
    var history: RunHistory
    var parameterHistory: ParameterHistory
    var journal: RunJournal
    var figures: FigureBook
    var references: FigureBook
    var evaluation: Evaluation?
    var ghost: Ghost?
    var divergence: Divergence?
    var stopReason: String?
    var stopWatch: StopWatch
    var wasChanged: Bool
}
