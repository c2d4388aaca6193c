import Foundation

extension SchedulerSpec {
    /// A schedule of a kind that suits so many epochs; what PyTorch has a default for is as it is there.
    static func usual(_ kind: SchedulerKind, epochs: Int, learningRate: Double) -> SchedulerSpec {
        switch kind {
        case .step: .step(stepSize: max(1, epochs / 3), gamma: 0.1)
        case .multistep: .multistep(milestones: Set([max(1, epochs / 2), max(1, epochs * 3 / 4)]).sorted(), gamma: 0.1)
        // A hundredth of the rate is left at the end.
        case .exponential: .exponential(gamma: (pow(0.01, 1 / Double(epochs)) * 1e4).rounded() / 1e4)
        case .cosine: .cosine(tMax: epochs, minimum: 0)
        case .linear: .linear(startFactor: 1.0 / 3, endFactor: 1, totalIters: 5)
        case .constant: .constant(factor: 1.0 / 3, totalIters: 5)
        case .polynomial: .polynomial(totalIters: epochs, power: 1)
        case .onecycle: .onecycle(maximum: learningRate, totalSteps: nil)
        case .plateau: .plateau(factor: 0.1, patience: 10, threshold: 1e-4, cooldown: 0, minimum: 0)
        }
    }

    /// A constant by its key; nothing where the schedule has none of the kind.
    ///
    /// A value of another kind changes nothing.
    subscript(key: Hyperparameter) -> HyperparameterValue? {
        get {
            switch (self, key) {
            case (.step(let size, _), .schedulerStepSize): .integer(size)
            case (.multistep(let milestones, _), .schedulerMilestones): .list(milestones)
            case (.step(_, let gamma), .schedulerGamma), (.multistep(_, let gamma), .schedulerGamma),
                (.exponential(let gamma), .schedulerGamma):
                .number(gamma)
            case (.cosine(let tMax, _), .schedulerTMax): .integer(tMax)
            case (.cosine(_, let minimum), .schedulerEtaMin): .number(minimum)
            case (.linear(let factor, _, _), .schedulerStartFactor): .number(factor)
            case (.linear(_, let factor, _), .schedulerEndFactor): .number(factor)
            case (.constant(let factor, _), .schedulerFactor), (.plateau(let factor, _, _, _, _), .schedulerFactor):
                .number(factor)
            case (.linear(_, _, let count), .schedulerTotalIters), (.constant(_, let count), .schedulerTotalIters),
                (.polynomial(let count, _), .schedulerTotalIters):
                .integer(count)
            case (.polynomial(_, let power), .schedulerPower): .number(power)
            case (.onecycle(let maximum, _), .schedulerMaxLR): .number(maximum)
            case (.onecycle(_, let count?), .schedulerTotalSteps): .integer(count)
            case (.plateau(_, let patience, _, _, _), .schedulerPatience): .integer(patience)
            case (.plateau(_, _, let threshold, _, _), .schedulerThreshold): .number(threshold)
            case (.plateau(_, _, _, let cooldown, _), .schedulerCooldown): .integer(cooldown)
            case (.plateau(_, _, _, _, let minimum), .schedulerMinLR): .number(minimum)
            default: nil
            }
        }
        set { self = changed(key, newValue) ?? self }
    }

    private func changed(_ key: Hyperparameter, _ value: HyperparameterValue?) -> SchedulerSpec? {
        switch (self, key, value) {
        case (.step(_, let gamma), .schedulerStepSize, .integer(let size)): .step(stepSize: size, gamma: gamma)
        case (.step(let size, _), .schedulerGamma, .number(let gamma)): .step(stepSize: size, gamma: gamma)
        case (.multistep(_, let gamma), .schedulerMilestones, .list(let epochs)):
            .multistep(milestones: epochs, gamma: gamma)
        case (.multistep(let epochs, _), .schedulerGamma, .number(let gamma)):
            .multistep(milestones: epochs, gamma: gamma)
        case (.exponential, .schedulerGamma, .number(let gamma)): .exponential(gamma: gamma)
        case (.cosine(_, let minimum), .schedulerTMax, .integer(let tMax)): .cosine(tMax: tMax, minimum: minimum)
        case (.cosine(let tMax, _), .schedulerEtaMin, .number(let minimum)): .cosine(tMax: tMax, minimum: minimum)
        case (.linear(_, let end, let count), .schedulerStartFactor, .number(let start)):
            .linear(startFactor: start, endFactor: end, totalIters: count)
        case (.linear(let start, _, let count), .schedulerEndFactor, .number(let end)):
            .linear(startFactor: start, endFactor: end, totalIters: count)
        case (.linear(let start, let end, _), .schedulerTotalIters, .integer(let count)):
            .linear(startFactor: start, endFactor: end, totalIters: count)
        case (.constant(_, let count), .schedulerFactor, .number(let factor)):
            .constant(factor: factor, totalIters: count)
        case (.constant(let factor, _), .schedulerTotalIters, .integer(let count)):
            .constant(factor: factor, totalIters: count)
        case (.polynomial(_, let power), .schedulerTotalIters, .integer(let count)):
            .polynomial(totalIters: count, power: power)
        case (.polynomial(let count, _), .schedulerPower, .number(let power)):
            .polynomial(totalIters: count, power: power)
        case (.onecycle(_, let count), .schedulerMaxLR, .number(let maximum)):
            .onecycle(maximum: maximum, totalSteps: count)
        case (.onecycle(let maximum, _), .schedulerTotalSteps, .integer(let count)):
            .onecycle(maximum: maximum, totalSteps: count)
        case (.onecycle(let maximum, _), .schedulerTotalSteps, nil): .onecycle(maximum: maximum, totalSteps: nil)
        case (.plateau, _, let value?): changedPlateau(key, value)
        default: nil
        }
    }

    private func changedPlateau(_ key: Hyperparameter, _ value: HyperparameterValue) -> SchedulerSpec? {
        guard case .plateau(var factor, var patience, var threshold, var cooldown, var minimum) = self else {
            return nil
        }
        switch (key, value) {
        case (.schedulerFactor, .number(let number)): factor = number
        case (.schedulerPatience, .integer(let count)): patience = count
        case (.schedulerThreshold, .number(let number)): threshold = number
        case (.schedulerCooldown, .integer(let count)): cooldown = count
        case (.schedulerMinLR, .number(let number)): minimum = number
        default: return nil
        }
        return .plateau(
            factor: factor, patience: patience, threshold: threshold, cooldown: cooldown, minimum: minimum)
    }
}
