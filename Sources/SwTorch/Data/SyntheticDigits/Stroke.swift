/// A place in a glyph's box: x to the right, y downward, both from 0 to 1; or on a canvas, in pixels.
typealias Place = SIMD2<Double>

/// One movement of the pen.
struct Stroke: Sendable {
    /// How the pen goes from place to place.
    enum Style: Sendable {
        /// Straight from each place to the next.
        case straight
        /// In a smooth curve through all places.
        case smooth
        /// In a smooth curve through all places and back to the first.
        case closed
    }

    let style: Style
    let places: [Place]

    /// Corners joined by straight lines.
    static func line(_ places: Place...) -> Stroke { Stroke(style: .straight, places: places) }

    /// A smooth curve from the first place to the last.
    static func curve(_ places: Place...) -> Stroke { Stroke(style: .smooth, places: places) }

    /// A smooth curve that ends where it begins.
    static func loop(_ places: Place...) -> Stroke { Stroke(style: .closed, places: places) }

    /// The stroke as a chain of short straight lines, each place moved beforehand.
    func chain(moving move: (Place) -> Place) -> [Place] {
        let places = places.map(move)
        switch style {
        case .straight: return places
        case .smooth: return Self.interpolated(places, pieces: places.count - 1) { min(max($0, 0), places.count - 1) }
        case .closed: return Self.interpolated(places, pieces: places.count) { ($0 + places.count) % places.count }
        }
    }

    private static let linesPerPiece = 5

    /// A Catmull–Rom spline through the places; `wrapped` says which place follows beyond an end.
    private static func interpolated(
        _ places: [Place], pieces: Int, wrapped: (Int) -> Int
    ) -> [Place] {
        var chain: [Place] = [places[0]]
        chain.reserveCapacity(pieces * linesPerPiece + 1)
        for piece in 0..<pieces {
            let (start, end) = (places[piece], places[wrapped(piece + 1)])
            // The spline leaves each place in the direction from its predecessor to its successor.
            let leaving = 0.5 * (end - places[wrapped(piece - 1)])
            let arriving = 0.5 * (places[wrapped(piece + 2)] - start)
            for line in 1...linesPerPiece {
                let t = Double(line) / Double(linesPerPiece)
                let (square, cube) = (t * t, t * t * t)
                let ends = (2 * cube - 3 * square + 1) * start + (3 * square - 2 * cube) * end
                chain.append(ends + (cube - 2 * square + t) * leaving + (cube - square) * arriving)
            }
        }
        return chain
    }
}
