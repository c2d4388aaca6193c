/// A printed figure beside this program's.
public struct ReproducedFigure: Codable, Equatable, Sendable {
    /// Name of the preset or of the tables that it belongs to.
    public var experiment: String
    /// What it is of: `loss, epoch 50`.
    public var name: String
    /// The number as it was printed.
    public var printed: String
    /// By how much this program's may differ.
    public var tolerance: Double
    /// This program's; nothing where it has none.
    public var value: Double?
    /// Printed significant digits that agree.
    public var agreeingDigits: Int
    /// How the two compare; nothing where no run on this computer can meet the printed one.
    public var verdict: FigureComparison.Verdict?
    /// Why it cannot be met, or why there is no value.
    public var reason: String?

    /// Compares a value with a printed number.
    ///
    /// - Parameters:
    ///   - unreachable: Why no run can meet the figure, if none can; it is not compared then.
    ///   - missing: Why there is no value, where there is none; the figure is outside then.
    public init(
        experiment: String, name: String, printed: PrintedNumber, value: Double?, unreachable: String? = nil,
        missing: String = "the run has no such figure"
    ) {
        self.experiment = experiment
        self.name = name
        self.printed = printed.text
        self.tolerance = printed.tolerance
        self.value = value
        agreeingDigits = value.map(printed.agreeingDigits) ?? 0
        if let unreachable {
            reason = unreachable
        } else if let value {
            verdict = printed.verdict(on: value)
        } else {
            verdict = .outside
            reason = missing
        }
    }
}
