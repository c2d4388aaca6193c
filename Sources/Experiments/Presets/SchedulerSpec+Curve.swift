import Foundation

extension SchedulerSpec {
    /// The learning rate of each epoch, by the formulas of PyTorch's schedulers.
    ///
    /// - Parameters:
    ///   - initial: The rate that the optimizer names.
    ///   - epochs: How many epochs, from the first on.
    /// - Returns: A rate an epoch; nothing for a schedule that follows the loss.
    public func rates(from initial: Double, epochs: Int) -> [Double]? {
        if case .plateau = self { return nil }
        return (0..<max(0, epochs)).map { rate(from: initial, epoch: $0, of: epochs) }
    }

    /// The rate in an epoch, the first is 0.
    private func rate(from initial: Double, epoch: Int, of epochs: Int) -> Double {
        let time = Double(epoch)
        switch self {
        case .step(let stepSize, let gamma): return initial * pow(gamma, Double(epoch / max(1, stepSize)))
        case .multistep(let milestones, let gamma):
            return initial * pow(gamma, Double(milestones.count { $0 <= epoch }))
        case .exponential(let gamma): return initial * pow(gamma, time)
        case .cosine(let tMax, let minimum):
            return minimum + (initial - minimum) * (1 + cos(.pi * time / Double(max(1, tMax)))) / 2
        case .linear(let startFactor, let endFactor, let totalIters):
            let share = Double(min(epoch, totalIters)) / Double(max(1, totalIters))
            return initial * (startFactor + (endFactor - startFactor) * share)
        case .constant(let factor, let totalIters): return epoch < totalIters ? initial * factor : initial
        case .polynomial(let totalIters, let power):
            return initial * pow(1 - Double(min(epoch, totalIters)) / Double(max(1, totalIters)), power)
        case .onecycle(let maximum, let totalSteps):
            return Self.oneCycle(time, to: maximum, steps: Double(totalSteps ?? epochs))
        case .plateau: return initial
        }
    }

    /// Half a cosine up in the first three tenths of the steps, half a cosine down in the others.
    private static func oneCycle(_ step: Double, to maximum: Double, steps: Double) -> Double {
        let (start, end) = (maximum / 25, maximum / 25 / 1e4)
        let peak = 0.3 * steps - 1
        let (from, to, share) =
            step <= peak
            ? (start, maximum, peak > 0 ? step / peak : 1)
            : (maximum, end, min(1, (step - peak) / max(1, steps - 1 - peak)))
        return to + (from - to) * (1 + cos(.pi * share)) / 2
    }
}
