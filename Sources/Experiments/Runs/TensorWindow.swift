/// One trained value: its tensor, and its place there.
public struct ValuePlace: Codable, Equatable, Hashable, Sendable {
    /// Dotted name of the tensor.
    public var name: String
    /// Place in the tensor, row-major.
    public var index: Int

    /// The value at a place of a tensor.
    public init(name: String, index: Int) {
        self.name = name
        self.index = index
    }
}

/// A part of a tensor, seen as a matrix.
///
/// A tensor of one axis is a column; of more than two, all but the first lie side by side.
public struct TensorWindow: Codable, Equatable, Hashable, Sendable {
    /// Dotted name of the tensor.
    public var name: String
    /// First row.
    public var row: Int
    /// First column.
    public var column: Int
    /// Rows.
    public var rows: Int
    /// Columns.
    public var columns: Int

    /// A window; what lies outside of the tensor is left out.
    public init(name: String, row: Int, column: Int, rows: Int, columns: Int) {
        self.name = name
        self.row = row
        self.column = column
        self.rows = rows
        self.columns = columns
    }

    /// Rows and columns of a tensor as a matrix.
    public static func extents(of shape: [Int]) -> (rows: Int, columns: Int) {
        guard let first = shape.first else { return (1, 1) }
        return (first, shape.dropFirst().reduce(1, *))
    }

    /// The part of the window that lies within a tensor of some shape.
    public func clipped(to shape: [Int]) -> TensorWindow {
        let all = Self.extents(of: shape)
        let (top, left) = (min(max(0, row), all.rows), min(max(0, column), all.columns))
        return TensorWindow(
            name: name, row: top, column: left, rows: min(max(0, rows), all.rows - top),
            columns: min(max(0, columns), all.columns - left))
    }
}

/// The values of a part of a tensor, and what the last step did to them.
public struct TensorDetail: Codable, Equatable, Sendable {
    /// Which part it is.
    public var window: TensorWindow
    /// Extents of the whole tensor.
    public var shape: [Int]
    /// The part's values, row by row.
    public var values: [Float]
    /// Their gradients; nothing before the first step.
    public var gradients: [Float]?
    /// What the last step added to each; nothing before the first.
    public var updates: [Float]?

    /// A part of a tensor.
    public init(
        window: TensorWindow, shape: [Int], values: [Float], gradients: [Float]? = nil, updates: [Float]? = nil
    ) {
        self.window = window
        self.shape = shape
        self.values = values
        self.gradients = gradients
        self.updates = updates
    }

    /// Where the value at a row and a column of the whole matrix stands in the part; nothing outside of it.
    public func place(row: Int, column: Int) -> Int? {
        let (down, right) = (row - window.row, column - window.column)
        guard (0..<window.rows).contains(down), (0..<window.columns).contains(right) else { return nil }
        return down * window.columns + right
    }
}
