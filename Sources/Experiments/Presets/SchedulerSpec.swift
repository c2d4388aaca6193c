/// How the learning rate changes with the epochs; the names and arguments are PyTorch's.
///
/// A schedule is stepped once an epoch. The rate that the optimizer names is the initial one.
public enum SchedulerSpec: Codable, Equatable, Sendable {
    /// Times `gamma` every `stepSize` epochs.
    case step(stepSize: Int, gamma: Double)
    /// Times `gamma` at each milestone.
    case multistep(milestones: [Int], gamma: Double)
    /// Times `gamma` every epoch.
    case exponential(gamma: Double)
    /// Half a cosine from the initial rate down to `minimum` in `tMax` epochs.
    case cosine(tMax: Int, minimum: Double)
    /// A factor that moves evenly from `startFactor` to `endFactor` in `totalIters` epochs.
    case linear(startFactor: Double, endFactor: Double, totalIters: Int)
    /// Times `factor` for the first `totalIters` epochs.
    case constant(factor: Double, totalIters: Int)
    /// `(1 - epoch / totalIters)^power` of the initial rate, then zero.
    case polynomial(totalIters: Int, power: Double)
    /// Up to `maximum` and down again; over all epochs of the preset unless `totalSteps` are given.
    case onecycle(maximum: Double, totalSteps: Int?)
    /// Times `factor` when the epoch's training loss has not fallen by a share of `threshold` for more than `patience` epochs.
    case plateau(factor: Double, patience: Int, threshold: Double, cooldown: Int, minimum: Double)
}

/// A schedule's name in preset files.
public enum SchedulerKind: String, Codable, CaseIterable, Sendable {
    case step, multistep, exponential, cosine, linear, constant, polynomial, onecycle, plateau
}

extension SchedulerSpec {
    /// Which one it is.
    public var kind: SchedulerKind {
        switch self {
        case .step: .step
        case .multistep: .multistep
        case .exponential: .exponential
        case .cosine: .cosine
        case .linear: .linear
        case .constant: .constant
        case .polynomial: .polynomial
        case .onecycle: .onecycle
        case .plateau: .plateau
        }
    }
}
