/// The name of a value that can be turned, as preset files, `--set` and the pane use it.
public enum Hyperparameter: String, Codable, CaseIterable, Sendable {
    case learningRate = "lr"
    case batchSize = "batch-size"
    case optimizer
    case momentum
    case nesterov
    case beta1
    case beta2
    case smoothing
    case epsilon
    case weightDecay = "weight-decay"
    case l1Penalty = "l1-penalty"
    case scheduler
    case schedulerGamma = "scheduler-gamma"
    case schedulerSteps = "scheduler-steps"
    case loss
    case activation
    case layers
    case hidden
    case dropout
    case initializer
    case features
    case data
    case samples
    case noise
    case trainShare = "train-share"
    case epochs
    case seed
    case stopStep = "stop-step"
    case stopLoss = "stop-loss"
    case stopPatience = "stop-patience"
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
    /// Several names, in their order.
    case names([String])
    /// A batch of all rows.
    case all
}
