internal import Experiments

/// What became of a run since it began or last started anew.
struct RunProgress {
    // Where it stands.
    /// The rows of the epoch that has begun; nothing between two epochs.
    var order: EpochOrder?
    /// The rows of the newest step: what was visited, and in which order; nothing where they are not at hand.
    var lastVisit: (order: EpochOrder, places: Range<Int>)?
    /// Steps made.
    var stepsMade = 0
    /// Epochs completed.
    var epochsDone = 0
    /// Epochs after which the run is finished.
    var plannedEpochs: Int
    /// Where a value was first not finite, if the loss came out that way.
    var divergence: Divergence?
    /// Why a rule has stopped the run after its last step, in a sentence.
    var stopReason: String?
    /// Whether a value was turned or edited, so that the lecture's figures are not this run's.
    var wasChanged = false

    // What was seen on the way.
    var history = RunHistory(stepsPerEpoch: 1)
    var parameterHistory = ParameterHistory()
    /// Where the parameters were, and the loss around them as it was last looked at; for a picture alone.
    var path = ParameterPath()
    var landscape: Landscapes?
    var journal = RunJournal()
    /// What the lecture printed.
    var figures: FigureBook
    /// What another program gives where the lecture printed nothing.
    var references: FigureBook
    var evaluation: Evaluation?
    /// A look at the validation part for a picture alone, before the first one that counts.
    var glance: Evaluation?
    var stopWatch = StopWatch()
    /// The closed-form fit; computed when somebody asks.
    var closedForm: ClosedFormFit??

    /// A run that has made no step.
    ///
    /// - Parameters:
    ///   - settings: Those with which it begins.
    ///   - original: The preset with whose figures it is compared.
    init(_ settings: Preset, original: Preset) {
        plannedEpochs = settings.epochs
        figures = FigureBook(original.printed, of: original)
        references = FigureBook(original.expected?.figures ?? [], of: original)
    }
}
