internal import Foundation

/// How `OneCycleLR` goes from one value to the next.
public enum AnnealingStrategy: String, Sendable {
    /// Along half a cosine.
    case cosine = "cos"
    /// Along a straight line.
    case linear

    /// The value after a share of the way.
    func value(from start: Double, to end: Double, share: Double) -> Double {
        switch self {
        case .cosine: end + (start - end) / 2 * (cos(Double.pi * share) + 1)
        case .linear: (end - start) * share + start
        }
    }
}

extension LearningRateCurve {
    /// Up to `maxRate` and down again far below the beginning, while the momentum goes the other way: PyTorch's `OneCycleLR`.
    ///
    /// Source: L. Smith and N. Topin, "Super-Convergence", 2018. The learning rate of the optimizer plays no part.
    ///
    /// - Parameters:
    ///   - maxRate: The highest learning rate.
    ///   - totalSteps: The length of the cycle.
    ///   - riseShare: The part of the cycle in which the learning rate rises.
    ///   - annealing: How it goes from one value to the next.
    ///   - momentum: The lowest and highest momentum; nothing leaves the momentum alone.
    ///   - divisor: maxRate / divisor is the learning rate at the beginning.
    ///   - finalDivisor: The beginning's learning rate / finalDivisor is that at the end.
    ///   - threePhases: Whether the fall mirrors the rise and a third phase goes down from there.
    /// - Precondition: `totalSteps > 0`, `riseShare` is in 0...1, and no step lies behind the cycle.
    public static func oneCycle(
        maxRate: Double, totalSteps: Int, riseShare: Double = 0.3, annealing: AnnealingStrategy = .cosine,
        momentum: ClosedRange<Double>? = 0.85...0.95, divisor: Double = 25, finalDivisor: Double = 1e4,
        threePhases: Bool = false
    ) -> LearningRateCurve {
        guard totalSteps > 0, (0...1).contains(riseShare) else {
            fail("OneCycleLR: \(totalSteps) steps with a rise of \(riseShare) are not possible")
        }
        let rise = riseShare * Double(totalSteps)
        let end = Double(totalSteps - 1)
        let cycle = OneCycle(
            totalSteps: totalSteps, annealing: annealing,
            phases: threePhases
                ? [
                    .init(end: rise - 1, from: .first, to: .top), .init(end: 2 * rise - 2, from: .top, to: .first),
                    .init(end: end, from: .first, to: .last),
                ] : [.init(end: rise - 1, from: .first, to: .top), .init(end: end, from: .top, to: .last)])
        let first = maxRate / divisor
        let rates = OneCycle.Levels(first: first, top: maxRate, last: first / finalDivisor)
        // Low where the rate is high, and high elsewhere.
        let momenta = momentum.map {
            OneCycle.Levels(first: $0.upperBound, top: $0.lowerBound, last: $0.upperBound)
        }
        return LearningRateCurve(
            momentum: { step in momenta.map { cycle.value(at: step, of: $0) } },
            rate: { step, _ in cycle.value(at: step, of: rates) })
    }
}

/// The phases of a cycle, apart from the quantity that goes through them.
private struct OneCycle: Sendable {
    /// The way from one level to another, up to a step that need not be whole.
    struct Phase: Sendable {
        let end: Double
        let from: Level
        let to: Level
    }

    /// The beginning, the top and the end.
    enum Level: Sendable {
        case first, top, last
    }

    /// The quantity's values at the levels.
    struct Levels: Sendable {
        let first: Double
        let top: Double
        let last: Double

        subscript(level: Level) -> Double {
            switch level {
            case .first: first
            case .top: top
            case .last: last
            }
        }
    }

    let totalSteps: Int
    let annealing: AnnealingStrategy
    let phases: [Phase]

    func value(at step: Int, of levels: Levels) -> Double {
        guard step <= totalSteps else { fail("OneCycleLR: step \(step) lies behind the \(totalSteps) of the cycle") }
        let index = phases.firstIndex { Double(step) <= $0.end } ?? phases.count - 1
        let start = index == 0 ? 0 : phases[index - 1].end
        let length = phases[index].end - start
        let share = length == 0 ? 1 : (Double(step) - start) / length
        return annealing.value(
            from: levels[phases[index].from], to: levels[phases[index].to], share: share)
    }
}
