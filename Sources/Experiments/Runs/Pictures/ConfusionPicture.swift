/// Which class is taken for which, over the rows that are held out.
public struct ConfusionPicture: Codable, Equatable, Sendable {
    /// A true class and the one that it is taken for.
    public struct Cell: Codable, Hashable, Sendable {
        /// What a row is.
        public var truth: Int
        /// What the model takes it for.
        public var guess: Int

        /// A cell of the matrix.
        public init(truth: Int, guess: Int) {
            self.truth = truth
            self.guess = guess
        }
    }

    /// Number of classes.
    public var classCount: Int
    /// How many rows each cell has: a row of the matrix for each true class, a column for each answer.
    public var counts: [Int]
    /// Steps that had been made when the model was asked.
    public var step: Int
    /// The cell whose digits are shown.
    public var cell: Cell
    /// Some of its digits, the surest first.
    public var digits: [DigitsPicture.Card]
    /// How many surer ones are left out before them.
    public var firstDigit: Int

    /// A matrix of all its parts.
    public init(
        classCount: Int, counts: [Int], step: Int, cell: Cell, digits: [DigitsPicture.Card], firstDigit: Int = 0
    ) {
        self.classCount = classCount
        self.counts = counts
        self.step = step
        self.cell = cell
        self.digits = digits
        self.firstDigit = firstDigit
    }
}

extension ConfusionPicture {
    /// How many rows a cell has; none outside of the matrix.
    public func count(_ cell: Cell) -> Int {
        let index = cell.truth * classCount + cell.guess
        return (0..<classCount).contains(cell.guess) && counts.indices.contains(index) ? counts[index] : 0
    }

    /// All rows.
    public var total: Int { counts.reduce(0, +) }

    /// Rows that are taken for what they are.
    public var right: Int { (0..<classCount).reduce(0) { $0 + count(Cell(truth: $1, guess: $1)) } }

    /// Rows of a true class.
    public func total(ofTruth truth: Int) -> Int {
        (0..<classCount).reduce(0) { $0 + count(Cell(truth: truth, guess: $1)) }
    }

    /// The share of a class's rows that are recognised; nothing where it has none.
    public func recall(of label: Int) -> Double? {
        let all = total(ofTruth: label)
        return all > 0 ? Double(count(Cell(truth: label, guess: label))) / Double(all) : nil
    }

    /// The share of right ones among the rows that are taken for a class; nothing where none is.
    public func precision(of label: Int) -> Double? {
        let all = (0..<classCount).reduce(0) { $0 + count(Cell(truth: $1, guess: label)) }
        return all > 0 ? Double(count(Cell(truth: label, guess: label))) / Double(all) : nil
    }

    /// The cells of mistakes that occur, the most frequent first.
    public var mistakes: [Cell] {
        (0..<classCount).flatMap { truth in (0..<classCount).map { Cell(truth: truth, guess: $0) } }
            .filter { $0.truth != $0.guess && count($0) > 0 }
            .sorted { (count($0), $1.truth, $1.guess) > (count($1), $0.truth, $0.guess) }
    }
}
