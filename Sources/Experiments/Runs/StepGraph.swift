/// The computation graph of one step on its minibatch: each operation with the shape of its result, its values and its gradient.
public struct StepGraph: Codable, Equatable, Sendable {
    /// A result, or a parameter.
    public struct Node: Codable, Equatable, Sendable {
        /// The operation: `linear`, `relu`; `leaf` for a parameter.
        public var operation: String
        /// Dotted name of the module that computed it, empty outside of modules.
        public var module: String
        /// Dotted name of the parameter, for a leaf.
        public var parameter: String?
        /// Extents.
        public var shape: [Int]
        /// The nodes that it was computed from.
        public var inputs: [Int]
        /// Its values.
        public var values: Glance?
        /// The loss's gradient with respect to them.
        public var gradient: Glance?

        /// A node of all its parts.
        public init(
            operation: String, module: String, parameter: String?, shape: [Int], inputs: [Int], values: Glance?,
            gradient: Glance?
        ) {
            self.operation = operation
            self.module = module
            self.parameter = parameter
            self.shape = shape
            self.inputs = inputs
            self.values = values
            self.gradient = gradient
        }
    }

    /// A tensor's values at a glance.
    public struct Glance: Codable, Equatable, Sendable {
        /// The first of them, row-major.
        public var first: [Double]
        /// How many there are.
        public var count: Int
        /// Mean of their sizes.
        public var meanSize: Double
        /// The least one.
        public var minimum: Double
        /// The greatest one.
        public var maximum: Double

        /// The most values that are kept one by one.
        public static let kept = 8

        /// A look over all values.
        public init(_ values: [Double]) {
            first = Array(values.prefix(Self.kept))
            count = values.count
            meanSize = values.isEmpty ? 0 : values.reduce(0) { $0 + abs($1) } / Double(values.count)
            minimum = values.min() ?? 0
            maximum = values.max() ?? 0
        }
    }

    /// The nodes, each after those that it is computed from; the last one is the loss.
    public var nodes: [Node]
    /// The step whose minibatch it is, the first is 1.
    public var step: Int
    /// Rows of the minibatch.
    public var rows: Int
    /// Whether the step is still to come.
    public var isAhead: Bool

    /// A graph of all its parts.
    public init(nodes: [Node], step: Int, rows: Int, isAhead: Bool) {
        self.nodes = nodes
        self.step = step
        self.rows = rows
        self.isAhead = isAhead
    }
}
