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
    var row = 0
    var column = 0
    var quantity = Quantity.value

    /// Rows and columns of the tensor as a matrix.
    var extents: (rows: Int, columns: Int) { TensorWindow.extents(of: shape) }

    /// The value under the cursor.
    var place: ValuePlace { ValuePlace(name: name, index: row * extents.columns + column) }

    /// Moves the cursor within the tensor.
    mutating func move(rows: Int, columns: Int) {
        row = min(max(0, row + rows), max(0, extents.rows - 1))
        column = min(max(0, column + columns), max(0, extents.columns - 1))
    }
}
