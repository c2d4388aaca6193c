/// A picture of a field over an area, such as the probability of a class: tints, the boundary as a line, points on top.
///
/// The field may have any number of samples; it is interpolated to the cells, and to the dots of the boundary.
public struct FieldMap: Widget {
    /// What is drawn.
    public enum Field: Equatable, Sendable {
        /// Values from 0 to 1 at the corners of a grid of `columns × rows` squares, `(columns + 1) * (rows + 1)` of
        /// them row by row, the top row first. Values that are not finite leave their squares blank.
        case values(corners: [Double], columns: Int, rows: Int)
        /// In each of `columns × rows` squares the class that wins and how certain that is, from 0 to 1, row by row, the
        /// top row first.
        case classes(winners: [Int], certainty: [Double], columns: Int, rows: Int)
    }

    /// How values become cells.
    public enum Shading: Equatable, Sendable {
        /// As many bands of equal width from 0 to 1 as there are styles; their backgrounds show.
        case tints([Style])
        /// Shaded below a third and from two thirds on, blank between.
        case twoSided(low: Style, high: Style)
        /// Shaded from two thirds on, or from the boundary on where no line shows it.
        case inside(Style)
        /// As many bands as there are glyphs, from 0 to 1.
        case ramp([Unicode.Scalar], Style)
        /// For each class bands of equal width of its certainty.
        case classes([[Style]])
        /// For each class a style in which cells are shaded from two thirds of certainty on, or all of them.
        case shadedClasses([Style])
        /// Cells beside or above one that another class wins, where no line shows the boundary.
        case edges(Style)
    }

    /// The field.
    public var field: Field
    /// How it is shaded.
    public var shading: Shading
    /// The value on the boundary; classes have theirs where the winner changes.
    public var level: Double
    /// Values on the lines that are drawn in place of the one boundary.
    public var contours: [Double] = []
    /// Whether a cell shows only on which side of the boundary it lies, or its class, and not how far.
    public var isHard = false
    /// How the boundary looks, nothing for none.
    ///
    /// Only braille has dots fine enough for it.
    public var boundaryStyle: Style?
    /// What stands where the shading leaves a cell blank, so that the extent of the map is seen; nothing for a blank.
    public var ground: Cell?
    /// Points on top.
    public var points: [FieldPoint]
    /// What the columns stand for, for the points.
    public var x: ClosedRange<Double>
    /// What the rows stand for, upwards, for the points.
    public var y: ClosedRange<Double>

    /// A map.
    public init(
        _ field: Field, shading: Shading, level: Double = 0.5, boundaryStyle: Style? = .plain,
        points: [FieldPoint] = [], x: ClosedRange<Double> = 0...1, y: ClosedRange<Double> = 0...1
    ) {
        self.field = field
        self.shading = shading
        self.level = level
        self.boundaryStyle = boundaryStyle
        self.points = points
        self.x = x
        self.y = y
    }

    /// Draws tints, then the boundary, then the points.
    public func draw(in area: Rect, glyphs: GlyphSet, into buffer: inout CellBuffer) {
        guard !area.isEmpty else { return }
        let grid = FieldGrid(field)
        let hasLine = boundaryStyle != nil && glyphs == .braille
        for row in 0..<area.height {
            for column in 0..<area.width {
                let place = (
                    u: (Double(column) + 0.5) / Double(area.width), v: (Double(row) + 0.5) / Double(area.height)
                )
                guard let value = grid?.value(u: place.u, v: place.v) else { continue }
                guard let cell = cell(of: value, hasLine, glyphs) ?? ground else { continue }
                buffer.overlay(cell.glyph, style: cell.style, x: area.x + column, y: area.y + row, in: area)
            }
        }
        if case .edges(let style) = shading, !hasLine, let grid {
            drawEdges(of: grid, style, in: area, glyphs: glyphs, into: &buffer)
        }
        if hasLine, let boundaryStyle, let grid {
            var canvas = DotCanvas(Size(width: area.width, height: area.height), glyphs: glyphs)
            let ink = DotCanvas.Ink(layer: 0, style: boundaryStyle, stroke: .boundary, glyphs: glyphs)
            for level in contours.isEmpty ? [level] : contours { grid.trace(level: level, ink, on: &canvas) }
            canvas.draw(in: area, into: &buffer)
        }
        drawPoints(in: area, glyphs: glyphs, into: &buffer)
    }

    /// How the shading shows a value; nothing where it leaves the cell as it is.
    private func cell(of value: FieldGrid.Value, _ hasLine: Bool, _ glyphs: GlyphSet) -> Cell? {
        let shade = Glyph.shade.scalar(in: glyphs)
        let share = value.share
        let p = isHard && value.winner == nil ? (share >= level ? 1 : 0) : isHard ? 1 : share
        switch shading {
        case .tints(let styles): return styles.style(p).map { Cell(" ", style: $0) }
        case .twoSided(let low, let high):
            return p < 1 / 3.0 || p >= 2 / 3.0 ? Cell(shade, style: p < 0.5 ? low : high) : nil
        case .inside(let style):
            return p >= (hasLine ? max(level, 2 / 3.0) : level) ? Cell(shade, style: style) : nil
        case .ramp(let ramp, let style): return ramp.isEmpty ? nil : Cell(ramp[ramp.band(p)], style: style)
        case .classes(let styles):
            guard let winner = value.winner, styles.indices.contains(winner) else { return nil }
            return styles[winner].style(p).map { Cell(" ", style: $0) }
        case .shadedClasses(let styles):
            guard let winner = value.winner, styles.indices.contains(winner), p >= 2 / 3.0 else { return nil }
            return Cell(shade, style: styles[winner])
        case .edges: return nil
        }
    }

    private func drawEdges(
        of grid: FieldGrid, _ style: Style, in area: Rect, glyphs: GlyphSet, into buffer: inout CellBuffer
    ) {
        func winner(_ column: Int, _ row: Int) -> Int? {
            let (u, v) = ((Double(column) + 0.5) / Double(area.width), (Double(row) + 0.5) / Double(area.height))
            return grid.value(u: u, v: v)?.winner
        }
        for row in 0..<area.height {
            for column in 0..<area.width {
                let here = winner(column, row)
                let isEdge =
                    (column + 1 < area.width && winner(column + 1, row) != here)
                    || (row + 1 < area.height && winner(column, row + 1) != here)
                guard isEdge else { continue }
                let glyph = Glyph.boundary.scalar(in: glyphs)
                buffer.overlay(glyph, style: style, x: area.x + column, y: area.y + row, in: area)
            }
        }
    }
}

extension Array {
    /// The place of the band, of equal ones from 0 to 1, that holds a value; there is one at least.
    fileprivate func band(_ value: Double) -> Int {
        Int((Swift.min(Swift.max(value, 0), 1) * Double(count)).rounded(.down)).clamped(to: count)
    }
}

extension [Style] {
    /// The style of the band that holds a value.
    fileprivate func style(_ value: Double) -> Style? { isEmpty ? nil : self[band(value)] }
}

extension Int {
    /// The nearest index of a collection that is not empty.
    func clamped(to count: Int) -> Int { Swift.min(Swift.max(self, 0), count - 1) }
}
