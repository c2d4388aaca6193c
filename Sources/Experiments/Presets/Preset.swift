/// One experiment, as a preset file describes it: data, model, loss, optimizer, schedule, and what the lecture printed.
///
/// A preset is a plain value. With a hyperparameter changed it is another preset, so a run's settings are a preset too.
public struct Preset: Codable, Equatable, Sendable {
    /// The name under which it is started, that of its file.
    public var name: String
    /// A heading of a few words.
    public var title: String
    /// One line for lists: what is learnt.
    public var summary: String
    /// What it shows and what to try, in a few sentences.
    public var notes: String
    /// Group in lists: `regression`, `classification`, `digits`.
    public var family: String
    /// Where the experiment comes from.
    public var lecture: Lecture?
    /// What the model learns from.
    public var data: DataSpec
    /// How the data is parted into a training and a validation part.
    public var split: SplitSpec
    /// The network or formula.
    public var model: ModelSpec
    /// What is minimised.
    public var loss: LossSpec
    /// How it is minimised.
    public var optimizer: OptimizerSpec
    /// Passes over the training data; steps, where a batch is all of it.
    public var epochs: Int
    /// Rows of a minibatch; nothing for all of them at once.
    public var batchSize: Int?
    /// Steps a second at which a run is pleasant to watch; nothing for full speed.
    public var pace: Double?
    /// The torch generator's seed and what is drawn before the model is built.
    public var random: RandomSchedule
    /// How the dashboard shows it.
    public var view: ViewSpec
    /// Figures that the lecture printed.
    public var printed: [PrintedFigure]
    /// Figures of another program's run where the lecture printed none.
    public var expected: ReferenceFigures?
    /// How wide the numbers are.
    public var precision: Precision
    /// Where the gradients come from.
    public var gradients: GradientSource
    /// How the learning rate changes with the epochs; nothing for one rate throughout.
    public var scheduler: SchedulerSpec?
    /// What becomes of a row before the model sees it.
    public var inputs: InputSpec
    /// Epochs that training on adds to a finished run; nothing for the whole budget once more.
    public var moreEpochs: Int?
    /// The line that the lecture printed as it trained.
    public var line: LineTemplate?
    /// Rows whose outputs the lecture printed.
    public var probe: ProbeSpec?
    /// What the fit is compared with.
    public var reference: ReferenceSpec?
    /// When the run stops early.
    public var stop: StopSpec?

    /// A preset of all its parts; what has a default is as PyTorch and the dashboard have it without being told.
    public init(
        name: String, title: String, summary: String, notes: String, family: String, lecture: Lecture?, data: DataSpec,
        split: SplitSpec, model: ModelSpec, loss: LossSpec, optimizer: OptimizerSpec, epochs: Int, batchSize: Int?,
        pace: Double?, random: RandomSchedule, view: ViewSpec, printed: [PrintedFigure],
        expected: ReferenceFigures? = nil, precision: Precision = .float32, gradients: GradientSource = .autograd,
        scheduler: SchedulerSpec? = nil,
        inputs: InputSpec = InputSpec(), moreEpochs: Int? = nil, line: LineTemplate? = nil, probe: ProbeSpec? = nil,
        reference: ReferenceSpec? = nil, stop: StopSpec? = nil
    ) {
        self.name = name
        self.title = title
        self.summary = summary
        self.notes = notes
        self.family = family
        self.lecture = lecture
        self.data = data
        self.split = split
        self.model = model
        self.loss = loss
        self.optimizer = optimizer
        self.epochs = epochs
        self.batchSize = batchSize
        self.pace = pace
        self.random = random
        self.view = view
        self.printed = printed
        self.expected = expected
        self.precision = precision
        self.gradients = gradients
        self.scheduler = scheduler
        self.inputs = inputs
        self.moreEpochs = moreEpochs
        self.line = line
        self.probe = probe
        self.reference = reference
        self.stop = stop
    }
}

/// The lecture that an experiment is taken from.
public struct Lecture: Codable, Equatable, Sendable {
    /// Number of the lecture, `000` to `004`.
    public var number: String
    /// Title and author of the page.
    public var source: String

    /// A lecture's number and source.
    public init(number: String, source: String) {
        self.number = number
        self.source = source
    }
}
