import Testing

@testable import TerminalUI

/// What a widget draws into a buffer of its own, blanks at the ends of lines left out.
func drawn(_ widget: some Widget, _ width: Int, _ height: Int, _ glyphs: GlyphSet = .braille) -> String {
    var buffer = CellBuffer(Size(width: width, height: height))
    widget.draw(in: buffer.bounds, glyphs: glyphs, into: &buffer)
    return picture(buffer)
}

/// The lines of a buffer, blanks at their ends left out.
func picture(_ buffer: CellBuffer) -> String {
    buffer.lines.map { line in
        String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
}

/// Expects that a widget draws into every small area without touching a cell outside of it, in every glyph set.
func expectStaysInside(
    _ widget: some Widget, sizes: [Int] = [0, 1, 2, 3, 5, 9, 14, 40],
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let sea = Cell("~", style: Style(isReversed: true))
    for glyphs in GlyphSet.allCases {
        for (width, height) in sizes.flatMap({ width in sizes.map { (width, $0) } }) {
            var buffer = CellBuffer(Size(width: width + 4, height: height + 4))
            buffer.fill(buffer.bounds, with: sea)
            let area = Rect(x: 2, y: 2, width: width, height: height)
            widget.draw(in: area, glyphs: glyphs, into: &buffer)
            let touched = buffer.cells.indices.contains { index in
                let (x, y) = (index % buffer.size.width, index / buffer.size.width)
                return !area.contains(x: x, y: y) && buffer[x, y] != sea
            }
            #expect(!touched, "\(glyphs) \(width)x\(height)", sourceLocation: sourceLocation)
        }
    }
}
