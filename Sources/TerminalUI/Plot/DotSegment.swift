/// A place on a ``DotCanvas``, in dots from its upper left dot.
public struct DotPoint: Equatable, Sendable {
    /// To the right.
    public var x: Double
    /// Downwards.
    public var y: Double

    /// A place; anything beyond a million dots counts as that, so that arithmetic on it stays finite.
    public init(x: Double, y: Double) {
        self.x = min(max(x, -1e6), 1e6)
        self.y = min(max(y, -1e6), 1e6)
    }

    /// The nearest dot.
    var rounded: (x: Int, y: Int) { (Int(x.rounded()), Int(y.rounded())) }
}

/// A straight line between two places.
struct DotSegment {
    var start: DotPoint
    var end: DotPoint

    /// Nothing where a coordinate is not a number.
    init?(_ start: DotPoint, _ end: DotPoint) {
        guard [start.x, start.y, end.x, end.y].allSatisfy(\.isFinite) else { return nil }
        self.start = start
        self.end = end
    }

    /// The part whose dots lie on a canvas of some size (Liang and Barsky's clipping).
    func clipped(columns: Int, rows: Int) -> DotSegment? {
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        // A little inside the half dot around the border, so that rounding stays on the canvas.
        let margin = 0.4999
        let limits = [
            (-dx, start.x + margin), (dx, Double(columns - 1) + margin - start.x),
            (-dy, start.y + margin), (dy, Double(rows - 1) + margin - start.y),
        ]
        var (first, last) = (0.0, 1.0)
        for (slope, distance) in limits {
            if slope == 0 {
                if distance < 0 { return nil }
            } else if slope < 0 {
                first = max(first, distance / slope)
            } else {
                last = min(last, distance / slope)
            }
        }
        guard first <= last else { return nil }
        func place(_ share: Double) -> DotPoint { DotPoint(x: start.x + share * dx, y: start.y + share * dy) }
        return DotSegment(place(first), place(last))
    }
}
