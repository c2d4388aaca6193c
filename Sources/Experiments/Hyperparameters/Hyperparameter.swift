/// The name of a value that can be turned, as preset files, `--set` and the pane use it.
public enum Hyperparameter: String, Codable, CaseIterable, Sendable {
    case learningRate = "lr"
    case batchSize = "batch-size"
    case optimizer
    case momentum
    case beta1
    case beta2
    case weightDecay = "weight-decay"
    case loss
    case activation
    case hidden
    case samples
    case noise
    case trainShare = "train-share"
    case epochs
    case seed
}

/// A hyperparameter's value.
public enum HyperparameterValue: Codable, Equatable, Hashable, Sendable {
    /// A rate, share or deviation.
    case number(Double)
    /// A count or seed.
    case integer(Int)
    /// One of the field's choices, by its name in preset files.
    case choice(String)
    /// Units of each hidden layer.
    case list([Int])
    /// A batch of all rows.
    case all
}
