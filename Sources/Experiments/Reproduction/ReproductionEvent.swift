/// What is told while the lectures' experiments are run again, one after the other.
public enum ReproductionEvent: Equatable, Sendable {
    /// An experiment goes on.
    case progress(ReproductionProgress)
    /// An experiment is over.
    case finished(ReproducedExperiment)
}

/// How far it is.
public struct ReproductionProgress: Equatable, Sendable {
    /// Name of the experiment that runs.
    public var experiment: String
    /// Experiments that are over.
    public var done: Int
    /// Experiments in all.
    public var total: Int
    /// Share of the running one's budget, 0 to 1.
    public var share: Double

    /// A place among the experiments.
    public init(experiment: String, done: Int, total: Int, share: Double) {
        self.experiment = experiment
        self.done = done
        self.total = total
        self.share = share
    }
}

/// One experiment with all its figures.
public struct ReproducedExperiment: Equatable, Sendable {
    /// Name of the preset or of the tables.
    public var name: String
    /// A heading of a few words.
    public var title: String
    /// What the lecture printed, in its order.
    public var figures: [ReproducedFigure]
    /// What another program gives where the lecture printed nothing.
    public var references: [ReproducedFigure]
    /// The program that the references are of.
    public var referenceSource: String?
    /// How long it took.
    public var seconds: Double

    /// An experiment of all its parts.
    public init(
        name: String, title: String, figures: [ReproducedFigure], references: [ReproducedFigure] = [],
        referenceSource: String? = nil, seconds: Double
    ) {
        self.name = name
        self.title = title
        self.figures = figures
        self.references = references
        self.referenceSource = referenceSource
        self.seconds = seconds
    }

    /// Whether a figure falls outside of its tolerance, a lecture's or a reference.
    public var hasFailed: Bool { (figures + references).contains { $0.verdict == .outside } }
}
