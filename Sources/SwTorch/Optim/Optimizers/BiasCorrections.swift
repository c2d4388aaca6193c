internal import Foundation

/// 1 − β₁ᵗ and 1 − β₂ᵗ, computed once for all parameters that have taken as many steps.
struct BiasCorrections {
    private(set) var first = 1.0
    private(set) var second = 1.0
    private var stepCount = 0
    private var betas = (0.0, 0.0)

    @inline(__always)
    mutating func follow(_ stepCount: Int, _ betas: (Double, Double)) {
        if stepCount == self.stepCount && betas == self.betas { return }
        (self.stepCount, self.betas) = (stepCount, betas)
        first = 1 - pow(betas.0, Double(stepCount))
        second = 1 - pow(betas.1, Double(stepCount))
    }
}
