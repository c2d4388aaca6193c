/// Rows that the lecture fed to the trained model and whose outputs it printed.
public struct ProbeSpec: Codable, Equatable, Sendable {
    /// Features of each row, before normalisation.
    public var inputs: [[Double]]

    /// Rows to be fed in.
    public init(inputs: [[Double]]) {
        self.inputs = inputs
    }
}
