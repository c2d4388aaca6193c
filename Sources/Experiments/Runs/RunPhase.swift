/// What a run is doing.
public enum RunPhase: Codable, Equatable, Sendable {
    /// Data is read and the model built; nothing can be shown yet.
    case preparing
    case running
    case paused
    /// Its budget of epochs is used up.
    case finished
    /// The loss is no number any more; the parameters are those that produced it.
    case diverged(Divergence)
    /// It cannot go on, with a sentence that says why.
    case failed(String)
}

/// The first value of a run that was not finite, and where it arose.
public struct Divergence: Codable, Equatable, Sendable {
    /// The step that was about to be made.
    public var step: Int
    /// The loss as it came out: infinite or not a number.
    public var loss: Double
    /// The layer in which the first such value arose, `loss` behind the last one.
    public var layer: String
    /// The operation that produced it.
    public var operation: String

    /// A divergence of all its facts.
    public init(step: Int, loss: Double, layer: String, operation: String) {
        self.step = step
        self.loss = loss
        self.layer = layer
        self.operation = operation
    }
}
