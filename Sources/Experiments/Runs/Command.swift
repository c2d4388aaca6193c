/// What the screen asks of a run.
public enum Command: Codable, Equatable, Sendable {
    /// How fast it goes, not what comes of it: never logged.
    case control(RunControl)
    /// What changes the numbers: logged with the step before which it was applied.
    case change(RunChange)
    /// What the snapshots should hold, as the panes need it.
    case look(ViewRequest)
}

/// Starting, halting and the pace.
public enum RunControl: Codable, Equatable, Sendable {
    /// Go on; on a finished run, for one more budget of epochs.
    case run
    /// Stop before the next minibatch.
    case pause
    /// One minibatch, then pause.
    case step
    /// The rest of the epoch, then pause.
    case stepEpoch
    /// Steps a second; nothing for full speed.
    case setPace(Double?)
}

/// A change that belongs to the run: preset, seed and the list of these, each with its step, are all that a run follows from.
public enum RunChange: Codable, Equatable, Sendable {
    /// Another value of a hyperparameter. Where its field says so, the run starts anew.
    case set(Hyperparameter, HyperparameterValue)
    /// Start anew with the settings as they are; another seed if one is given.
    case restart(seed: UInt64?)
    /// Train for one more budget of epochs.
    case extend
    /// Give one value of a parameter: its dotted name and its row-major position.
    case setWeight(name: String, index: Int, value: Double)
    /// Train on one more row; the target is a value, or the number of a class.
    case addPoint(features: [Double], target: Double)
    /// Give a row of the training part other values; `row` is its place in the data.
    case movePoint(row: Int, features: [Double], target: Double)
    /// Train without a row.
    case removePoint(row: Int)
}

extension RunChange {
    /// The change in a few words: `hidden.weight[3] = 0.5`, `point 12 moved`.
    public var label: String {
        switch self {
        case .set(let key, _): "\(key.rawValue) set"
        case .restart: "started anew"
        case .extend: "more epochs"
        case .setWeight(let name, let index, let value): "\(name)[\(index)] = \(NumberText.shortest(value))"
        case .addPoint: "point added"
        case .movePoint(let row, _, _): "point \(row) moved"
        case .removePoint(let row): "point \(row) removed"
        }
    }
}

/// What the panes want to see, so that nothing else is computed.
public struct ViewRequest: Codable, Equatable, Sendable {
    /// Columns of the decision map in cells.
    public var mapColumns: Int
    /// Rows of the decision map in cells; a cell is as high as two are wide.
    public var mapRows: Int
    /// What the picture shows.
    public var picture = PictureSubject.output
    /// How many digits are shown with what the model reads in them, if any are.
    public var cards: DigitsWish?
    /// The cell of the confusion matrix whose digits are shown.
    public var confusionCell = ConfusionPicture.Cell(truth: 0, guess: 0)
    /// How many of them.
    public var digits = 0
    /// How many surer ones are left out before them.
    public var firstDigit = 0
    /// Which weights are shown, if they are.
    public var weights: WeightsWish?
    /// How the network is shown, if it is.
    public var network: NetworkWish?
    /// Whether the computation graph of the step is shown.
    public var wantsGraph = false
    /// The parts of parameters that are shown value by value.
    public var tensors: [TensorWindow] = []
    /// How many snapshots a second are looked at; nothing leaves it to the driver.
    public var framesPerSecond: Int?

    /// A wish for a map of so many cells, and for nothing else.
    public init(mapColumns: Int, mapRows: Int) {
        self.mapColumns = mapColumns
        self.mapRows = mapRows
    }
}
