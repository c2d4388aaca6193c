/// A number that the lecture printed, and what it is of.
public struct PrintedFigure: Codable, Equatable, Sendable {
    /// What was printed.
    public var quantity: PrintedQuantity
    /// The epoch it belongs to; nothing for the end of the run.
    public var epoch: Int?
    /// The number as it was printed; its digits say how closely it can be compared.
    public var text: String
    /// By how much another value may differ and still count as met.
    public var tolerance: Double

    /// A printed number.
    public init(quantity: PrintedQuantity, epoch: Int?, text: String, tolerance: Double) {
        self.quantity = quantity
        self.epoch = epoch
        self.text = text
        self.tolerance = tolerance
    }

    /// The printed number as a value; not a number where the text is none.
    public var value: Double { Double(text) ?? .nan }
}

/// What a printed figure measures.
public enum PrintedQuantity: Codable, Equatable, Hashable, Sendable {
    case loss
    case validationLoss
    case validationAccuracy
    /// One value of a parameter: its dotted name and its row-major position.
    case parameter(name: String, index: Int)
}
