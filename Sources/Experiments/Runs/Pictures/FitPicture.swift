/// A curve over its points.
public struct FitPicture: Codable, Equatable, Sendable {
    /// A point of the data.
    public struct Point: Codable, Equatable, Sendable {
        /// Its number in the data set, by which it is edited.
        public var row: Int
        /// Horizontal coordinate.
        public var x: Double
        /// Vertical coordinate.
        public var y: Double
        /// What the model says at `x`.
        public var prediction: Double
        /// Whether the point is held out from training.
        public var isValidation: Bool

        /// A point and the model's answer there.
        public init(row: Int, x: Double, y: Double, prediction: Double, isValidation: Bool) {
            self.row = row
            self.x = x
            self.y = y
            self.prediction = prediction
            self.isValidation = isValidation
        }
    }

    /// A place on the drawn curve.
    public struct Sample: Codable, Equatable, Sendable {
        /// Horizontal coordinate.
        public var x: Double
        /// Vertical coordinate.
        public var y: Double

        /// A place.
        public init(x: Double, y: Double) {
            self.x = x
            self.y = y
        }
    }

    /// Titles of the two axes.
    public struct Axes: Codable, Equatable, Sendable {
        /// Of the horizontal one.
        public var x: String
        /// Of the vertical one.
        public var y: String

        /// Titles.
        public init(x: String, y: String) {
            self.x = x
            self.y = y
        }

        /// Of a picture whose points are the model's answers, and whose curve is what they should be.
        public static let predictedOverTrue = Axes(x: "true value", y: "predicted")
    }

    /// The points, at most some hundred of a large set.
    public var points: [Point]
    /// The model's curve at evenly spaced x.
    public var curve: [Sample]
    /// The greatest distance of a point from the curve, over all points of the data.
    public var longestMiss: Double
    /// Whether the points lie so densely that they are a curve themselves (a sine of 2,000 points).
    public var isDense: Bool
    /// The closed-form fit at the same places as the curve; empty where there is none.
    public var reference: [Sample]
    /// What the axes are of.
    public var axes: Axes

    /// A fit of all its parts.
    public init(
        points: [Point], curve: [Sample], longestMiss: Double, isDense: Bool, reference: [Sample] = [],
        axes: Axes = Axes(x: "x", y: "y")
    ) {
        self.points = points
        self.curve = curve
        self.longestMiss = longestMiss
        self.isDense = isDense
        self.reference = reference
        self.axes = axes
    }
}
