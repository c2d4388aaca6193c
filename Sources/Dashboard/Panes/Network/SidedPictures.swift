import TerminalUI

/// A small map of something with two sides, from 0 (blue) over 0.5 (nothing) to 1 (orange).
struct SidedMap {
    /// Values at the corners of the grid, upper row first.
    let shares: [Double]
    let columns: Int
    let rows: Int
    /// Whether they are probabilities rather than parts of a greatest value.
    let isProbability: Bool
    let look: Look

    /// The map as a widget.
    var widget: FieldMap {
        let theme = look.theme
        if let tints = isProbability ? theme.mapTints : theme.sidedTints {
            return map(shares, .tints(tints.map { Style(background: $0) }))
        }
        if theme.depth == .none {
            // Without colour the sign stands under the map, and the shading tells where the unit speaks.
            return isProbability
                ? map(shares, .inside(look[.text]))
                : map(shares.map { abs(2 * $0 - 1) }, .inside(look[.text]), level: 1 / 3.0)
        }
        let shades = theme.mapShades
        return map(
            shares, .twoSided(low: Style(foreground: shades.lower), high: Style(foreground: shades.upper)))
    }

    private func map(_ shares: [Double], _ shading: FieldMap.Shading, level: Double = 0.5) -> FieldMap {
        FieldMap(
            .values(corners: shares, columns: columns, rows: rows), shading: shading, level: level, boundaryStyle: nil)
    }
}

/// A square image of something with two sides, such as a unit's weights to the pixels of a digit.
struct SidedImage {
    /// A value for each pixel, upper row first.
    let shares: [Double]
    /// Pixels of a row.
    let width: Int
    let look: Look

    /// Draws the image over the whole area; without colours a half is filled where a weight is large.
    func draw(in area: Rect, into buffer: inout CellBuffer) {
        let tints = look.glyphs == .ascii ? nil : look.theme.sidedTints ?? look.theme.sidedColours
        let bytes = shares.map { share -> UInt8 in
            guard share.isFinite else { return 127 }
            let shown = tints == nil ? abs(2 * share - 1) : share
            return UInt8((min(max(shown, 0), 1) * 255).rounded())
        }
        GreyImage(pixels: bytes, width: width, greys: tints.map { .colours($0) } ?? .shapes(look[.text]))
            .draw(in: area, glyphs: look.glyphs, into: &buffer)
    }
}
