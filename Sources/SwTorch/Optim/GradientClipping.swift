internal import Foundation

/// Scales the gradients of all parameters so that their common norm is at most `maxNorm`, as PyTorch's `clip_grad_norm_`.
///
/// The gradients together count as one vector. With the factor min(1, maxNorm / (norm + 10⁻⁶)) they are multiplied in place.
///
/// - Parameters:
///   - parameters: Those without a gradient are passed over.
///   - maxNorm: The largest norm that is let through.
///   - normType: The norm's power p, 2 for the usual length; infinity for the largest magnitude.
/// - Returns: The norm before, 0 without any gradient. It may be a NaN or an infinity, and the gradients then are, too.
@discardableResult
public func clipGradNorm(_ parameters: [Tensor], maxNorm: Double, normType: Double = 2) -> Double {
    let gradients = parameters.compactMap(\.grad)
    let norm = noGrad { commonNorm(of: gradients, power: normType) }
    let factor = maxNorm / (norm + 1e-6)
    // A factor of NaN goes into the gradients.
    if factor.isNaN || factor < 1 { noGrad { gradients.forEach { $0 *= factor } } }
    return norm
}

/// Limits every element of the gradients to −limit…limit, as PyTorch's `clip_grad_value_`.
///
/// - Precondition: `limit` is not negative.
public func clipGradValue(_ parameters: [Tensor], limit: Double) {
    guard limit >= 0 else { fail("clipGradValue: the limit \(limit) is negative") }
    noGrad { parameters.compactMap(\.grad).forEach { $0.copy(from: $0.clamped(min: -limit, max: limit)) } }
}

private func commonNorm(of gradients: [Tensor], power: Double) -> Double {
    if power == 2 { return gradients.reduce(0) { $0 + Kernels.sumOfSquares($1) }.squareRoot() }
    let magnitudes = gradients.filter { $0.count > 0 }.map { $0.abs() }
    if power == .infinity {
        // Not the library's maximum of numbers, which would pass a NaN over.
        return magnitudes.map { $0.max().item() }.reduce(0) { $0 > $1 || $0.isNaN ? $0 : $1 }
    }
    return pow(magnitudes.reduce(0) { $0 + $1.to(.float64).pow(power).sum().item() }, 1 / power)
}
