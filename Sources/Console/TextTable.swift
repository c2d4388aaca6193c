/// Columns of text, as wide as their widest entry, two blanks apart.
enum TextTable {
    /// Lays rows out in columns; the columns named in `rightAligned` end together, the others begin together.
    static func lines(_ rows: [[String]], rightAligned: Set<Int> = []) -> [String] {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
        }
        return rows.map { row in
            let cells = row.enumerated().map { column, text in
                rightAligned.contains(column)
                    ? right(text, width: widths[column])
                    : column == row.count - 1 ? text : left(text, width: widths[column])
            }
            return cells.joined(separator: "  ")
        }
    }

    static func right(_ text: String, width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    static func left(_ text: String, width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
