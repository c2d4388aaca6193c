/// What the validation part, and the training part where it is small, said at one step.
struct Evaluation: Codable, Equatable, Sendable {
    /// A row that is read wrongly.
    struct Mistake: Codable, Equatable, Sendable {
        /// Its place in the validation part.
        var row: Int
        /// Probability of the class that it is taken for.
        var certainty: Float
    }

    /// Steps that had been made.
    var step: Int
    /// Plain mean over the validation batches; nothing where nothing is held out.
    var validationLoss: Double?
    /// Share of the validation rows that are right; nothing where nothing is classified.
    var validationAccuracy: Double?
    /// Share of the training rows that are right.
    var accuracy: Double?
    /// The wrong rows of the validation part that are taken for something else with the greatest certainty, the surest first.
    var surestMistakes: [Mistake] = []
    /// Whether parameters or rows were edited since.
    var isOutdated = false
}
