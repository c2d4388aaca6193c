/// Rows that the lecture fed to the trained model and whose outputs it printed.
public struct ProbeSpec: Codable, Equatable, Sendable {
    /// Features of each row, before normalisation.
    public var inputs: [[Double]]

    /// Rows to be fed in.
    public init(inputs: [[Double]]) {
        self.inputs = inputs
    }
}

/// What the model's own fit is compared with.
public enum ReferenceSpec: String, Codable, CaseIterable, Sendable {
    /// The linear fit that minimises the sum of squares, in closed form.
    case leastSquares = "least_squares"
}
