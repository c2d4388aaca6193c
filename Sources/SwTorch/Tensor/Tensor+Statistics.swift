extension Tensor {
    /// Σ|x| / n, computed in double in one pass and without history: the figure that summaries of parameters show.
    public var meanMagnitude: Double { count == 0 ? 0 : Kernels.sumOfSizes(floating) / Double(count) }

    /// √Σx², computed in double in one pass and without history.
    public var norm: Double { Kernels.sumOfSquares(floating).squareRoot() }

    /// Whether no element is a NaN or an infinity.
    public var isFinite: Bool { !dtype.isFloatingPoint || Kernels.isFinite(self) }

    private var floating: Tensor { dtype.isFloatingPoint ? self : Kernels.cast(self, to: .float32) }
}
