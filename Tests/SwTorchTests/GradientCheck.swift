import SwTorch
import Testing

/// Compares recorded gradients with central finite differences in float64.
///
/// The scalar that is differentiated is a fixed weighted sum of the result, so that no element's gradient hides behind another's.
enum GradientCheck {
    typealias Function = ([Tensor]) -> Tensor

    /// The largest deviation, relative to 1 + |difference quotient|, over all elements of all inputs.
    static func deviation(of function: Function, at points: [Tensor]) -> Double {
        let inputs = points.map { leaf($0) }
        let analytic = gradientsOfWeightedSum(function, inputs)
        var worst = 0.0
        for (index, point) in points.enumerated() {
            let values = point.toArray(of: Double.self)
            let gradient = analytic[index]?.toArray(of: Double.self) ?? [Double](repeating: 0, count: values.count)
            for element in values.indices {
                let step = 1e-6 * Swift.max(1, abs(values[element]))
                let quotient = (1...2).map { direction in
                    var moved = values
                    moved[element] += direction == 1 ? step : -step
                    var arguments = points
                    arguments[index] = Tensor(moved, shape: point.shape)
                    return weightedSum(function(arguments)).item()
                }
                let difference = (quotient[0] - quotient[1]) / (2 * step)
                worst = Swift.max(worst, abs(gradient[element] - difference) / (1 + abs(difference)))
            }
        }
        return worst
    }

    /// The same for the gradients themselves: second derivatives against difference quotients of first ones.
    static func secondDeviation(of function: @escaping Function, at points: [Tensor]) -> Double {
        deviation(
            of: { inputs in
                let leaves = inputs.map { $0.requiresGrad ? $0 : leaf($0) }
                let found = gradientsOfWeightedSum(function, leaves, createGraph: true)
                return zip(found, leaves).reduce(Tensor(0, dtype: .float64)) { total, pair in
                    total + weightedSum((pair.0 ?? Tensor.zerosLike(pair.1)) + pair.1 * 0)
                }
            }, at: points)
    }

    private static func gradientsOfWeightedSum(
        _ function: Function, _ inputs: [Tensor], createGraph: Bool = false
    ) -> [Tensor?] {
        gradients(of: weightedSum(function(inputs)), withRespectTo: inputs, createGraph: createGraph)
    }

    private static func leaf(_ tensor: Tensor) -> Tensor {
        Tensor(tensor.toArray(of: Double.self), shape: tensor.shape, requiresGrad: true)
    }

    private static func weightedSum(_ result: Tensor) -> Tensor {
        let weights = Tensor.linspace(0.5, 1.7, steps: result.count, dtype: .float64).reshaped(result.shape)
        return (result * weights).sum()
    }
}
