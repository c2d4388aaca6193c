import Experiments
import Testing

struct GradientFormulaTests {
    private func formula(_ model: ModelSpec, _ loss: LossSpec, byHand: Bool = true) throws -> [String] {
        var preset = try shipped("line-fit")
        (preset.model, preset.loss, preset.gradients) = (model, loss, byHand ? .byHand : .autograd)
        return preset.gradientFormula
    }

    @Test func aLineHasTwoDerivatives() throws {
        #expect(
            try formula(.network(NetworkSpec(inputs: 1, outputs: 1)), LossSpec(kind: .mse)) == [
                "p = w x + b", "L = 1/n Σ (p - y)²", "∂L/∂w = 2/n Σ (p - y) x", "∂L/∂b = 2/n Σ (p - y)",
            ])
    }

    @Test func severalFeaturesHaveAnIndexAndNoBiasNoDerivative() throws {
        let model = ModelSpec.network(NetworkSpec(inputs: 3, outputs: 1, outputBias: false))
        #expect(
            try formula(model, LossSpec(kind: .mse)) == [
                "p = Σ w_i x_i", "L = 1/n Σ (p - y)²", "∂L/∂w_i = 2/n Σ (p - y) x_i",
            ])
    }

    @Test func aSumHasNoMeanInItsDerivatives() throws {
        let cubic = try formula(.polynomial(PolynomialSpec(degree: 3)), LossSpec(kind: .mse, reduction: .sum))
        #expect(cubic.prefix(2) == ["p = a + bx + cx² + dx³", "L = Σ (p - y)²"])
        #expect(
            cubic.dropFirst(2) == [
                "∂L/∂a = 2 Σ (p - y)", "∂L/∂b = 2 Σ (p - y) x", "∂L/∂c = 2 Σ (p - y) x²", "∂L/∂d = 2 Σ (p - y) x³",
            ])
    }

    @Test func autogradNeedsNoFormula() throws {
        let model = ModelSpec.network(NetworkSpec(inputs: 1, outputs: 1))
        #expect(try formula(model, LossSpec(kind: .mse), byHand: false).isEmpty)
    }
}
