import Experiments

/// A tensor seen value by value, with a cursor.
struct OpenedTensor: Equatable, Sendable {
    /// Which of its numbers are shown in a matrix.
    enum Quantity: CaseIterable, Sendable {
        case value, gradient, update

        /// Its name.
        var label: String {
            switch self {
            case .value: "values"
            case .gradient: "gradients"
            case .update: "last step"
            }
        }
    }

    var name: String
    var shape: [Int]
    /// The cursor's row and column.
    var row: Int
    var column: Int
    var quantity = Quantity.value

    /// A tensor with the cursor at a place of it, row-major.
    init(name: String, shape: [Int], index: Int = 0) {
        (self.name, self.shape) = (name, shape)
        let columns = max(1, TensorWindow.extents(of: shape).columns)
        (row, column) = (index / columns, index % columns)
    }

    /// Rows and columns of the tensor as a matrix.
    var extents: (rows: Int, columns: Int) { TensorWindow.extents(of: shape) }

    /// The value under the cursor.
    var place: ValuePlace { ValuePlace(name: name, index: row * extents.columns + column) }

    /// Moves the cursor to the end of its row, and from there, as in a column, to that of the tensor.
    mutating func moveToEnd(isLast: Bool) {
        let last = (row: max(0, extents.rows - 1), column: max(0, extents.columns - 1))
        let end = isLast ? last.column : 0
        if column == end { row = isLast ? last.row : 0 }
        column = end
    }

    /// Moves the cursor within the tensor.
    mutating func move(rows: Int, columns: Int) {
        row = min(max(0, row + rows), max(0, extents.rows - 1))
        column = min(max(0, column + columns), max(0, extents.columns - 1))
    }
}
