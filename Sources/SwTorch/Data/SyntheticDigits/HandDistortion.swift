internal import Foundation

/// How one writer, this time, deforms a glyph: where each of its places lands on the canvas.
struct HandDistortion {
    /// Columns of the affine map from the glyph's box, about its middle, to pixels.
    private let columns: (Place, Place)
    private let center: Place
    /// The hand's waver: along each axis a sine across the other.
    private let waverAmplitude: Place
    private let waverFrequency: Place
    private let waverPhase: Place

    /// The height of an undistorted digit in pixels, and its width in parts of that.
    private static let height = 19.0
    private static let aspect = 0.92

    /// Draws a distortion for a canvas of this size.
    init(canvas side: Int, from state: inout NumPyRandomState) {
        let angle = Self.clipped(state.nextNormal(), at: 2.2) * 0.13
        let shear = 0.10 + Self.clipped(state.nextNormal(), at: 2.2) * 0.16
        let size = state.uniform(2, low: 0.82, high: 1.12)
        let (width, height) = (size[0] * Self.height * Self.aspect, size[1] * Self.height)
        let (cosine, sine) = (cos(angle), sin(angle))
        // First scaled, then slanted to the right at the top, then turned.
        columns = (
            Place(cosine, sine) * width,
            Place(-shear * cosine - sine, -shear * sine + cosine) * height
        )
        let shift = state.uniform(2, low: -1.3, high: 1.3)
        center = Place(repeating: Double(side) / 2) + Place(shift[0], shift[1])
        let waver = state.uniform(6, low: 0, high: 1)
        waverAmplitude = Place(waver[0], waver[1]) * 0.06
        waverFrequency = (Place(waver[2], waver[3]) + 0.4) * Double.pi * 1.6
        waverPhase = Place(waver[4], waver[5]) * 2 * Double.pi
    }

    /// Where a place of the glyph lands, in pixels.
    func moved(_ place: Place, unsteadiness: Place) -> Place {
        let angles = waverFrequency * Place(place.y, place.x) + waverPhase
        let waver = waverAmplitude * Place(sin(angles.x), sin(angles.y))
        let offset = place - 0.5 + waver + unsteadiness
        return center + columns.0 * offset.x + columns.1 * offset.y
    }

    private static func clipped(_ value: Double, at limit: Double) -> Double {
        min(max(value, -limit), limit)
    }
}
