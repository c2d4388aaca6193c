/// One parameter tensor in numbers that fit on a line.
public struct ParameterSummary: Codable, Equatable, Sendable {
    /// Dotted name, as in a state dictionary.
    public var name: String
    /// Extents.
    public var shape: [Int]
    /// Mean of the absolute values.
    public var meanAbsoluteValue: Double
    /// Mean of the absolute gradients of the last step; nothing before the first.
    public var meanAbsoluteGradient: Double?
    /// Mean absolute change in the last step over the mean absolute value; nothing before the first.
    public var updateRatio: Double?
    /// The single values where the model has few, row-major.
    public var values: [Float]?
    /// The single gradients, where there are values and a step was made.
    public var gradients: [Float]?
    /// What the last step added to each value.
    public var updates: [Float]?
    /// The values of the closed-form fit, row-major; nothing where there is none.
    public var references: [Double]?
    /// Units of the layer that give zero for every row; nothing where that has no meaning.
    public var deadUnits: DeadUnits?
    /// Mean absolute values so far at even distances, the newest last.
    public var history: [Double]
    /// Mean absolute gradients so far, at the same places.
    public var gradientHistory: [Double]

    /// A parameter's numbers.
    public init(
        name: String, shape: [Int], meanAbsoluteValue: Double, meanAbsoluteGradient: Double? = nil,
        updateRatio: Double? = nil, values: [Float]? = nil, gradients: [Float]? = nil, updates: [Float]? = nil,
        references: [Double]? = nil, deadUnits: DeadUnits? = nil, history: [Double] = [],
        gradientHistory: [Double] = []
    ) {
        self.name = name
        self.shape = shape
        self.meanAbsoluteValue = meanAbsoluteValue
        self.meanAbsoluteGradient = meanAbsoluteGradient
        self.updateRatio = updateRatio
        self.values = values
        self.gradients = gradients
        self.updates = updates
        self.references = references
        self.deadUnits = deadUnits
        self.history = history
        self.gradientHistory = gradientHistory
    }
}
