internal import Experiments

/// Which class is taken for which, and the rows of each cell of which the model is surest.
struct ConfusionTable: Codable, Equatable, Sendable {
    /// Rows that are kept of each cell.
    static let examplesOfCell = 16

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
    /// Rows of each cell, the surest first.
    private(set) var examples: [[Example]]

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
        let place = examples[cell].firstIndex { $0.certainty < example.certainty } ?? examples[cell].count
        guard place < Self.examplesOfCell else { return }
        examples[cell].insert(example, at: place)
        if examples[cell].count > Self.examplesOfCell { examples[cell].removeLast() }
    }

    /// The wrong rows of which the model is surest, the surest first; at most as many as a cell keeps.
    func surestMistakes(_ count: Int) -> [Example] {
        let wrong = examples.indices.filter { $0 / classCount != $0 % classCount }.flatMap { examples[$0] }
        return Array(wrong.sorted { ($0.certainty, $1.row) > ($1.certainty, $0.row) }.prefix(count))
    }
}
