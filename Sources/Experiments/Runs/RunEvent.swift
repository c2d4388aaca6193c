/// What a run without a screen reports, in this order: one start, an entry an epoch, one end.
public enum RunEvent: Codable, Equatable, Sendable {
    case start(StartEvent)
    case epoch(EpochEvent)
    case end(EndEvent)
}

/// A run begins.
public struct StartEvent: Codable, Equatable, Sendable {
    /// Name of the preset.
    public var preset: String
    /// Seed of the torch generator.
    public var seed: UInt64
    /// Number of trained values.
    public var parameterCount: Int
    /// The data in a few words.
    public var dataset: String
    /// The program's version.
    public var version: String

    /// A start of all its facts.
    public init(preset: String, seed: UInt64, parameterCount: Int, dataset: String, version: String) {
        self.preset = preset
        self.seed = seed
        self.parameterCount = parameterCount
        self.dataset = dataset
        self.version = version
    }
}

/// An epoch is over.
///
/// A figure that the preset does not have is nil.
public struct EpochEvent: Codable, Equatable, Sendable {
    /// The epoch, the first is 1; with full batches the step.
    public var epoch: Int
    /// Steps made.
    public var step: Int
    /// Mean, in double, of the minibatch losses, each before its own step.
    public var loss: Double
    /// Mean over the validation batches after the epoch's last step.
    public var validationLoss: Double?
    /// Share of the training rows that are right.
    public var accuracy: Double?
    /// Share of the validation rows that are right.
    public var validationAccuracy: Double?
    /// Learning rate of the last step.
    public var learningRate: Double
    /// Seconds since the start.
    public var seconds: Double

    /// An epoch of all its figures.
    public init(
        epoch: Int, step: Int, loss: Double, validationLoss: Double? = nil, accuracy: Double? = nil,
        validationAccuracy: Double? = nil, learningRate: Double, seconds: Double
    ) {
        self.epoch = epoch
        self.step = step
        self.loss = loss
        self.validationLoss = validationLoss
        self.accuracy = accuracy
        self.validationAccuracy = validationAccuracy
        self.learningRate = learningRate
        self.seconds = seconds
    }
}

/// A run is over.
public struct EndEvent: Codable, Equatable, Sendable {
    /// Why a run ended.
    public enum Reason: String, Codable, Sendable {
        /// The budget of epochs was used up.
        case finished
        /// A limit of steps was reached.
        case stopped
        /// The loss was no number any more.
        case diverged
        /// A signal asked for the end.
        case interrupted
    }

    /// One parameter's values.
    public struct Parameter: Codable, Equatable, Sendable {
        /// Dotted name, as in a state dictionary.
        public var name: String
        /// Extents.
        public var shape: [Int]
        /// Values, row-major; exact for both precisions.
        public var data: [Double]
        /// What they were computed in, and with how many digits they are to be written.
        public var precision: Precision

        /// A parameter's values, row-major.
        public init(name: String, shape: [Int], data: [Double], precision: Precision = .float32) {
            self.name = name
            self.shape = shape
            self.data = data
            self.precision = precision
        }
    }

    /// Why it ended.
    public var reason: Reason
    /// Epochs begun.
    public var epoch: Int
    /// Steps made.
    public var step: Int
    /// The last epoch's loss; not finite where it diverged.
    public var loss: Double
    /// Seconds since the start.
    public var seconds: Double
    /// The parameters, in the order of their declaration; nothing for models of more than 100 values.
    public var parameters: [Parameter]?
    /// Where the first value that is not finite arose, if the run diverged.
    public var divergence: Divergence?

    /// An end of all its facts.
    public init(
        reason: Reason, epoch: Int, step: Int, loss: Double, seconds: Double, parameters: [Parameter]?,
        divergence: Divergence?
    ) {
        self.reason = reason
        self.epoch = epoch
        self.step = step
        self.loss = loss
        self.seconds = seconds
        self.parameters = parameters
        self.divergence = divergence
    }
}
