import Experiments
import TerminalUI

/// The coefficients of a formula as bars to both sides of zero.
struct CoefficientBars {
    /// Columns of a value with its sign, and the blanks around it.
    private static let valueColumns = 9
    /// Rows from one coefficient to the next at most.
    private static let widestPitch = 4
    /// Columns of the bars from which on the axis has its ticks.
    private static let narrowest = 11

    let coefficients: [WeightsPicture.Coefficient]
    /// The first one in sight.
    let offset: Int
    let look: Look

    /// How many do not fit into a pane's content.
    static func hidden(_ count: Int, in area: Rect) -> Int { max(0, count - (area.height - 1)) }

    /// Draws names, values and bars, and the axis below them.
    func draw(in area: Rect, into buffer: inout CellBuffer) {
        let (body, axis) = area.splitTop(area.height - 1)
        let names = names(width: area.width)
        let nameColumns = names.map(\.columns).max() ?? 0
        let (_, field) = body.splitLeft(nameColumns + Self.valueColumns + 1)
        let bound = bound
        let pitch = min(Self.widestPitch, max(1, body.height / max(1, coefficients.count)))
        let shown = coefficients.enumerated().dropFirst(max(0, min(offset, Self.hidden(coefficients.count, in: area))))
        for (place, (index, coefficient)) in shown.prefix(body.height / pitch).enumerated() {
            let y = body.y + place * pitch
            let bar = Rect(x: field.x, y: y, width: field.width, height: max(1, pitch - 1))
            let middle = y + (bar.height - 1) / 2
            buffer.write(names[index], x: body.x, y: middle, in: body)
            let value = SingleValue.compact(coefficient.value)
            let role: Role = coefficient.value < 0 ? .negative : .positive
            buffer.write(
                [look.run(value.padded(to: Self.valueColumns - 1), role)], x: body.x + nameColumns, y: middle, in: body)
            drawBar(coefficient, bound: bound.value, in: bar, into: &buffer)
        }
        if field.width >= Self.narrowest { drawAxis(bound, over: field, in: axis, into: &buffer) }
    }

    /// What is drawn before the values: the name and its term; short names where long ones would take the room of the bars.
    private func names(width: Int) -> [[TextRun]] {
        let long = coefficients.map { look.plain($0.name) }
        let isShort = (long.map(\.columns).max() ?? 0) > width / 5
        let shown = isShort ? coefficients.map { SingleValue.shortestName($0.name) } : long
        let longest = shown.map(\.columns).max() ?? 0
        return zip(coefficients, shown).map { coefficient, name in
            let name = look.run(name.padding(to: longest))
            return coefficient.term.isEmpty ? [name] : [name, look.run(" · \(coefficient.term)", .label)]
        }
    }

    /// The value at the right end, a short number that holds all of them, and how it is written.
    private var bound: (value: Double, label: String) {
        let sizes = coefficients.flatMap { [$0.value, $0.reference ?? 0] }.filter(\.isFinite).map { abs($0) }
        let scale = AxisScale.linear(0...max(sizes.max() ?? 0, 1e-6), rows: 5)
        return scale.ticks.last.map { ($0.value, $0.label) } ?? (scale.range.upperBound, "")
    }

    /// The column at which a value ends; zero has one of its own in the middle.
    private func x(_ value: Double, bound: Double, in area: Rect) -> Int {
        let half = max(0, (area.width - 1) / 2)
        return area.x + half + Int((min(max(value / bound, -1), 1) * Double(half)).rounded())
    }

    private func drawBar(
        _ coefficient: WeightsPicture.Coefficient, bound: Double, in area: Rect, into buffer: inout CellBuffer
    ) {
        let zero = x(0, bound: bound, in: area)
        for y in area.y..<area.maxY {
            buffer.overlay(Glyph.vertical.scalar(in: look.glyphs), style: look[.rule], x: zero, y: y, in: area)
        }
        guard coefficient.value.isFinite else {
            buffer.overlay(Glyph.fault.scalar(in: look.glyphs), style: look[.fault], x: zero, y: area.y, in: area)
            return
        }
        let end = x(coefficient.value, bound: bound, in: area)
        let glyph: Unicode.Scalar = look.glyphs == .ascii ? "=" : "█"
        let style = look[coefficient.value < 0 ? .negativeLine : .positiveLine]
        let columns = end < zero ? end..<zero : min(zero + 1, end)..<(end > zero ? end + 1 : end)
        for y in area.y..<area.maxY {
            for column in columns { buffer.overlay(glyph, style: style, x: column, y: y, in: area) }
        }
        if let reference = coefficient.reference {
            let place = x(reference, bound: bound, in: area)
            let y = area.y + (area.height - 1) / 2
            buffer.overlay(Glyph.hollowSquare.scalar(in: look.glyphs), style: look[.emphasis], x: place, y: y, in: area)
        }
    }

    private func drawAxis(
        _ bound: (value: Double, label: String), over field: Rect, in area: Rect, into buffer: inout CellBuffer
    ) {
        let end = x(bound.value, bound: bound.value, in: field)
        buffer.write([look.run("-\(bound.label)", .label)], x: field.x, y: area.y, in: area)
        buffer.write([look.run("0", .label)], x: x(0, bound: bound.value, in: field), y: area.y, in: area)
        buffer.write([look.run("+\(bound.label)", .label)], x: end - bound.label.columns, y: area.y, in: area)
        if coefficients.contains(where: { $0.reference != nil }) {
            let key = [TextRun(look.glyphs[.hollowSquare], look[.emphasis]), look.run(" closed form", .label)]
            if area.x + key.columns < field.x { buffer.write(key, x: area.x, y: area.y, in: area) }
        }
    }
}
