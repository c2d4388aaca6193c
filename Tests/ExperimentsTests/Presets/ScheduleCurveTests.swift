import Experiments
import Testing

/// Rates an epoch, against values worked out by hand from PyTorch's formulas.
struct ScheduleCurveTests {
    @Test(arguments: [
        (SchedulerSpec.step(stepSize: 2, gamma: 0.1), [1, 1, 0.1, 0.1]),
        (.multistep(milestones: [1, 3], gamma: 0.5), [1, 0.5, 0.5, 0.25]),
        (.exponential(gamma: 0.5), [1, 0.5, 0.25, 0.125]),
        (.cosine(tMax: 2, minimum: 0), [1, 0.5, 0, 0.5]),
        (.linear(startFactor: 0.5, endFactor: 1, totalIters: 2), [0.5, 0.75, 1, 1]),
        (.constant(factor: 0.25, totalIters: 2), [0.25, 0.25, 1, 1]),
        (.polynomial(totalIters: 4, power: 1), [1, 0.75, 0.5, 0.25]),
    ])
    func theFormulasAreThoseOfPyTorch(_ schedule: SchedulerSpec, _ expected: [Double]) throws {
        let rates = try #require(schedule.rates(from: 1, epochs: 4))
        #expect(rates.count == 4)
        #expect(zip(rates, expected).allSatisfy { abs($0 - $1) < 1e-12 })
    }

    @Test func oneCycleRisesInThreeTenthsAndFallsToNearlyNothing() throws {
        let rates = try #require(SchedulerSpec.onecycle(maximum: 0.5, totalSteps: nil).rates(from: 1, epochs: 20))
        #expect(abs(rates[0] - 0.02) < 1e-12 && abs(rates[5] - 0.5) < 1e-12)
        #expect(rates.max() == rates[5] && abs(rates[19] - 0.02 / 1e4) < 1e-9)
    }

    @Test func aScheduleThatFollowsTheLossHasNoCurveInAdvance() {
        let plateau = SchedulerSpec.plateau(factor: 0.1, patience: 10, threshold: 1e-4, cooldown: 0, minimum: 0)
        #expect(plateau.rates(from: 1, epochs: 4) == nil)
    }
}
