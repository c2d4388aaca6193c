import TerminalUI

/// A square image of something with two sides, such as a unit's weights to the pixels of a digit.
struct SidedImage {
    /// A value for each pixel, upper row first.
    let shares: [Double]
    /// Pixels of a row.
    let width: Int
    let look: Look

    /// Grounds of half cells from far below zero to far above; nothing where a whole cell has a mark.
    static func tints(_ look: Look) -> [Color]? {
        look.glyphs == .ascii ? nil : look.theme.sidedTints ?? look.theme.sidedColours
    }

    /// Draws the image over the whole area: two pixels to a cell where there are tints for them, else a mark for each cell.
    func draw(in area: Rect, into buffer: inout CellBuffer) {
        let bytes = shares.map { share -> UInt8 in
            guard share.isFinite else { return 127 }
            return UInt8((min(max(share, 0), 1) * 255).rounded())
        }
        let tints = Self.tints(look)
        let image = GreyImage(pixels: bytes, width: width, greys: tints.map { .colours($0) } ?? .shapes(look[.text]))
        guard tints == nil else { return image.draw(in: area, glyphs: look.glyphs, into: &buffer) }
        let mark = WeightMark(look: look)
        for (index, share) in (image.scaled(columns: area.width, rows: area.height) ?? []).enumerated() {
            let cell = mark.cell(2 * share - 1)
            let (x, y) = (area.x + index % area.width, area.y + index / area.width)
            buffer.overlay(cell.glyph, style: cell.style, x: x, y: y, in: area)
        }
    }
}
