import Foundation
import SwTorch
import Testing

/// Schedulers as curves, in groups, one after the other, and put back from their state.
struct SchedulerTests {
    private func optimizer(_ rates: Double...) -> SGD {
        SGD(groups: rates.map { ParameterGroup([Tensor.zeros([1], requiresGrad: true)], .init(learningRate: $0)) })
    }

    @Test func aCurveIsDrawnWithoutAnOptimizer() {
        let curve = LearningRateCurve.step(size: 2, gamma: 0.5)
        #expect((0..<5).map { curve(at: $0, base: 8) } == [8, 8, 4, 4, 2])
        #expect(curve.momentum(at: 0) == nil)
    }

    @Test func everyGroupKeepsItsOwnBase() {
        let optimizer = optimizer(1, 10)
        let scheduler = ExponentialLR(optimizer, gamma: 0.5)
        #expect(optimizer.learningRates == [1, 10])
        scheduler.step()
        #expect(optimizer.learningRates == [0.5, 5])
        #expect(scheduler.learningRates(at: 3) == [0.125, 1.25])
        #expect(optimizer.learningRates == [0.5, 5])
    }

    @Test func curvesFollowEachOther() {
        let optimizer = optimizer(1)
        let scheduler = SequentialLR(
            optimizer, curves: [.constant(factor: 0.25, iterations: 2), .exponential(gamma: 0.5)], milestones: [3])
        var rates: [Double] = []
        for _ in 0..<6 {
            rates.append(optimizer.learningRate)
            scheduler.step()
        }
        #expect(rates == [0.25, 0.25, 1, 1, 0.5, 0.25])
    }

    @Test func aStatePutBackSetsTheLearningRates() throws {
        let first = optimizer(0.1)
        let scheduler = CosineAnnealingLR(first, tMax: 10)
        for _ in 0..<4 { scheduler.step() }
        let saved = try JSONEncoder().encode(scheduler.state)
        let second = optimizer(0.7)
        let again = CosineAnnealingLR(second, tMax: 10)
        again.state = try JSONDecoder().decode(LRScheduler.State.self, from: saved)
        #expect(second.learningRates == first.learningRates)
        scheduler.step()
        again.step()
        #expect(second.learningRates == first.learningRates)
        #expect(again.stepCount == 5)
    }

    @Test func aPlateauIsContinuedFromItsState() throws {
        let first = optimizer(1)
        let scheduler = ReduceLROnPlateau(first, factor: 0.5, patience: 2)
        for figure in [3.0, 2, 2, 2] { scheduler.step(figure) }
        #expect(first.learningRate == 1)
        let second = optimizer(0.3)
        let again = ReduceLROnPlateau(second, factor: 0.5, patience: 2)
        again.state = try JSONDecoder().decode(
            ReduceLROnPlateau.State.self, from: JSONEncoder().encode(scheduler.state))
        again.step(2)
        #expect(second.learningRate == 0.5)
    }

    @Test func adamsBetaIsCycled() {
        let optimizer = Adam([Tensor.zeros([1], requiresGrad: true)])
        let scheduler = OneCycleLR(optimizer, maxLR: 1, totalSteps: 10, pctStart: 0.5)
        #expect(optimizer.betas.0 == 0.95)
        for _ in 0..<4 { scheduler.step() }
        #expect(abs(optimizer.betas.0 - 0.85) < 1e-12)
        #expect(abs(optimizer.learningRate - 1) < 1e-12)
        #expect(optimizer.betas.1 == 0.999)
    }
}
