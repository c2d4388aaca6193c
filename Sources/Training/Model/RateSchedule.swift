internal import Experiments
internal import SwTorch

/// The learning rate of a run as its preset's schedule has it, after each epoch.
///
/// All schedules but one follow from the number of complete epochs; `ReduceLROnPlateau` watches the loss and carries a state.
struct RateSchedule {
    /// What a schedule carries from epoch to epoch.
    typealias State = ReduceLROnPlateau.State

    private enum Rule {
        case curve(LearningRateCurve, lastStep: Int)
        case plateau(ReduceLROnPlateau)
    }

    private let rule: Rule
    /// The rate that the user set and the schedule starts from.
    private var base: Double

    /// The schedule of a preset; nothing where its rate stays the same.
    init?(_ settings: Preset) {
        guard let spec = settings.scheduler else { return nil }
        base = settings.optimizer.learningRate
        if case .plateau(let factor, let patience, let threshold, let cooldown, let minimum) = spec {
            // A holder of the rate that the scheduler lowers.
            let holder = SGD([], learningRate: base)
            rule = .plateau(
                ReduceLROnPlateau(
                    holder, factor: factor, patience: patience, threshold: threshold, cooldown: cooldown, minLR: minimum
                ))
        } else {
            guard let curve = spec.curve(epochs: settings.epochs) else { return nil }
            rule = .curve(curve, lastStep: spec.lastStep(epochs: settings.epochs))
        }
    }

    /// Takes in the training loss of an epoch.
    func finishEpoch(loss: Double) {
        if case .plateau(let plateau) = rule { plateau.step(loss) }
    }

    /// Starts from another rate; what has been lowered so far stays lowered by as much.
    mutating func setBase(_ rate: Double) {
        if case .plateau(let plateau) = rule, base > 0 {
            var state = plateau.state
            state.learningRates = plateau.optimizer.learningRates.map { rate * ($0 / base) }
            plateau.state = state
        }
        base = rate
    }

    /// Settings with the rate, and the momentum where it is cycled, that are in force after so many epochs.
    func applied(to settings: OptimizerSpec, epochsDone: Int) -> OptimizerSpec {
        var result = settings
        switch rule {
        case .plateau(let plateau): result.learningRate = plateau.optimizer.learningRate
        case .curve(let curve, let lastStep):
            let step = min(epochsDone, lastStep)
            result.learningRate = curve(at: step, base: base)
            guard let momentum = curve.momentum(at: step) else { break }
            if result.kind.hasBetas { result.beta1 = momentum }
            if result.kind.hasMomentum, result.momentum > 0 { result.momentum = momentum }
        }
        return result
    }

    /// The planned rates over so many epochs, at even distances where there are more than `count`; none where they follow the loss.
    func plan(epochs: Int, count: Int) -> [Double] {
        guard case .curve(let curve, let lastStep) = rule, epochs > 0 else { return [] }
        let places = min(epochs, count)
        return (0..<places).map { place in
            let epoch = places > 1 ? place * (epochs - 1) / (places - 1) : 0
            return curve(at: min(epoch, lastStep), base: base)
        }
    }

    /// What it carries from epoch to epoch, nothing where it carries nothing; put back, it goes on from there.
    var state: State? {
        get { if case .plateau(let plateau) = rule { plateau.state } else { nil } }
        nonmutating set {
            if case .plateau(let plateau) = rule, let newValue { plateau.state = newValue }
        }
    }
}

extension SchedulerSpec {
    /// The rate as a function of the epoch; nothing for a schedule that follows the loss.
    fileprivate func curve(epochs: Int) -> LearningRateCurve? {
        switch self {
        case .step(let stepSize, let gamma): .step(size: stepSize, gamma: gamma)
        case .multistep(let milestones, let gamma): .multiStep(milestones: milestones, gamma: gamma)
        case .exponential(let gamma): .exponential(gamma: gamma)
        case .cosine(let tMax, let minimum): .cosine(period: tMax, minimum: minimum)
        case .linear(let startFactor, let endFactor, let totalIters):
            .linear(startFactor: startFactor, endFactor: endFactor, iterations: totalIters)
        case .constant(let factor, let totalIters): .constant(factor: factor, iterations: totalIters)
        case .polynomial(let totalIters, let power): .polynomial(iterations: totalIters, power: power)
        case .onecycle(let maximum, let totalSteps): .oneCycle(maxRate: maximum, totalSteps: totalSteps ?? epochs)
        case .plateau: nil
        }
    }

    /// The last epoch for which the schedule has a rate: a cycle ends, the others go on for ever.
    fileprivate func lastStep(epochs: Int) -> Int {
        if case .onecycle(_, let totalSteps) = self { max(0, (totalSteps ?? epochs) - 1) } else { .max }
    }
}
