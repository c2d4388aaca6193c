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

    /// What the rate is multiplied by; nothing where there is no such number.
    var factor: Double? {
        get {
            switch self {
            case .step(_, let gamma), .multistep(_, let gamma), .exponential(let gamma): gamma
            case .linear(let factor, _, _), .constant(let factor, _), .plateau(let factor, _, _, _, _): factor
            case .cosine, .polynomial, .onecycle: nil
            }
        }
        set {
            guard let newValue else { return }
            switch self {
            case .step(let size, _): self = .step(stepSize: size, gamma: newValue)
            case .multistep(let milestones, _): self = .multistep(milestones: milestones, gamma: newValue)
            case .exponential: self = .exponential(gamma: newValue)
            case .linear(_, let end, let count):
                self = .linear(startFactor: newValue, endFactor: end, totalIters: count)
            case .constant(_, let count): self = .constant(factor: newValue, totalIters: count)
            case .plateau(_, let patience, let threshold, let cooldown, let minimum):
                self = .plateau(
                    factor: newValue, patience: patience, threshold: threshold, cooldown: cooldown, minimum: minimum)
            case .cosine, .polynomial, .onecycle: break
            }
        }
    }

    /// Epochs from one change to the next, or until it is done, or of patience; nothing where there is no such number.
    var steps: Int? {
        get {
            switch self {
            case .step(let size, _): size
            case .cosine(let count, _), .polynomial(let count, _), .linear(_, _, let count), .constant(_, let count):
                count
            case .plateau(_, let patience, _, _, _): patience
            case .multistep, .exponential, .onecycle: nil
            }
        }
        set {
            guard let newValue else { return }
            switch self {
            case .step(_, let gamma): self = .step(stepSize: newValue, gamma: gamma)
            case .cosine(_, let minimum): self = .cosine(tMax: newValue, minimum: minimum)
            case .polynomial(_, let power): self = .polynomial(totalIters: newValue, power: power)
            case .linear(let start, let end, _):
                self = .linear(startFactor: start, endFactor: end, totalIters: newValue)
            case .constant(let factor, _): self = .constant(factor: factor, totalIters: newValue)
            case .plateau(let factor, _, let threshold, let cooldown, let minimum):
                self = .plateau(
                    factor: factor, patience: newValue, threshold: threshold, cooldown: cooldown, minimum: minimum)
            case .multistep, .exponential, .onecycle: break
            }
        }
    }
}
