/// What a glyph stands for; how it looks depends on the ``GlyphSet``.
///
/// Outside braille every character is in WGL4, the set that nearly every font holds.
public enum Glyph: CaseIterable, Sendable {
    /// Two columns of a solid, a dashed and a dotted line, and of a cloud of single dots.
    case solidStroke, dashedStroke, dottedStroke, cloudStroke
    /// A thick and a thin point of a cloud, and the thread from a point to a curve.
    case thickPoint, thinPoint, thread
    /// A mark's upright through a plot.
    case upright
    /// A vertical axis at a tick and between, the corner, a horizontal axis between ticks and at one.
    case verticalTick, vertical, corner, horizontal, horizontalTick
    /// Where two lines meet: guides, an axis and a cursor.
    case crossing
    /// A curve that leaves the plot through its upper or its lower edge.
    case above, below
    /// A filled and a hollow disc, a cross.
    case disc, ring, cross
    /// A filled and a hollow square.
    case filledSquare, hollowSquare
    /// Shapes for classes beyond four, and the small ring of a point that is not trained on.
    case triangle, lowerTriangle, lozenge, diamond, smallRing
    /// The mark of a change and the mark of a fault.
    case change, fault
    /// The shading of an area, two columns of its edge.
    case shade, boundary
    /// The rule beside a title, and the same in focus.
    case rule, focusRule
    /// What points at a row, and back at it from its other side.
    case cursor, cursorBack
    /// A bar's track, its ends while it is picked, its knob, the knob where it began, a choice not taken.
    case track, trackStart, trackEnd, knob, hollowKnob, choice
    /// States of a machine.
    case running, paused, stopped
    /// Arrows: of a change from one value to the next, and of keys.
    case leadsTo, up, down, left, right
    /// Signs within text.
    case delta, ellipsis, smallDot
}

extension Glyph {
    /// The one table of glyphs: braille, half blocks, ASCII.
    private var forms: (braille: String, block: String, ascii: String) {
        switch self {
        case .solidStroke: ("⠒⠒", "▀▄", "**")
        case .dashedStroke: ("⠒⠂", "··", "o ")
        case .dottedStroke: ("⠂⠂", "· ", ". ")
        case .cloudStroke: ("⠐⠄", "· ", ". ")
        case .thickPoint: ("⠛", "■", "#")
        case .thinPoint: ("⠃", "□", "%")
        case .thread: ("⠅", "│", "|")
        case .upright: ("⡁", ":", ":")
        case .verticalTick: ("┤", "┤", "+")
        case .vertical: ("│", "│", "|")
        case .corner: ("└", "└", "+")
        case .horizontal: ("─", "─", "-")
        case .horizontalTick: ("┴", "┴", "+")
        case .crossing: ("┼", "┼", "+")
        case .above: ("↑", "↑", "^")
        case .below: ("↓", "↓", "v")
        case .disc, .knob: ("●", "●", "@")
        case .ring, .hollowKnob: ("○", "○", "o")
        case .cross: ("×", "×", "x")
        case .filledSquare: ("■", "■", "#")
        case .hollowSquare: ("□", "□", "%")
        case .change, .triangle: ("▲", "▲", "^")
        case .lowerTriangle: ("▼", "▼", "v")
        case .lozenge: ("◊", "◊", "<")
        case .diamond: ("♦", "♦", "*")
        case .smallRing: ("◦", "◦", ",")
        case .fault: ("!", "!", "!")
        case .shade: ("░", "░", ":")
        case .boundary: ("⠒⠒", "░░", "::")
        case .rule, .track: ("─", "─", "-")
        case .focusRule: ("═", "═", "=")
        case .cursor: ("►", "►", ">")
        case .cursorBack: ("◄", "◄", "<")
        case .trackStart: ("◄", "◄", "[")
        case .trackEnd: ("►", "►", "]")
        case .choice, .smallDot: ("·", "·", ".")
        case .running: ("►", "►", ">")
        case .paused: ("║", "║", "||")
        case .stopped: ("■", "■", "#")
        case .leadsTo: ("→", "→", "->")
        case .up: ("↑", "↑", "^")
        case .down: ("↓", "↓", "v")
        case .left: ("←", "←", "<")
        case .right: ("→", "→", ">")
        case .delta: ("Δ", "Δ", "d")
        case .ellipsis: ("…", "…", "..")
        }
    }

    /// The text of the glyph in a set.
    public func text(in glyphs: GlyphSet) -> String {
        switch glyphs {
        case .braille: forms.braille
        case .block: forms.block
        case .ascii: forms.ascii
        }
    }

    /// The glyph of one column in a set: the first of its text.
    public func scalar(in glyphs: GlyphSet) -> Unicode.Scalar {
        text(in: glyphs).unicodeScalars.first ?? " "
    }
}

extension GlyphSet {
    /// The text of a glyph in this set.
    public subscript(_ glyph: Glyph) -> String { glyph.text(in: self) }
}
