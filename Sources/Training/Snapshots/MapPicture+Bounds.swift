internal import Experiments

extension MapPicture.Bounds {
    /// Part of the points' extent that is left free around them.
    private static let margin = 0.06

    /// The area around some points that fills so many cells, where a cell is as high as two are wide and a unit is as
    /// long upwards as to the right.
    ///
    /// It follows from the points alone, so that it stays where it is while a run lasts.
    ///
    /// - Parameter features: Pairs of coordinates, one after the other.
    init(around features: [Double], columns: Int, rows: Int) {
        let xs = stride(from: 0, to: features.count, by: 2).map { features[$0] }
        let ys = stride(from: 1, to: features.count, by: 2).map { features[$0] }
        let (minX, maxX) = (xs.min() ?? -1, xs.max() ?? 1)
        let (minY, maxY) = (ys.min() ?? -1, ys.max() ?? 1)
        let width = max(maxX - minX, 1e-6) * (1 + 2 * Self.margin)
        let height = max(maxY - minY, 1e-6) * (1 + 2 * Self.margin)
        // The length of one cell's width, large enough for both directions.
        let unit = max(width / Double(columns), height / Double(2 * rows))
        let (halfWidth, halfHeight) = (unit * Double(columns) / 2, unit * Double(rows))
        let (centerX, centerY) = ((minX + maxX) / 2, (minY + maxY) / 2)
        self.init(
            minX: centerX - halfWidth, maxX: centerX + halfWidth, minY: centerY - halfHeight,
            maxY: centerY + halfHeight)
    }

    /// The corners of the cells as pairs of coordinates: from left to right, the upper row first.
    func corners(columns: Int, rows: Int) -> [Double] {
        (0...rows).flatMap { row in
            let y = maxY - (maxY - minY) * Double(row) / Double(rows)
            return (0...columns).flatMap { column in
                [minX + (maxX - minX) * Double(column) / Double(columns), y]
            }
        }
    }
}
