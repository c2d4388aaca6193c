internal import Experiments

/// Which class is taken for which, and the rows of each cell.
struct ConfusionTable: Codable, Equatable, Sendable {
    /// A row and how sure the model is of its answer.
    struct Example: Codable, Equatable, Sendable {
        /// Its place in the part that was looked at.
        var row: Int
        /// Probability of the class that it is taken for.
        var certainty: Float
    }

    /// Number of classes.
    let classCount: Int
    /// How many rows each cell has, true class by true class.
    private(set) var counts: [Int]
    /// Rows of each cell in the order in which they were noted.
    private var examples: [[Example]]

    /// A table without any row.
    init(classCount: Int) {
        self.classCount = classCount
        counts = Array(repeating: 0, count: classCount * classCount)
        examples = Array(repeating: [], count: classCount * classCount)
    }

    /// Notes a row.
    mutating func add(_ example: Example, truth: Int, guess: Int) {
        let cell = truth * classCount + guess
        counts[cell] += 1
        examples[cell].append(example)
    }

    /// The rows of a cell, the surest first.
    func examples(truth: Int, guess: Int) -> [Example] { examples[truth * classCount + guess].surestFirst }

    /// The wrong rows of which the model is surest, the surest first.
    func surestMistakes(_ count: Int) -> [Example] {
        let wrong = examples.indices.filter { $0 / classCount != $0 % classCount }.flatMap { examples[$0] }
        return Array(wrong.surestFirst.prefix(count))
    }
}

extension [ConfusionTable.Example] {
    /// The examples by falling certainty, equal ones by their rows.
    fileprivate var surestFirst: Self { sorted { ($0.certainty, $1.row) > ($1.certainty, $0.row) } }
}
