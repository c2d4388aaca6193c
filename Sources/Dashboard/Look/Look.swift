import TerminalUI

/// How everything is drawn: glyphs and colours.
struct Look: Equatable, Sendable {
    /// The glyphs that the terminal shows.
    let glyphs: GlyphSet
    /// The colours that it shows.
    let theme: Theme

    /// The look for a terminal's capabilities.
    ///
    /// - Parameters:
    ///   - hasHighContrast: Whether colours should be as far from a dark ground as they go.
    ///   - paintsGround: Whether the ground is painted rather than the terminal's own.
    init(_ capabilities: TerminalCapabilities, hasHighContrast: Bool = false, paintsGround: Bool = false) {
        glyphs = capabilities.glyphs
        theme = Theme(
            depth: capabilities.colors, ground: capabilities.ground, hasHighContrast: hasHighContrast,
            paintsGround: paintsGround)
    }

    /// How a role looks on the terminal's own ground.
    subscript(role: Role) -> Style { theme.style(role) }

    /// A text in a role, its signs replaced where the terminal has only ASCII.
    func run(_ text: String, _ role: Role = .text, on surface: Surface = .ground) -> TextRun {
        TextRun(plain(text), theme.style(role, on: surface))
    }

    /// The text with signs that the glyph set lacks written in ASCII.
    func plain(_ text: String) -> String {
        guard glyphs == .ascii else { return text }
        return text.unicodeScalars.reduce(into: "") { result, scalar in
            result += scalar.isASCII ? String(scalar) : Look.ascii[scalar] ?? "?"
        }
    }

    /// Signs that stand within texts, as ASCII writes them.
    private static let ascii: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = [
            "²": "^2", "³": "^3", "₃": "3", "∂": "d", "Σ": "sum ", "–": "-", "±": "+-", "µ": "u", "∞": "inf", "├": "+",
        ]
        for glyph in Glyph.allCases {
            let text = glyph.text(in: .block).unicodeScalars
            if let sign = text.first, text.count == 1, !sign.isASCII { table[sign] = glyph.text(in: .ascii) }
        }
        // The arrow of a key and that of a change are one sign; within texts it is a change.
        table["→"] = Glyph.leadsTo.text(in: .ascii)
        return table
    }()
}
