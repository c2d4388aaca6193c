/// The name of a value that can be turned, as preset files, `--set` and the pane use it.
public enum Hyperparameter: String, Codable, CaseIterable, Sendable {
    case learningRate = "lr"
    case batchSize = "batch-size"
    case optimizer
    case momentum
    case nesterov
    case dampening
    case beta1
    case beta2
    case smoothing
    case epsilon
    case weightDecay = "weight-decay"
    case l1Penalty = "l1-penalty"
    case scheduler
    case schedulerStepSize = "scheduler-step-size"
    case schedulerMilestones = "scheduler-milestones"
    case schedulerGamma = "scheduler-gamma"
    case schedulerTMax = "scheduler-t-max"
    case schedulerEtaMin = "scheduler-eta-min"
    case schedulerStartFactor = "scheduler-start-factor"
    case schedulerEndFactor = "scheduler-end-factor"
    case schedulerFactor = "scheduler-factor"
    case schedulerTotalIters = "scheduler-total-iters"
    case schedulerPower = "scheduler-power"
    case schedulerMaxLR = "scheduler-max-lr"
    case schedulerTotalSteps = "scheduler-total-steps"
    case schedulerPatience = "scheduler-patience"
    case schedulerThreshold = "scheduler-threshold"
    case schedulerCooldown = "scheduler-cooldown"
    case schedulerMinLR = "scheduler-min-lr"
    case loss
    case gradients
    case activation
    case degree
    case layers
    case hidden
    case dropout
    case initializer
    case features
    case normalize
    case data
    case dataSeed = "data-seed"
    case samples
    case noise
    case trainShare = "train-share"
    case epochs
    case seed
    case precision
    case stopStep = "stop-step"
    case stopLoss = "stop-loss"
    case stopPatience = "stop-patience"
}

extension Hyperparameter {
    /// Whether it says how the learning rate follows the epochs.
    var isOfSchedule: Bool { rawValue.hasPrefix(Self.scheduler.rawValue) }

    /// What the mapping `scheduler` of a preset file calls a constant of the schedule: `step_size`.
    var scheduleKey: String {
        String(rawValue.dropFirst(Self.scheduler.rawValue.count + 1).map { $0 == "-" ? "_" : $0 })
    }
}

/// A hyperparameter's value.
public enum HyperparameterValue: Codable, Equatable, Hashable, Sendable {
    /// A rate, share or deviation.
    case number(Double)
    /// A count or seed.
    case integer(Int)
    /// One of the field's choices, by its name in preset files.
    case choice(String)
    /// Units of each hidden layer, or the epochs of milestones.
    case list([Int])
    /// Several names, in their order.
    case names([String])
    /// A batch of all rows.
    case all
}
