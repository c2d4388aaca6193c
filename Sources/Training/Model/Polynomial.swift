internal import SwTorch

/// `a + b x + c x² + …`, with a scalar parameter for each power.
final class Polynomial: Module {
    /// The coefficients, that of the constant first; each of shape `[]`.
    let coefficients: [Tensor]

    /// A polynomial with its first coefficients.
    init(_ values: [Double], dtype: DType) {
        coefficients = values.map { Tensor($0, dtype: dtype, requiresGrad: true) }
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
