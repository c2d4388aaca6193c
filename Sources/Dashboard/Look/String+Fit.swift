import TerminalUI

extension String {
    /// The text where it fits into some columns, else as many of its first words as fit, and `…`.
    func fitted(_ width: Int, ellipsis: String = "…") -> String {
        guard columns > width else { return self }
        var kept = ""
        for word in split(separator: " ") {
            let longer = kept.isEmpty ? String(word) : "\(kept) \(word)"
            if longer.columns + 1 + ellipsis.columns > width { break }
            kept = longer
        }
        return kept.isEmpty ? "" : "\(kept) \(ellipsis)"
    }

    /// The text in lines of whole words; a word longer than a line gets broken.
    func wrapped(_ width: Int) -> [String] {
        guard width > 0 else { return [] }
        var lines: [String] = []
        var line = ""
        for word in split(whereSeparator: \.isWhitespace) {
            if !line.isEmpty && line.columns + 1 + word.count > width {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? String(word) : " \(word)"
            while line.columns > width {
                lines.append(String(line.prefix(width)))
                line = String(line.dropFirst(width))
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }

    /// The text with blanks behind it, so that it takes some columns.
    func filled(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - columns))
    }

    /// The text with blanks before it, so that it takes some columns.
    func padded(to width: Int) -> String {
        String(repeating: " ", count: max(0, width - columns)) + self
    }
}
