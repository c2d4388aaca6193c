extension CellBuffer {
    /// The cells as lines of text with the escape sequences (ECMA-48, SGR) that show their styles.
    ///
    /// Each line begins and ends in plain style, so lines can be cut out and printed by themselves.
    public var ansiLines: [String] {
        (0..<size.height).map { y in
            var line = ""
            var style = Style.plain
            for x in 0..<size.width {
                let cell = self[x, y]
                if cell.style != style {
                    line += cell.style.escapeSequence
                    style = cell.style
                }
                line.unicodeScalars.append(cell.glyph)
            }
            return style == .plain ? line : line + Style.plain.escapeSequence
        }
    }
}

extension Style {
    /// What switches a terminal to this style from any other.
    var escapeSequence: String {
        var codes = ["0"]
        if isBold { codes.append("1") }
        if isReversed { codes.append("7") }
        codes += foreground.codes(normal: 30, bright: 90, extended: 38)
        codes += background.codes(normal: 40, bright: 100, extended: 48)
        return "\u{1B}[\(codes.joined(separator: ";"))m"
    }
}

extension Color {
    /// The parameters that choose the colour; the first sixteen have codes of their own, which every terminal knows.
    fileprivate func codes(normal: Int, bright: Int, extended: Int) -> [String] {
        switch self {
        case .standard: []
        case .indexed(let index) where index < 8: [String(normal + Int(index))]
        case .indexed(let index) where index < 16: [String(bright + Int(index) - 8)]
        case .indexed(let index): [String(extended), "5", String(index)]
        }
    }
}
