internal import Experiments
internal import SwTorch

/// The fit of least squares in closed form, in the terms of a model that is linear in its parameters.
struct ClosedFormFit {
    /// Values of each parameter, row-major, in the order of the model's parameters.
    let parameters: [[Double]]
    private let degree: Int?
    private let solution: LinearRegression

    /// Fits the rows that a model is trained on; nothing for a model that is no linear layer and no polynomial, or for classes.
    init?(_ preset: Preset, training part: DataPart) {
        guard preset.data.classCount == nil else { return nil }
        let batch = part.all
        guard batch.inputs.isFinite, batch.targets.isFinite else { return nil }
        switch preset.model {
        case .network(let network):
            guard network.hidden.isEmpty, network.outputs == 1, network.outputActivation == nil, network.outputBias
            else { return nil }
            degree = nil
            solution = LinearRegression(fitting: batch.inputs, batch.targets)
            parameters = [solution.coefficients, [solution.intercept]]
        case .polynomial(let polynomial) where polynomial.degree > 0:
            degree = polynomial.degree
            solution = LinearRegression(
                fitting: Self.powers(of: batch.inputs, degree: polynomial.degree), batch.targets)
            parameters = [[solution.intercept]] + solution.coefficients.map { [$0] }
        case .polynomial, .legendre, .scratch: return nil
        }
    }

    /// What the fit says for rows of inputs, `[rows, inputs]`.
    func values(at inputs: Tensor) -> [Double] {
        solution(degree.map { Self.powers(of: inputs, degree: $0) } ?? inputs).toArray(of: Double.self)
    }

    /// x, x², … side by side, in double precision.
    private static func powers(of x: Tensor, degree: Int) -> Tensor {
        let values = x.toArray(of: Double.self)
        let rows = values.flatMap { value -> [Double] in
            var power = 1.0
            return (0..<degree).map { _ in
                power *= value
                return power
            }
        }
        return Tensor(rows, shape: [values.count, degree], dtype: .float64)
    }
}
