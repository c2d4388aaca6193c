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

/// What a picture of digits should hold.
public struct DigitsWish: Codable, Equatable, Sendable {
    /// The most digits that are always the same ones.
    public var examples: Int
    /// The most digits that are read wrongly.
    public var mistakes: Int

    /// A wish for so many digits of both kinds.
    public init(examples: Int, mistakes: Int) {
        self.examples = examples
        self.mistakes = mistakes
    }
}
