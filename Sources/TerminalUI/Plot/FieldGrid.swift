/// A field with checked extents, read at any place.
enum FieldGrid {
    case values([Double], columns: Int, rows: Int)
    case classes([(winner: Int, certainty: Double)], columns: Int, rows: Int)

    /// What the field is at a place.
    struct Value {
        /// The value, or the winner's certainty.
        var share: Double
        /// The class that wins, where there are classes.
        var winner: Int?
    }

    /// Nothing where the samples are not as many as the extents say, or none.
    init?(_ field: FieldMap.Field) {
        switch field {
        case .values(let corners, let columns, let rows):
            guard columns > 0, rows > 0, corners.count == (columns + 1) * (rows + 1) else { return nil }
            self = .values(corners, columns: columns, rows: rows)
        case .classes(let winners, let certainty, let columns, let rows):
            guard columns > 0, rows > 0, winners.count == columns * rows, certainty.count == winners.count else {
                return nil
            }
            self = .classes(Array(zip(winners, certainty)), columns: columns, rows: rows)
        }
    }

    /// The field at a place, both coordinates from 0 at the upper left to 1; bilinear between corners.
    func value(u: Double, v: Double) -> Value? {
        switch self {
        case .values(let corners, let columns, let rows):
            let (x, y) = (u * Double(columns), v * Double(rows))
            let (column, row) = (Int(x).clamped(to: columns), Int(y).clamped(to: rows))
            let (right, down) = (x - Double(column), y - Double(row))
            let square = FieldGrid.square(corners, columns, column, row)
            let top = square[0] + (square[1] - square[0]) * right
            let bottom = square[3] + (square[2] - square[3]) * right
            let value = top + (bottom - top) * down
            return value.isFinite ? Value(share: value) : nil
        case .classes(let cells, let columns, let rows):
            let column = Int(u * Double(columns)).clamped(to: columns)
            let row = Int(v * Double(rows)).clamped(to: rows)
            let cell = cells[row * columns + column]
            return cell.certainty.isFinite ? Value(share: cell.certainty, winner: cell.winner) : nil
        }
    }

    /// The corners of a square clockwise from the upper left.
    static func square(_ corners: [Double], _ columns: Int, _ column: Int, _ row: Int) -> [Double] {
        let first = row * (columns + 1) + column
        let below = first + columns + 1
        return [corners[first], corners[first + 1], corners[below + 1], corners[below]]
    }
}
