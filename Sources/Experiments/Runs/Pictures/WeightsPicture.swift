/// The trained values themselves: a formula's coefficients one by one, a network's as a matrix for each layer.
public enum WeightsPicture: Codable, Equatable, Sendable {
    case coefficients([Coefficient])
    case layers([Layer])

    /// A trained value of a formula.
    public struct Coefficient: Codable, Equatable, Sendable {
        /// Its name: `b`, `weight[0]`.
        public var name: String
        /// What it is multiplied by: `x²`; empty where that is no single term.
        public var term: String
        /// Its value.
        public var value: Double
        /// Its value in the closed-form fit, where there is one.
        public var reference: Double?

        /// A coefficient of all its parts.
        public init(name: String, term: String, value: Double, reference: Double? = nil) {
            self.name = name
            self.term = term
            self.value = value
            self.reference = reference
        }
    }

    /// The weights that lead to the units of a layer, as far as they were asked for.
    public struct Layer: Codable, Equatable, Sendable {
        /// Its place behind the inputs, from 0.
        public var index: Int
        /// Dotted name of the matrix.
        public var name: String
        /// Units of the layer, in sight or not.
        public var unitCount: Int
        /// Inputs of each unit.
        public var sourceCount: Int
        /// How many neighbouring inputs share a column.
        public var inputsPerColumn: Int
        /// The name of the first input of each column.
        public var columnNames: [String]
        /// The greatest size of a value of the whole layer, biases included.
        public var greatest: Float
        /// The units in sight.
        public var units: [Unit]

        /// A layer of all its parts.
        public init(
            index: Int, name: String, unitCount: Int, sourceCount: Int, inputsPerColumn: Int, columnNames: [String],
            greatest: Float, units: [Unit]
        ) {
            self.index = index
            self.name = name
            self.unitCount = unitCount
            self.sourceCount = sourceCount
            self.inputsPerColumn = inputsPerColumn
            self.columnNames = columnNames
            self.greatest = greatest
            self.units = units
        }
    }

    /// A unit with its weights.
    public struct Unit: Codable, Equatable, Sendable {
        /// Its place in the layer, from 0.
        public var index: Int
        /// A short name: `h3`, `p(inner)`.
        public var name: String
        /// A weight for each column: of the inputs that share it the one of the greatest size.
        public var weights: [Float]
        /// Its bias, if it has one.
        public var bias: Float?

        /// A unit of all its parts.
        public init(index: Int, name: String, weights: [Float], bias: Float?) {
            self.index = index
            self.name = name
            self.weights = weights
            self.bias = bias
        }
    }
}

/// What the picture of the weights should hold.
public struct WeightsWish: Codable, Hashable, Sendable {
    /// Some neighbouring units of a layer.
    public struct Rows: Codable, Hashable, Sendable {
        /// The layer behind the inputs, from 0.
        public var layer: Int
        /// The first unit.
        public var first: Int
        /// How many of them.
        public var count: Int

        /// Units of a layer.
        public init(layer: Int, first: Int, count: Int) {
            self.layer = layer
            self.first = first
            self.count = count
        }
    }

    /// The most columns of a matrix; of more inputs neighbours share one.
    public var columns: Int
    /// The units in sight; none of a formula.
    public var rows: [Rows]

    /// A wish for some units.
    public init(columns: Int, rows: [Rows]) {
        self.columns = columns
        self.rows = rows
    }
}

extension ModelSpec {
    /// Whether the trained values are the coefficients of one formula, rather than matrices.
    public var isFormula: Bool {
        switch self {
        case .polynomial, .legendre: true
        case .network(let network), .scratch(let network): network.hidden.isEmpty && network.outputs == 1
        }
    }
}
