import Experiments
import Testing

@testable import Training

/// Gradients from a formula are those of the recorded operations.
struct PaperGradientsTests {
    @Test(arguments: [LossReduction.mean, .sum], [Precision.float32, .float64])
    func aPlaneTakesTheSameSteps(reduction: LossReduction, precision: Precision) throws {
        var preset = Preset.tinyLine
        preset.data = .plane(PlaneData(samples: 30, weights: [1, -2, 0.5], intercept: 3, noise: 0.1))
        preset.model = .network(NetworkSpec(inputs: 3, outputs: 1))
        preset.loss.reduction = reduction
        preset.optimizer.learningRate = 0.002
        try expectSameSteps(preset, precision)
    }

    @Test(arguments: [LossReduction.mean, .sum], [Precision.float32, .float64])
    func aPolynomialTakesTheSameSteps(reduction: LossReduction, precision: Precision) throws {
        var preset = Preset.tinyLine
        preset.data = .sine(ShapeData(samples: 50))
        preset.model = .polynomial(PolynomialSpec(degree: 3))
        preset.loss.reduction = reduction
        preset.optimizer.learningRate = 1e-5
        try expectSameSteps(preset, precision)
    }

    private func expectSameSteps(_ preset: Preset, _ precision: Precision) throws {
        var preset = preset
        preset.precision = precision
        let recorded = try TrainingSession(preset)
        preset.gradients = .byHand
        let byHand = try TrainingSession(preset)
        let start = byHand.state.parameters
        recorded.finish()
        byHand.finish()
        let tolerance = precision == .float32 ? 1e-4 : 1e-12
        #expect(byHand.state.parameters != start)
        #expect(abs(try #require(recorded.epochLoss) / (try #require(byHand.epochLoss)) - 1) < tolerance)
        for (first, second) in zip(recorded.state.parameters.joined(), byHand.state.parameters.joined()) {
            #expect(abs(first - second) <= tolerance * max(1, abs(first)))
        }
    }
}
