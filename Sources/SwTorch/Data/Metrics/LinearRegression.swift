/// Ordinary least squares with an intercept: scikit-learn's `LinearRegression`, solved by LAPACK in double precision.
///
/// Both sides are centred first; among several best solutions the shortest is taken.
public struct LinearRegression: Sendable, Equatable, Codable {
    /// One factor per feature.
    public let coefficients: [Double]
    /// The prediction where all features are 0.
    public let intercept: Double

    /// Fits the targets.
    ///
    /// - Parameters:
    ///   - x: `[samples, features]`.
    ///   - y: `[samples]` or `[samples, 1]`.
    /// - Precondition: There is at least one sample and one feature, and all values are finite.
    public init(fitting x: Tensor, _ y: Tensor) {
        guard x.rank == 2, x.count > 0, y.count == x.shape[0], x.isFinite, y.isFinite else {
            fail("LinearRegression: features \(x.shape) and targets \(y.shape) do not fit or are not finite")
        }
        let (samples, features) = (x.shape[0], x.shape[1])
        let columns = noGrad { x.transposed().toArray(of: Double.self) }
        let targets = y.toArray(of: Double.self)
        let means = (0..<features).map { mean(columns[$0 * samples..<($0 + 1) * samples]) }
        let targetMean = mean(targets[...])
        let centred = columns.indices.map { columns[$0] - means[$0 / samples] }
        let solution = Kernels.leastSquares(
            centred, rows: samples, columns: features, targets.map { $0 - targetMean })
        guard let solution else {
            fail("LinearRegression: LAPACK's singular values do not converge for shape \(x.shape)")
        }
        coefficients = solution
        intercept = targetMean - zip(means, solution).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// The predictions for rows of features.
    ///
    /// - Returns: A float64 tensor of shape `[samples]`.
    /// - Precondition: `x` has shape `[samples, features]` with the features of the fit.
    public func callAsFunction(_ x: Tensor) -> Tensor {
        x.to(.float64).matmul(Tensor(coefficients, dtype: .float64)) + intercept
    }
}

private func mean(_ values: ArraySlice<Double>) -> Double { values.reduce(0, +) / Double(values.count) }
