/// With what the newest step was made; the settings in force may be others by now.
public struct StepSettings: Codable, Equatable, Sendable {
    /// The optimizer.
    public var optimizer: OptimizerSpec
    /// Rows of its minibatch; nothing where the points were edited since.
    public var rows: Int?
    /// Whether these were all rows that are trained on.
    public var hasAllRows: Bool

    /// Settings of a step; the optimizer's rate is the one that it was made with.
    public init(optimizer: OptimizerSpec, rows: Int?, hasAllRows: Bool) {
        self.optimizer = optimizer
        self.rows = rows
        self.hasAllRows = hasAllRows
    }
}
