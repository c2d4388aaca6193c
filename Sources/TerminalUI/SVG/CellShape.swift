/// A glyph as lines and areas in a picture.
///
/// Fonts differ in braille and in how far box lines and blocks reach; drawn by themselves they look the same everywhere and
/// join from cell to cell.
struct CellShape: Equatable, Sendable {
    /// What it is drawn with.
    enum Pen: CaseIterable, Sendable {
        case shade, block, line, dot
    }

    /// A part of the shape.
    struct Stroke: Equatable, Sendable {
        /// Where it begins within the cell.
        var x: Int
        var y: Int
        /// How it goes on, as relative commands of an SVG path.
        var path: String
    }

    /// Units of a cell across and down; a braille dot then lies on whole numbers.
    static let cell = Size(width: 8, height: 16)

    let pen: Pen
    let strokes: [Stroke]

    /// The shape of a glyph; nothing for letters and signs, which a font draws.
    init?(_ glyph: Unicode.Scalar) {
        if (0x2800...0x28FF).contains(glyph.value) {
            self.init(.dot, CellShape.dots(UInt8(glyph.value & 0xFF)))
        } else if let shape = CellShape.table[glyph] {
            self = shape
        } else {
            return nil
        }
    }

    private init(_ pen: Pen, _ strokes: [Stroke]) {
        self.pen = pen
        self.strokes = strokes
    }

    /// Braille: a line without length and with round ends for each dot.
    private static func dots(_ bits: UInt8) -> [Stroke] {
        let set = GlyphSet.braille
        return (0..<set.dotsDown).flatMap { y in
            (0..<set.dotsAcross).filter { bits & set.bit($0, y) != 0 }.map { x in
                Stroke(x: 2 + 4 * x, y: 2 + 4 * y, path: "h0")
            }
        }
    }

    private static let across = Stroke(x: 0, y: 8, path: "h8")
    private static let down = Stroke(x: 4, y: 0, path: "v16")
    private static let toLeft = Stroke(x: 0, y: 8, path: "h4")
    private static let toRight = Stroke(x: 4, y: 8, path: "h4")
    private static let toTop = Stroke(x: 4, y: 0, path: "v8")
    private static let toBottom = Stroke(x: 4, y: 8, path: "v8")
    private static let whole = Stroke(x: 0, y: 0, path: "h8v16h-8z")

    private static let table: [Unicode.Scalar: CellShape] = [
        "─": CellShape(.line, [across]),
        "│": CellShape(.line, [down]),
        "┤": CellShape(.line, [down, toLeft]),
        "├": CellShape(.line, [down, toRight]),
        "┴": CellShape(.line, [across, toTop]),
        "┬": CellShape(.line, [across, toBottom]),
        "┼": CellShape(.line, [across, down]),
        "└": CellShape(.line, [toTop, toRight]),
        "┌": CellShape(.line, [toBottom, toRight]),
        "┘": CellShape(.line, [toTop, toLeft]),
        "┐": CellShape(.line, [toBottom, toLeft]),
        "═": CellShape(.line, [Stroke(x: 0, y: 7, path: "h8"), Stroke(x: 0, y: 10, path: "h8")]),
        "▀": CellShape(.block, [Stroke(x: 0, y: 0, path: "h8v8h-8z")]),
        "▄": CellShape(.block, [Stroke(x: 0, y: 8, path: "h8v8h-8z")]),
        "█": CellShape(.block, [whole]),
        "░": CellShape(.shade, [whole]),
    ]
}

extension CellShape.Pen {
    /// The attributes of a path that is drawn with this pen.
    func attributes(color: String) -> String {
        switch self {
        case .shade: "fill=\"\(color)\" fill-opacity=\"0.25\" shape-rendering=\"crispEdges\""
        case .block: "fill=\"\(color)\" shape-rendering=\"crispEdges\""
        case .line: "fill=\"none\" stroke=\"\(color)\" shape-rendering=\"crispEdges\""
        case .dot: "fill=\"none\" stroke=\"\(color)\" stroke-width=\"2.6\" stroke-linecap=\"round\""
        }
    }
}
