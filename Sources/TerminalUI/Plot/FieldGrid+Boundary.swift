extension FieldGrid {
    /// Draws the line where values cross a level, or where the winner changes.
    func trace(level: Double, _ ink: DotCanvas.Ink, on canvas: inout DotCanvas) {
        switch self {
        case .values(let corners, let columns, let rows):
            for row in 0..<rows {
                for column in 0..<columns {
                    let square = FieldGrid.square(corners, columns, column, row)
                    for (start, end) in FieldGrid.crossings(square, level: level) {
                        canvas.line(
                            from: FieldGrid.dot(start, column, row, columns, rows, canvas),
                            to: FieldGrid.dot(end, column, row, columns, rows, canvas), ink)
                    }
                }
            }
        case .classes:
            let winners = (0..<canvas.dotRows).map { y in
                (0..<canvas.dotColumns).map { x in
                    value(
                        u: (Double(x) + 0.5) / Double(canvas.dotColumns), v: (Double(y) + 0.5) / Double(canvas.dotRows)
                    )?.winner
                }
            }
            // Only the side of the higher class, so that the line is one dot thick.
            for (y, row) in winners.enumerated() {
                for (x, winner) in row.enumerated() {
                    guard let winner else { continue }
                    let around = [(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)]
                    let isEdge = around.contains { x, y in
                        guard winners.indices.contains(y), row.indices.contains(x) else { return false }
                        return winners[y][x].map { $0 < winner } ?? false
                    }
                    if isEdge { canvas.set(x, y, ink) }
                }
            }
        }
    }

    /// A place in a square as a place on the canvas.
    private static func dot(
        _ place: (x: Double, y: Double), _ column: Int, _ row: Int, _ columns: Int, _ rows: Int, _ canvas: DotCanvas
    ) -> DotPoint {
        let u = (Double(column) + place.x) / Double(columns)
        let v = (Double(row) + place.y) / Double(rows)
        // Half a dot back: the first dot's middle is its place 0.
        return DotPoint(x: u * Double(canvas.dotColumns) - 0.5, y: v * Double(canvas.dotRows) - 0.5)
    }

    /// The pieces of the line within a unit square (marching squares): from each edge that is crossed to the next one.
    ///
    /// Where all four are crossed the mean of the corners tells which two corners belong together.
    static func crossings(
        _ square: [Double], level: Double
    ) -> [(start: (x: Double, y: Double), end: (x: Double, y: Double))] {
        guard square.allSatisfy(\.isFinite) else { return [] }
        let places: [(x: Double, y: Double)] = [(0, 0), (1, 0), (1, 1), (0, 1)]
        let crossed = (0..<4).compactMap { edge -> (x: Double, y: Double)? in
            let next = (edge + 1) % 4
            let (from, to) = (square[edge], square[next])
            guard (from >= level) != (to >= level) else { return nil }
            let share = (level - from) / (to - from)
            return (
                places[edge].x + share * (places[next].x - places[edge].x),
                places[edge].y + share * (places[next].y - places[edge].y)
            )
        }
        if crossed.count == 2 { return [(crossed[0], crossed[1])] }
        guard crossed.count == 4 else { return [] }
        let joinsFirst = (square.reduce(0, +) / 4 >= level) == (square[0] >= level)
        return joinsFirst
            ? [(crossed[0], crossed[1]), (crossed[2], crossed[3])]
            : [(crossed[3], crossed[0]), (crossed[1], crossed[2])]
    }
}
