/// A number that the lecture printed, and what it is of.
public struct PrintedFigure: Codable, Equatable, Sendable {
    /// What was printed.
    public var quantity: PrintedQuantity
    /// The epoch it belongs to, 0 for what is there before the first step; nothing for the end of the run.
    public var epoch: Int?
    /// The number as it was printed; its digits say how closely it can be compared.
    public var text: String
    /// By how much another value may differ and still count as met.
    public var tolerance: Double
    /// Why no run can meet it, if none can; it is then listed but never compared.
    public var unreachable: String?

    /// A printed number.
    public init(quantity: PrintedQuantity, epoch: Int?, text: String, tolerance: Double, unreachable: String? = nil) {
        self.quantity = quantity
        self.epoch = epoch
        self.text = text
        self.tolerance = tolerance
        self.unreachable = unreachable
    }

    /// The printed number as a value; not a number where the text is none.
    public var value: Double { number.value }
}

/// What a printed figure measures.
public enum PrintedQuantity: Codable, Equatable, Hashable, Sendable {
    case loss
    case validationLoss
    case validationAccuracy
    /// Share of the test digits that are read rightly; they are in files of their own.
    case testAccuracy
    /// The same after the rows of each digit's pixels were rolled by three.
    case rolledAccuracy
    /// One value of a parameter: its dotted name and its row-major position.
    case parameter(name: String, index: Int)
    /// One value of a parameter before the first step.
    case initialParameter(name: String, index: Int)
    /// One value of the closed-form fit, under the name of the parameter that it is compared with.
    case leastSquares(name: String, index: Int)
    /// Target of a row of the data.
    case target(row: Int)
    /// The model's output for a row of the data before the first step.
    case initialOutput(row: Int)
    /// One output for a probe row.
    case probe(row: Int, output: Int)
    /// One class's probability for a probe row; of a single logit that of class 1.
    case probeProbability(row: Int, output: Int)
    /// The class that a probe row is taken for.
    case probeClass(row: Int)

    /// Whether it is measured on the test digits.
    public var isOfTestDigits: Bool { self == .testAccuracy || self == .rolledAccuracy }
}

extension Preset {
    /// What the lecture printed, then what another program gives for the same run.
    public var knownFigures: [PrintedFigure] { printed + (expected?.figures ?? []) }
}

/// Figures that no lecture printed, but that another program gives for the same run.
public struct ReferenceFigures: Codable, Equatable, Sendable {
    /// The program that they are of: `PyTorch 2.13`.
    public var source: String
    /// The figures.
    public var figures: [PrintedFigure]

    /// Figures and where they come from.
    public init(source: String, figures: [PrintedFigure]) {
        self.source = source
        self.figures = figures
    }
}
