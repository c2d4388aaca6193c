/// A point on a ``FieldMap``.
public struct FieldPoint: Equatable, Sendable {
    /// Where it lies.
    public var point: PlotPoint
    /// What stands there.
    public var glyph: Glyph
    /// What stands there in ASCII, which has few shapes; nothing for the glyph's own form.
    public var letter: Unicode.Scalar?
    /// How it looks; the tint behind it stays.
    public var style: Style
    /// Whether it is drawn in any case and above the others.
    public var isUrgent: Bool

    /// A point.
    public init(
        _ point: PlotPoint, _ glyph: Glyph, letter: Unicode.Scalar? = nil, style: Style = .plain,
        isUrgent: Bool = false
    ) {
        self.point = point
        self.glyph = glyph
        self.letter = letter
        self.style = style
        self.isUrgent = isUrgent
    }

    /// The character of the point in a set of glyphs.
    public func symbol(in glyphs: GlyphSet) -> Unicode.Scalar {
        glyphs == .ascii ? letter ?? glyph.scalar(in: glyphs) : glyph.scalar(in: glyphs)
    }
}

extension FieldMap {
    /// Draws all urgent points, then others in their order until one cell in six is taken, each cell once.
    func drawPoints(in area: Rect, glyphs: GlyphSet, into buffer: inout CellBuffer) {
        let budget = max(1, area.width * area.height / 6)
        var taken: Set<Int> = []
        for point in points.filter(\.isUrgent) + points.filter({ !$0.isUrgent }) {
            if !point.isUrgent && taken.count >= budget { break }
            guard let column = cell(point.point.x, x, area.width), let up = cell(point.point.y, y, area.height) else {
                continue
            }
            let row = area.height - 1 - up
            guard taken.insert(row * area.width + column).inserted else { continue }
            let symbol = point.symbol(in: glyphs)
            buffer.overlay(symbol, style: point.style, x: area.x + column, y: area.y + row, in: area)
        }
    }

    /// The cell that holds a value, counted from the lower end of a range.
    private func cell(_ value: Double, _ range: ClosedRange<Double>, _ count: Int) -> Int? {
        guard range.contains(value) else { return nil }
        let length = range.upperBound - range.lowerBound
        let share = length > 0 ? (value - range.lowerBound) / length : 0.5
        return share.isFinite ? Int(share * Double(count)).clamped(to: count) : nil
    }
}
