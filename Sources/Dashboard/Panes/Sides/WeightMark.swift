import TerminalUI

/// How a weight looks by sign and size: a tint where there are tints, and signs that differ by shape where there are none.
struct WeightMark {
    /// The least size, as a part of the greatest, of a weight that is seen and of one that is large.
    private static let limits = (seen: 1 / 7.0, large: 4 / 7.0)

    let look: Look

    /// The ground and the sign of a weight that is some part of the greatest, from -1 to 1.
    func cell(_ share: Double) -> Cell {
        guard share.isFinite else { return Cell(Glyph.fault.scalar(in: look.glyphs), style: look[.fault]) }
        if let tints = look.theme.sidedTints {
            let level = Int((share + 1) / 2 * Double(tints.count))
            return Cell(" ", style: Style(background: tints[min(max(level, 0), tints.count - 1)]))
        }
        let size = abs(share)
        if size < Self.limits.seen { return Cell(Glyph.smallDot.scalar(in: look.glyphs), style: look[.rule]) }
        let style = look[share < 0 ? .negative : .positive]
        if size < Self.limits.large { return Cell(share < 0 ? "-" : "+", style: style) }
        return Cell((share < 0 ? Glyph.ring : .disc).scalar(in: look.glyphs), style: style)
    }

    /// What the signs mean, from the far negative to the far positive.
    var key: [TextRun] {
        let levels = look.theme.sidedTints?.count ?? 5
        let signs = (0..<levels).map { level -> TextRun in
            let cell = cell(2 * (Double(level) + 0.5) / Double(levels) - 1)
            return TextRun(look.theme.sidedTints == nil ? "\(cell.glyph)" : "  ", cell.style)
        }
        return [look.run("- ", .label)] + signs + [look.run(" +", .label)]
    }
}
