internal import Experiments

extension MapPicture.Bounds {
    /// What is left free on each side of what must be seen, as a part of its extent.
    private static let landscapeMargin = 0.4
    /// The least extent of one direction, as a part of the other's: a thin strip would show stripes.
    private static let leastRatio = 0.5

    /// The part of a plane that holds some places, with room around them; twice `reach` wide where they have no extent.
    init(holding places: [(x: Double, y: Double)], reach: Double) {
        func span(_ values: [Double]) -> (center: Double, half: Double) {
            let finite = values.filter(\.isFinite)
            let (low, high) = (finite.min() ?? 0, finite.max() ?? 0)
            return ((low + high) / 2, (high - low) * (0.5 + Self.landscapeMargin))
        }
        var (x, y) = (span(places.map(\.x)), span(places.map(\.y)))
        if max(x.half, y.half) < reach * 1e-6 { (x.half, y.half) = (reach, reach) }
        (x.half, y.half) = (max(x.half, y.half * Self.leastRatio), max(y.half, x.half * Self.leastRatio))
        self.init(
            minX: x.center - x.half, maxX: x.center + x.half, minY: y.center - y.half, maxY: y.center + y.half)
    }

    /// Whether a place lies within.
    func contains(_ place: (x: Double, y: Double)) -> Bool {
        place.x >= minX && place.x <= maxX && place.y >= minY && place.y <= maxY
    }

    /// Its four corners in two.
    var ends: [(x: Double, y: Double)] { [(minX, minY), (maxX, maxY)] }
}
