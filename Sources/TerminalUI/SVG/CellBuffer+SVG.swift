extension CellBuffer {
    /// The cells as a picture in the language SVG 1.1: grounds, then drawn glyphs, then text.
    ///
    /// A word is stretched to the columns that it takes, so the screen keeps its grid in whatever fixed-width font the
    /// reader has.
    ///
    /// - Parameter ground: What stands for the terminal's own colours.
    /// - Returns: Lines of one document.
    public func svgLines(ground: Ground = .dark) -> [String] {
        let paper = ground.standardColors.paper
        let width = size.width * CellShape.cell.width
        let height = size.height * CellShape.cell.height
        return [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\""
                + " viewBox=\"0 0 \(width) \(height)\" font-size=\"13\""
                + " font-family=\"DejaVu Sans Mono, Menlo, Consolas, Liberation Mono, monospace\">",
            "<rect width=\"\(width)\" height=\"\(height)\" fill=\"\(paper)\"/>",
        ] + grounds(ground) + shapes(ground) + texts(ground) + ["</svg>"]
    }

    /// A rectangle for each run of cells with the same ground, the paper's own left out.
    private func grounds(_ ground: Ground) -> [String] {
        let paper = ground.standardColors.paper
        return runs(of: { $0.colors(on: ground).paper }).filter { $0.key != paper }.map { run in
            "<rect \(run.corner) width=\"\(run.width)\" height=\"\(CellShape.cell.height)\""
                + " fill=\"\(run.key)\" shape-rendering=\"crispEdges\"/>"
        }
    }

    /// One path for each pen and colour.
    private func shapes(_ ground: Ground) -> [String] {
        var paths: [CellShape.Pen: [String: String]] = [:]
        for y in 0..<size.height {
            for x in 0..<size.width {
                let cell = self[x, y]
                guard let shape = CellShape(cell.glyph) else { continue }
                let path = shape.strokes.map { stroke in
                    "M\(x * CellShape.cell.width + stroke.x) \(y * CellShape.cell.height + stroke.y)\(stroke.path)"
                }
                paths[shape.pen, default: [:]][cell.colors(on: ground).ink, default: ""] += path.joined()
            }
        }
        return CellShape.Pen.allCases.flatMap { pen in
            paths[pen, default: [:]].filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { color, path in
                "<path \(pen.attributes(color: color)) d=\"\(path)\"/>"
            }
        }
    }

    /// A text for each word; a sign beyond ASCII has its own, since the font may draw it wider.
    private func texts(_ ground: Ground) -> [String] {
        runs(of: { TextKey($0, on: ground) }).flatMap { run -> [String] in
            guard let key = run.key else { return [] }
            let glyphs = (0..<run.count).map { self[run.x + $0, run.y].glyph }
            let words = glyphs.split(separator: " ")
            let texts = key.isSign ? words.flatMap { word in word.indices.map { word[$0...$0] } } : words
            return texts.map { text in
                "<text x=\"\((run.x + text.startIndex) * CellShape.cell.width)\""
                    + " y=\"\(run.y * CellShape.cell.height + 12)\""
                    + " textLength=\"\(text.count * CellShape.cell.width)\" lengthAdjust=\"spacingAndGlyphs\""
                    + " fill=\"\(key.ink)\"\(key.isBold ? " font-weight=\"bold\"" : "")>"
                    + text.map(\.escapedForXML).joined() + "</text>"
            }
        }
    }

    /// Neighbours in a row that share something, row by row.
    private func runs<Key: Equatable>(of key: (Cell) -> Key) -> [CellRun<Key>] {
        (0..<size.height).flatMap { y in
            (0..<size.width).reduce(into: [CellRun<Key>]()) { runs, x in
                let key = key(self[x, y])
                if let last = runs.indices.last, runs[last].key == key {
                    runs[last].count += 1
                } else {
                    runs.append(CellRun(x: x, y: y, count: 1, key: key))
                }
            }
        }
    }
}

/// Neighbours in a row.
private struct CellRun<Key> {
    let x: Int
    let y: Int
    var count: Int
    let key: Key

    var width: Int { count * CellShape.cell.width }
    var corner: String { "x=\"\(x * CellShape.cell.width)\" y=\"\(y * CellShape.cell.height)\"" }
}

/// What the letters of one text share.
private struct TextKey: Equatable {
    let ink: String
    let isBold: Bool
    let isSign: Bool

    /// Nothing for a cell whose glyph is drawn.
    init?(_ cell: Cell, on ground: Ground) {
        if CellShape(cell.glyph) != nil { return nil }
        ink = cell.colors(on: ground).ink
        isBold = cell.style.isBold
        isSign = !cell.glyph.isASCII
    }
}

extension Cell {
    /// The colours that are seen.
    fileprivate func colors(on ground: Ground) -> (ink: String, paper: String) {
        let own = ground.standardColors
        let ink = style.foreground.hex(standard: own.ink)
        let paper = style.background.hex(standard: own.paper)
        return style.isReversed ? (paper, ink) : (ink, paper)
    }
}

extension Unicode.Scalar {
    /// The scalar as content of an XML element.
    fileprivate var escapedForXML: String {
        switch self {
        case "<": "&lt;"
        case ">": "&gt;"
        case "&": "&amp;"
        default: String(self)
        }
    }
}
