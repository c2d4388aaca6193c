/// What the model makes of its data at one moment, as numbers that can be drawn.
public enum Picture: Codable, Equatable, Sendable {
    case fit(FitPicture)
    case map(MapPicture)
    case digits(DigitsPicture)
}

/// A curve over its points.
public struct FitPicture: Codable, Equatable, Sendable {
    /// A point of the data.
    public struct Point: Codable, Equatable, Sendable {
        /// Horizontal coordinate.
        public var x: Double
        /// Vertical coordinate.
        public var y: Double
        /// What the model says at `x`.
        public var prediction: Double
        /// Whether the point is held out from training.
        public var isValidation: Bool

        /// A point and the model's answer there.
        public init(x: Double, y: Double, prediction: Double, isValidation: Bool) {
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

/// The plane of two features, tinted by the model's answer.
public struct MapPicture: Codable, Equatable, Sendable {
    /// A row of the data.
    public struct Point: Codable, Equatable, Sendable {
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
        public init(x: Double, y: Double, label: Int, prediction: Int, isValidation: Bool) {
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

/// Digits and what the model reads in them.
public struct DigitsPicture: Codable, Equatable, Sendable {
    /// A digit with the model's likeliest classes.
    public struct Card: Codable, Equatable, Sendable {
        /// 28 × 28 bytes, upper row first, 255 for ink.
        public var pixels: [UInt8]
        /// What it is.
        public var label: Int
        /// The three likeliest classes, the likeliest first.
        public var guesses: [Guess]

        /// A digit and what is read in it.
        public init(pixels: [UInt8], label: Int, guesses: [Guess]) {
            self.pixels = pixels
            self.label = label
            self.guesses = guesses
        }
    }

    /// A class and its probability.
    public struct Guess: Codable, Equatable, Sendable {
        /// The class.
        public var digit: Int
        /// Its probability, 0 to 1.
        public var probability: Double

        /// A class and its probability.
        public init(digit: Int, probability: Double) {
            self.digit = digit
            self.probability = probability
        }
    }

    /// Some validation digits, always the same ones.
    public var examples: [Card]
    /// The validation digits that are read wrongly with the greatest certainty, as of the last look over the validation part.
    public var surestMistakes: [Card]

    /// Digits of both kinds.
    public init(examples: [Card], surestMistakes: [Card]) {
        self.examples = examples
        self.surestMistakes = surestMistakes
    }
}
