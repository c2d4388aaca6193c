/// Brings every feature to mean 0 and standard deviation 1: scikit-learn's `StandardScaler`.
///
/// The standard deviation is that of the samples as a whole population; a feature without spread is only shifted.
public struct StandardScaler: Sendable, Equatable, Codable {
    /// The mean of each feature.
    public let mean: [Double]
    /// What each feature is divided by.
    public let scale: [Double]

    /// Learns mean and spread of the features.
    ///
    /// - Parameter x: `[samples, features]`.
    /// - Precondition: There is at least one sample.
    public init(fitting x: Tensor) {
        guard x.rank == 2, x.shape[0] > 0 else { fail("StandardScaler: shape \(x.shape) is not [samples, features]") }
        let values = x.detach().to(.float64)
        mean = values.mean(0).toArray(of: Double.self)
        scale = values.variance(0, correction: 0).toArray(of: Double.self).map { $0 == 0 ? 1 : $0.squareRoot() }
    }

    /// The features of other samples, shifted and divided.
    ///
    /// - Precondition: `x` has shape `[samples, features]` with the features of the fit.
    public func transformed(_ x: Tensor) -> Tensor { (x - row(mean, x)) / row(scale, x) }

    /// Undoes `transformed`.
    public func restored(_ x: Tensor) -> Tensor { x * row(scale, x) + row(mean, x) }

    private func row(_ values: [Double], _ x: Tensor) -> Tensor {
        guard x.rank == 2, x.shape[1] == values.count else {
            fail("StandardScaler: shape \(x.shape) does not have the \(values.count) features of the fit")
        }
        return Tensor(values, dtype: x.dtype.isFloatingPoint ? x.dtype : .float32)
    }
}
