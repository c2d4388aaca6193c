/// A model as units in layers and the weights between them, with what each unit makes of its inputs.
public struct NetworkPicture: Codable, Equatable, Sendable {
    /// Over which inputs the units' outputs are shown.
    public enum Domain: Codable, Equatable, Sendable {
        /// The plane of two features: the corners of a grid of cells, `(columns + 1) × (rows + 1)` places, upper row first.
        case plane(columns: Int, rows: Int)
        /// One feature, at evenly spaced values from its least to its greatest.
        case line
        /// Images of so many pixels a row: what is shown are a unit's weights, one a pixel.
        case image(width: Int)
        /// More features than can be drawn: nothing is shown.
        case none
    }

    /// A trained value.
    public struct Weight: Codable, Equatable, Sendable {
        /// Dotted name of its tensor and its place there, row-major.
        public var place: ValuePlace
        /// Which of the shown units of the layer before it comes from; nothing for a bias.
        public var source: Int?
        /// The value.
        public var value: Double

        /// A weight, or a bias where there is no source.
        public init(place: ValuePlace, source: Int?, value: Double) {
            self.place = place
            self.source = source
            self.value = value
        }
    }

    /// A unit of a layer.
    public struct Unit: Codable, Equatable, Sendable {
        /// Its number in the layer, from 0.
        public var index: Int
        /// A short name: `x1`, `h3`, the name of a class.
        public var name: String
        /// The weights from the shown units of the layer before, then the bias.
        public var weights: [Weight]
        /// The weight to the layer behind where that has one unit; nothing else.
        public var outgoing: Double?
        /// Mean size of the weights to the layer behind; nothing for the last one.
        public var reach: Double?
        /// Its output over the picture's domain, a probability where classes are told apart; for images its weights.
        public var samples: [Float]
        /// Whether it is zero for every row that was looked at.
        public var isDead: Bool

        /// A unit; without weights it is an input.
        public init(
            index: Int, name: String, weights: [Weight] = [], outgoing: Double? = nil, reach: Double? = nil,
            samples: [Float] = [], isDead: Bool = false
        ) {
            self.index = index
            self.name = name
            self.weights = weights
            self.outgoing = outgoing
            self.reach = reach
            self.samples = samples
            self.isDead = isDead
        }
    }

    /// A layer.
    public struct Layer: Codable, Equatable, Sendable {
        /// The units that are shown: all of them, or those of the greatest reach, the greatest first.
        public var units: [Unit]
        /// How many there are.
        public var unitCount: Int

        /// A layer of which some units are shown.
        public init(units: [Unit], unitCount: Int) {
            self.units = units
            self.unitCount = unitCount
        }
    }

    /// Over which inputs outputs are shown.
    public var domain: Domain
    /// The inputs, the hidden layers, the outputs.
    public var layers: [Layer]
    /// Whether the last layer's samples are probabilities.
    public var endsInProbabilities: Bool

    /// A picture of all its parts.
    public init(domain: Domain, layers: [Layer], endsInProbabilities: Bool) {
        self.domain = domain
        self.layers = layers
        self.endsInProbabilities = endsInProbabilities
    }
}

/// What a picture of the network should hold.
public struct NetworkWish: Codable, Equatable, Sendable {
    /// Columns of a unit's map in cells.
    public var columns: Int
    /// Rows of a unit's map in cells.
    public var rows: Int
    /// The most units of a layer.
    public var units: Int

    /// A wish for maps of some size and for so many of them.
    public init(columns: Int, rows: Int, units: Int) {
        self.columns = columns
        self.rows = rows
        self.units = units
    }
}
