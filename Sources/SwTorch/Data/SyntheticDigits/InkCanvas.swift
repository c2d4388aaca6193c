/// A square sheet on which a round pen leaves ink.
struct InkCanvas {
    /// Width and height in pixels.
    let side: Int
    /// Ink from 0 to 1, row major.
    private(set) var ink: [Double]

    init(side: Int) {
        self.side = side
        ink = [Double](repeating: 0, count: side * side)
    }

    /// Draws a straight line.
    ///
    /// - Parameters:
    ///   - start: In pixels from the upper left corner.
    ///   - end: In pixels from the upper left corner.
    ///   - radius: Of the pen.
    ///   - softness: Width of the edge over which the ink fades, in pixels.
    mutating func drawLine(from start: Place, to end: Place, radius: Double, softness: Double) {
        let reach = radius + softness / 2
        let direction = end - start
        let squaredLength = max((direction * direction).sum(), .leastNormalMagnitude)
        for row in pixels(from: min(start.y, end.y) - reach, through: max(start.y, end.y) + reach) {
            for column in pixels(from: min(start.x, end.x) - reach, through: max(start.x, end.x) + reach) {
                let toPixel = Place(Double(column) + 0.5, Double(row) + 0.5) - start
                let along = min(max((toPixel * direction).sum() / squaredLength, 0), 1)
                let away = toPixel - direction * along
                let distance = (away * away).sum().squareRoot()
                let strength = min(max((reach - distance) / softness, 0), 1)
                ink[row * side + column] = max(ink[row * side + column], strength)
            }
        }
    }

    /// The rows or columns whose middles may lie in a range.
    private func pixels(from low: Double, through high: Double) -> Range<Int> {
        let first = min(max(Int(low), 0), side)
        return first..<min(max(Int(high) + 1, first), side)
    }
}
