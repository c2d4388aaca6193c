/// What one hidden unit makes of the inputs.
public struct UnitPicture: Codable, Equatable, Sendable {
    /// How it can be drawn.
    public enum Shape: Codable, Equatable, Sendable {
        /// Over two features: the unit's outputs at the corners of a map's cells, with the data's points.
        case map(MapPicture)
        /// Over one feature: the unit's outputs as a curve, without points.
        case curve(FitPicture)
        /// Over images: its weights, one a pixel, so many to a row.
        case weights([Float], width: Int)
    }

    /// Its hidden layer, from 0.
    public var layer: Int
    /// Its place in the layer, from 0.
    public var index: Int
    /// Units of the layer.
    public var unitCount: Int
    /// A short name: `h3`.
    public var name: String
    /// The weight to the next layer where that has one unit.
    public var outgoing: Double?
    /// Whether it is zero for every row that was looked at.
    public var isDead: Bool
    /// What it makes of the inputs.
    public var shape: Shape

    /// A unit of all its parts.
    public init(
        layer: Int, index: Int, unitCount: Int, name: String, outgoing: Double?, isDead: Bool, shape: Shape
    ) {
        self.layer = layer
        self.index = index
        self.unitCount = unitCount
        self.name = name
        self.outgoing = outgoing
        self.isDead = isDead
        self.shape = shape
    }
}
