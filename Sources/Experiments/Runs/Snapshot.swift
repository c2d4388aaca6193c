/// Everything that the screen shows of a run at one moment: a plain value, made by the trainer and drawn by the dashboard.
public struct Snapshot: Codable, Equatable, Sendable {
    /// What the run is doing.
    public var phase: RunPhase
    /// The settings in force: the preset with every hyperparameter as it is applied.
    public var settings: Preset
    /// What was built from them.
    public var facts: RunFacts
    /// Steps made.
    public var step: Int
    /// Epochs completed.
    public var epochsDone: Int
    /// Steps an epoch has.
    public var stepsPerEpoch: Int
    /// Steps until the budget is used up, those already made included.
    public var plannedSteps: Int
    /// Steps a second that the run keeps to; nothing for full speed.
    public var pace: Double?
    /// Steps a second that were measured lately; nothing where no clock runs.
    public var speed: Double?
    /// The curves of this run.
    public var curves: RunCurves
    /// The curves of the run before a restart, and what set it apart.
    public var ghost: Ghost?
    /// The newest validation accuracy, a share of the rows.
    public var validationAccuracy: Double?
    /// The newest training accuracy, a share of the rows.
    public var accuracy: Double?
    /// What happened, the oldest first; bounded, the newest are kept.
    public var log: [LogEntry]
    /// Printed figures that were reached, beside this run's values.
    public var comparisons: [FigureComparison]
    /// Figures of another program that were reached, beside this run's values.
    public var references: [FigureComparison]
    /// Whether settings and seed are those of the lecture, so that its figures can be compared.
    public var isComparable: Bool
    /// The parameter tensors in the order of their declaration.
    public var parameters: [ParameterSummary]
    /// Hidden units that give zero for every row, and how many there are; nothing where that has no meaning.
    public var deadUnits: DeadUnits?
    /// What the model makes of its data; nothing while it is prepared.
    public var picture: Picture?
    /// The learning rate in force, the schedule applied.
    public var learningRate: Double
    /// The rate of each epoch as the schedule plans it, at even distances where there are many; empty without a schedule, and for one that
    /// follows the loss.
    public var learningRateCurve: [Double]
    /// The model as units and weights, where it was wished for.
    public var network: NetworkPicture?
    /// The computation graph of the newest step, where it was wished for.
    public var graph: StepGraph?
    /// The parts of parameters that were wished for.
    public var tensors: [TensorDetail]

    /// A snapshot of all its parts; the learning rate is that of the settings unless given.
    public init(
        phase: RunPhase, settings: Preset, facts: RunFacts, step: Int, epochsDone: Int, stepsPerEpoch: Int,
        plannedSteps: Int, pace: Double?, speed: Double?, curves: RunCurves, ghost: Ghost?, validationAccuracy: Double?,
        accuracy: Double?, log: [LogEntry], comparisons: [FigureComparison], references: [FigureComparison] = [],
        isComparable: Bool,
        parameters: [ParameterSummary], deadUnits: DeadUnits?, picture: Picture?,
        learningRate: Double? = nil, learningRateCurve: [Double] = [],
        network: NetworkPicture? = nil, graph: StepGraph? = nil, tensors: [TensorDetail] = []
    ) {
        self.phase = phase
        self.settings = settings
        self.facts = facts
        self.step = step
        self.epochsDone = epochsDone
        self.stepsPerEpoch = stepsPerEpoch
        self.plannedSteps = plannedSteps
        self.pace = pace
        self.speed = speed
        self.curves = curves
        self.ghost = ghost
        self.validationAccuracy = validationAccuracy
        self.accuracy = accuracy
        self.log = log
        self.comparisons = comparisons
        self.references = references
        self.isComparable = isComparable
        self.parameters = parameters
        self.deadUnits = deadUnits
        self.picture = picture
        self.learningRate = learningRate ?? settings.optimizer.learningRate
        self.learningRateCurve = learningRateCurve
        self.network = network
        self.graph = graph
        self.tensors = tensors
    }
}

/// What was built from the settings.
public struct RunFacts: Codable, Equatable, Sendable {
    /// The model in a few characters: `2-5-1 ReLU`, `y = w x + b`.
    public var modelLabel: String
    /// Number of trained values.
    public var parameterCount: Int
    /// The data in a few words: `300 points, noise 0.10`, `synthetic digits`.
    public var datasetLabel: String
    /// Whether drawn digits stand in for files that were not found.
    public var isSynthetic: Bool
    /// Rows that are trained on.
    public var trainingRows: Int
    /// Rows that are held out.
    public var validationRows: Int

    /// Facts of a run.
    public init(
        modelLabel: String, parameterCount: Int, datasetLabel: String, isSynthetic: Bool, trainingRows: Int,
        validationRows: Int
    ) {
        self.modelLabel = modelLabel
        self.parameterCount = parameterCount
        self.datasetLabel = datasetLabel
        self.isSynthetic = isSynthetic
        self.trainingRows = trainingRows
        self.validationRows = validationRows
    }
}

/// The scalars of a run over its steps.
public struct RunCurves: Codable, Equatable, Sendable {
    /// Loss of each minibatch, at the number of steps made before it plus one.
    public var batchLoss: Curve
    /// Mean loss over the last epoch's worth of minibatches.
    public var trainingLoss: Curve
    /// Validation loss, at the steps after which it was taken.
    public var validationLoss: Curve
    /// Learning rate of each epoch that a schedule was in force, at the number of the epoch, the first is 1.
    public var learningRate: Curve

    /// Curves; empty unless given.
    public init(
        batchLoss: Curve = Curve(), trainingLoss: Curve = Curve(), validationLoss: Curve = Curve(),
        learningRate: Curve = Curve(capacity: 256)
    ) {
        self.batchLoss = batchLoss
        self.trainingLoss = trainingLoss
        self.validationLoss = validationLoss
        self.learningRate = learningRate
    }
}

/// A run before, kept as a line to compare with.
public struct Ghost: Codable, Equatable, Sendable {
    /// What sets it apart: `lr 0.03`, `seed 8`.
    public var label: String
    /// Its training loss.
    public var trainingLoss: Curve

    /// A kept line and its name.
    public init(label: String, trainingLoss: Curve) {
        self.label = label
        self.trainingLoss = trainingLoss
    }
}

/// Hidden units that are zero for every row.
public struct DeadUnits: Codable, Equatable, Sendable {
    /// How many are dead.
    public var dead: Int
    /// How many there are.
    public var total: Int

    /// A count of dead units.
    public init(dead: Int, total: Int) {
        self.dead = dead
        self.total = total
    }
}
