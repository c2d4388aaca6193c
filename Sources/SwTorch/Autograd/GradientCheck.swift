/// How the gradients of a function compare with finite differences.
public struct GradientCheckReport: Sendable, Equatable {
    /// The element of one input whose gradient is furthest off.
    public struct Entry: Sendable, Equatable {
        /// The input's place among the inputs.
        public let input: Int
        /// The input's shape.
        public let shape: [Int]
        /// The element's place in row-major order.
        public let element: Int
        /// The gradient that `backward` computes.
        public let analytic: Double
        /// The central difference quotient.
        public let numeric: Double
        /// |analytic − numeric| / (1 + |numeric|); NaN where one of them is.
        public let deviation: Double
    }

    /// The worst element of each input that has elements.
    public let entries: [Entry]
    /// How many derivatives were compared.
    public let count: Int
    /// The largest deviation that passes.
    public let tolerance: Double

    /// Whether every derivative is within the tolerance.
    public var passed: Bool { entries.allSatisfy { $0.deviation <= tolerance } }
}

extension GradientCheckReport: CustomStringConvertible {
    /// The verdict, and the worst element of each input.
    public var description: String {
        let verdict = "gradient check \(passed ? "passed" : "failed"): \(count) derivatives, tolerance \(tolerance)"
        let lines = entries.map { entry in
            "  input \(entry.input) \(entry.shape): furthest off at element \(entry.element), "
                + "\(entry.analytic) against \(entry.numeric) by differences, deviation \(entry.deviation)"
        }
        return ([verdict] + lines).joined(separator: "\n")
    }
}

/// Compares the gradients of a function with central finite differences in float64, as PyTorch's `autograd.gradcheck`.
///
/// What is differentiated is a fixed weighted sum of the result, so that no element's gradient hides behind another's.
///
/// - Parameters:
///   - function: Any function of the inputs that is smooth near them.
///   - inputs: Where to compare; floating-point ones are taken as float64, the others as they are.
///   - order: 2 compares the second derivatives instead, by differences of the first.
///   - step: The distance of the differences, times the size of elements beyond 1.
///   - tolerance: The largest deviation |analytic − numeric| / (1 + |numeric|) that passes.
/// - Precondition: The order is 1 or 2, and the result is floating point.
public func gradientCheck(
    _ function: @escaping ([Tensor]) -> Tensor, inputs: [Tensor], order: Int = 1, step: Double = 1e-6,
    tolerance: Double = 1e-6
) -> GradientCheckReport {
    let check = GradientCheck(function: function, step: step)
    let points = inputs.map { $0.dtype.isFloatingPoint ? $0.detach().to(.float64) : $0 }
    switch order {
    case 1: return check.report(check.first, at: points, tolerance)
    case 2: return check.report(check.second, at: points, tolerance)
    default: fail("gradientCheck: derivatives of order \(order) are not compared, only of order 1 or 2")
    }
}

private struct GradientCheck {
    let function: ([Tensor]) -> Tensor
    let step: Double

    /// What is compared: a scalar function of the inputs.
    func first(_ inputs: [Tensor]) -> Tensor { weightedSum(function(inputs)) }

    /// The weighted sum of all gradients, itself differentiable where the inputs are leaves.
    func second(_ inputs: [Tensor]) -> Tensor {
        let leaves = inputs.map { $0.requiresGrad || !$0.dtype.isFloatingPoint ? $0 : leaf($0) }
        let targets = leaves.filter(\.requiresGrad)
        let found = gradients(of: first(leaves), withRespectTo: targets, createGraph: true, allowUnused: true)
        return zip(found, targets).reduce(Tensor(0, dtype: .float64)) { total, pair in
            // A first derivative that is constant has no history; times 0 the input gives it one.
            total + weightedSum((pair.0 ?? Tensor.zerosLike(pair.1)) + pair.1 * 0)
        }
    }

    func report(_ scalar: ([Tensor]) -> Tensor, at points: [Tensor], _ tolerance: Double) -> GradientCheckReport {
        let leaves = points.map { $0.dtype.isFloatingPoint ? leaf($0) : $0 }
        let places = leaves.indices.filter { leaves[$0].requiresGrad }
        let value = enableGrad { scalar(leaves) }
        let found =
            value.requiresGrad
            ? gradients(of: value, withRespectTo: places.map { leaves[$0] }, allowUnused: true)
            : places.map { _ in nil }
        var entries: [GradientCheckReport.Entry] = []
        var count = 0
        for (place, gradient) in zip(places, found) {
            let analytic = (gradient ?? Tensor.zerosLike(leaves[place])).toArray(of: Double.self)
            count += analytic.count
            let compared = analytic.enumerated().map { element, derivative in
                let numeric = difference(scalar, points, place, element)
                let deviation = abs(derivative - numeric) / (1 + abs(numeric))
                return GradientCheckReport.Entry(
                    input: place, shape: points[place].shape, element: element, analytic: derivative,
                    numeric: numeric, deviation: deviation)
            }
            // NaN is worse than any number.
            let worst = compared.first { $0.deviation.isNaN } ?? compared.max { $0.deviation < $1.deviation }
            if let worst { entries.append(worst) }
        }
        return GradientCheckReport(entries: entries, count: count, tolerance: tolerance)
    }

    /// The central difference quotient along one element of one input.
    private func difference(_ scalar: ([Tensor]) -> Tensor, _ points: [Tensor], _ place: Int, _ element: Int) -> Double
    {
        var values = points[place].toArray(of: Double.self)
        let centre = values[element]
        let distance = step * Swift.max(1, abs(centre))
        func value(at position: Double) -> Double {
            values[element] = position
            var arguments = points
            arguments[place] = Tensor(values, shape: points[place].shape)
            return scalar(arguments).item()
        }
        return (value(at: centre + distance) - value(at: centre - distance)) / (2 * distance)
    }

    private func leaf(_ tensor: Tensor) -> Tensor {
        let copy = tensor.detach().clone()
        copy.requiresGrad = true
        return copy
    }

    private func weightedSum(_ result: Tensor) -> Tensor {
        let weights = Tensor.linspace(0.5, 1.7, steps: result.count, dtype: .float64).reshaped(result.shape)
        return (result * weights).sum()
    }
}
