extension Tensor {
    /// Σ|x| / n, computed in double in one pass and without history: the figure that summaries of parameters show.
    public var meanMagnitude: Double { count == 0 ? 0 : Kernels.sumOfSizes(detach().floating) / Double(count) }

    /// √Σx², computed in double in one pass and without history.
    public var magnitude: Double { Kernels.sumOfSquares(detach().floating).squareRoot() }

    /// Whether no element is a NaN or an infinity.
    public var isFinite: Bool { !dtype.isFloatingPoint || Kernels.isFinite(self) }
}
