/// The plane of two features, tinted by the model's answer.
public struct MapPicture: Codable, Equatable, Sendable {
    /// A row of the data.
    public struct Point: Codable, Equatable, Sendable {
        /// Its number in the data set, by which it is edited.
        public var row: Int
        /// Horizontal coordinate.
        public var x: Double
        /// Vertical coordinate.
        public var y: Double
        /// Its true class.
        public var label: Int
        /// What the model says.
        public var prediction: Int
        /// Whether the point is held out from training.
        public var isValidation: Bool

        /// A point, its class and the model's answer.
        public init(row: Int, x: Double, y: Double, label: Int, prediction: Int, isValidation: Bool) {
            self.row = row
            self.x = x
            self.y = y
            self.label = label
            self.prediction = prediction
            self.isValidation = isValidation
        }
    }

    /// Feature values at the left, right, lower and upper edge.
    public struct Bounds: Codable, Equatable, Sendable {
        /// Value at the left edge.
        public var minX: Double
        /// Value at the right edge.
        public var maxX: Double
        /// Value at the lower edge.
        public var minY: Double
        /// Value at the upper edge.
        public var maxY: Double

        /// An area of the plane.
        public init(minX: Double, maxX: Double, minY: Double, maxY: Double) {
            self.minX = minX
            self.maxX = maxX
            self.minY = minY
            self.maxY = maxY
        }
    }

    /// The area that is shown; one unit is as long upwards as it is to the right.
    public var bounds: Bounds
    /// Columns in cells.
    public var columns: Int
    /// Rows in cells.
    public var rows: Int
    /// Number of classes.
    public var classCount: Int
    /// Probabilities at the corners of the cells, `(columns + 1) × (rows + 1)` places, upper row first: for two classes that of class 1
    /// alone, for more of them `classCount` values a place.
    public var corners: [Float]
    /// Points in the order of the data set.
    public var points: [Point]

    /// A map of all its parts.
    public init(
        bounds: Bounds, columns: Int, rows: Int, classCount: Int, corners: [Float], points: [Point]
    ) {
        self.bounds = bounds
        self.columns = columns
        self.rows = rows
        self.classCount = classCount
        self.corners = corners
        self.points = points
    }
}
