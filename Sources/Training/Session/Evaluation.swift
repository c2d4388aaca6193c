/// What the validation part, and the training part where it is small, said at one step.
struct Evaluation: Codable, Equatable, Sendable {
    /// Steps that had been made.
    var step: Int
    /// Plain mean over the validation batches; nothing where nothing is held out.
    var validationLoss: Double?
    /// Share of the validation rows that are right; nothing where nothing is classified.
    var validationAccuracy: Double?
    /// Share of the training rows that are right.
    var accuracy: Double?
    /// Which class is taken for which in the validation part; nothing but for images.
    var confusion: ConfusionTable?
    /// Whether parameters or rows were edited since.
    var isOutdated = false
}
