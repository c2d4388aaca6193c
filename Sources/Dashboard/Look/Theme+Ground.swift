import TerminalUI

extension Theme {
    /// Ground and text of a theme that paints its own; nothing for the terminal's.
    var paintedColors: (ground: Color, text: Color)? {
        guard paintsGround, depth != .none else { return nil }
        // The named white and black are those of the palette's corners, which terminals tint less than 7 and 0.
        let (white, black): (UInt8, UInt8) = depth == .full ? (231, 16) : (15, 0)
        return ground == .light
            ? (.indexed(white), .indexed(black)) : (.indexed(black), .indexed(depth == .full ? 252 : 7))
    }
}

extension CellBuffer {
    /// Puts a theme's own colours into the places of the terminal's.
    mutating func paint(_ theme: Theme) {
        guard let (ground, text) = theme.paintedColors else { return }
        for y in 0..<size.height {
            for x in 0..<size.width {
                if self[x, y].style.background == .standard { self[x, y].style.background = ground }
                if self[x, y].style.foreground == .standard { self[x, y].style.foreground = text }
            }
        }
    }
}
