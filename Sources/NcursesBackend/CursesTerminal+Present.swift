internal import CNcurses
public import TerminalUI

extension CursesTerminal {
    /// Draws a buffer row by row; curses sends what differs from the screen.
    ///
    /// A buffer of another size than the screen is cut, or surrounded by blanks.
    public func present(_ buffer: CellBuffer) {
        guard isShown else { return }
        let window = curses_standard_window()
        var styles: [Style: (attributes: attr_t, pair: Int32)] = [:]
        var row = [cchar_t](repeating: curses_cell(0x20, 0, 0), count: size.width)
        for y in 0..<size.height {
            for x in 0..<size.width {
                let cell = buffer[x, y]
                let style = styles[cell.style] ?? drawing(cell.style)
                styles[cell.style] = style
                let glyph = terminal_guard_glyph(wchar_t(bitPattern: cell.glyph.value))
                row[x] = curses_cell(glyph, style.attributes, style.pair)
            }
            mvwadd_wchnstr(window, Int32(y), 0, row, Int32(row.count))
        }
        wrefresh(window)
    }

    /// Has the next frame drawn over a cleared screen.
    public func invalidate() {
        guard isShown else { return }
        clearok(curses_shown_window(), true)
    }

    /// The attributes and the colour pair of a style.
    private func drawing(_ style: Style) -> (attributes: attr_t, pair: Int32) {
        let paint = Paint(style, colors: colors)
        let pair = pairs.number(foreground: paint.foreground, background: paint.background) {
            init_extended_pair($0, $1, $2) == OK
        }
        return ((paint.isBold ? CURSES_BOLD : 0) | (paint.isReversed ? CURSES_REVERSE : 0), pair)
    }
}
