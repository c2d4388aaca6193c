/// The line that the lecture printed as it trained: `epoch {epoch}, loss {loss:.4}`.
public struct LineTemplate: Codable, Equatable, Sendable {
    /// Text with fields in braces; ``LineField`` lists their names.
    ///
    /// `{loss:.4}` has four decimals, `{epoch:3}` is at least three characters
    /// wide, `{loss:10.4}` is both, `{loss}` is the shortest decimal.
    public var text: String
    /// Epochs from one line to the next.
    public var every: Int
    /// Epoch of the first line.
    public var first: Int

    /// A template; the first line comes after the first `every` epochs unless told.
    public init(text: String, every: Int = 1, first: Int? = nil) {
        self.text = text
        self.every = every
        self.first = first ?? every
    }
}

/// What can stand in braces in a line.
public enum LineField: String, Codable, CaseIterable, Sendable {
    case epoch
    /// The epoch counted from 0.
    case index
    case step
    case loss
    case validationLoss = "val_loss"
    case accuracy
    case validationAccuracy = "val_accuracy"
    case learningRate = "lr"
    case seconds
}
