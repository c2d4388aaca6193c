internal import SwTorch

/// `a + b x + c x² + …`, with a scalar parameter for each power.
final class Polynomial: Module {
    /// The coefficients, that of the constant first; each of shape `[]`.
    let coefficients: [Tensor]

    /// A polynomial whose coefficients are drawn as `torch.randn(())`, the constant first.
    init(degree: Int, generator: inout TorchGenerator) {
        coefficients = (0...max(0, degree)).map { _ in
            Tensor(generator.randn(1), shape: [], requiresGrad: true)
        }
    }

    /// The value at each x.
    override func forward(_ x: Tensor) -> Tensor {
        var sum = coefficients[0]
        for power in coefficients.indices.dropFirst() {
            sum = sum + coefficients[power] * (power == 1 ? x : x.pow(Double(power)))
        }
        return sum
    }
}
