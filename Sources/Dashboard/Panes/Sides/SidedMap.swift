import TerminalUI

/// A small map of something with two sides, from 0 (blue) over 0.5 (nothing) to 1 (orange).
struct SidedMap {
    /// Values at the corners of the grid, upper row first.
    let shares: [Double]
    let columns: Int
    let rows: Int
    /// Whether they are probabilities rather than parts of a greatest value.
    let isProbability: Bool
    /// Whether places that are left blank get a dot, which shows how far the map reaches.
    var showsExtent = false
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
        var map = FieldMap(
            .values(corners: shares, columns: columns, rows: rows), shading: shading, level: level, boundaryStyle: nil)
        if showsExtent { map.ground = Cell(Glyph.smallDot.scalar(in: look.glyphs), style: look[.rule]) }
        return map
    }
}
