/// Rows of cells under a line of heads; the first column takes what the others leave.
///
/// Each column but the first is as wide as its longest cell. A first cell may reach into the free part of its neighbour;
/// where one does not fit even so, the whole first column is shown in its next shorter form, and cut at last.
public struct Table: Widget {
    /// Where a column's cells stand.
    public enum Alignment: Sendable {
        /// At the left, for names.
        case left
        /// At the right, for numbers.
        case right
    }

    /// The head of a column.
    public struct Column: Equatable, Sendable {
        /// Name, and unit where there is one.
        public var head: String
        /// Where its cells stand.
        public var alignment: Alignment

        /// A column, its cells at the right unless told.
        public init(_ head: String, _ alignment: Alignment = .right) {
            self.head = head
            self.alignment = alignment
        }
    }

    /// A cell.
    public struct Item: Equatable, Sendable {
        /// What it says.
        public var text: String
        /// What it says where there is less and less room; counts in the first column only.
        public var shorter: [String]
        /// How it looks.
        public var style: Style

        /// A cell; without shorter forms it has none but its text.
        public init(_ text: String, shorter: [String] = [], _ style: Style = .plain) {
            self.text = text
            self.shorter = shorter
            self.style = style
        }

        /// The text in a form: 0 is the full one, and one beyond the shortest is the shortest.
        fileprivate func text(form: Int) -> String {
            form == 0 || shorter.isEmpty ? text : shorter[min(form, shorter.count) - 1]
        }
    }

    /// The columns.
    public var columns: [Column]
    /// The rows, each with an item per column; what is missing is blank.
    public var rows: [[Item]]
    /// How the heads look.
    public var headStyle: Style
    /// Blank columns between two columns.
    public var gap: Int
    /// The first row shown, for scrolling.
    public var firstRow: Int

    /// A table.
    public init(
        columns: [Column], rows: [[Item]], headStyle: Style = .plain, gap: Int = 1, firstRow: Int = 0
    ) {
        self.columns = columns
        self.rows = rows
        self.headStyle = headStyle
        self.gap = max(0, gap)
        self.firstRow = max(0, firstRow)
    }

    /// Draws the heads and as many rows as fit below them.
    public func draw(in area: Rect, glyphs: GlyphSet, into buffer: inout CellBuffer) {
        guard !area.isEmpty, !columns.isEmpty else { return }
        let spans = spans(in: area)
        let shown = rows.dropFirst(firstRow).prefix(area.height - 1)
        let shortest = shown.map { $0.first?.shorter.count ?? 0 }.max() ?? 0
        let form = (0...shortest).first { form in
            shown.allSatisfy { row in (row.first?.text(form: form).columns ?? 0) <= room(in: row, spans) }
        }
        drawRow(columns.map { Item($0.head, headStyle) }, y: area.y, form: 0, spans, area, &buffer)
        for (offset, row) in shown.enumerated() {
            drawRow(row, y: area.y + 1 + offset, form: form ?? shortest, spans, area, &buffer)
        }
    }

    private func drawRow(
        _ row: [Item], y: Int, form: Int, _ spans: [Range<Int>], _ area: Rect, _ buffer: inout CellBuffer
    ) {
        for (index, item) in row.prefix(columns.count).enumerated().reversed() {
            let text = index == 0 ? item.text(form: form) : item.text
            let span = spans[index]
            let isLeft = index == 0 || columns[index].alignment == .left
            let room = index == 0 ? Rect(x: area.x, y: y, width: room(in: row, spans), height: 1) : area
            let x = isLeft ? span.lowerBound : span.upperBound - text.columns
            buffer.write(text, style: item.style, x: x, y: y, in: room.intersection(area))
        }
    }

    /// The columns of the screen that each column of the table takes, the first one from the left edge.
    private func spans(in area: Rect) -> [Range<Int>] {
        var end = area.maxX
        var spans: [Range<Int>] = []
        for index in columns.indices.dropFirst().reversed() {
            let cells = rows.compactMap { $0.indices.contains(index) ? $0[index].text.columns : nil }
            let width = max(columns[index].head.columns, cells.max() ?? 0)
            spans.append((end - width)..<end)
            end -= width + gap
        }
        spans.append(area.x..<max(area.x, end))
        return spans.reversed()
    }

    /// How many columns a row's first cell may take before it meets the second one.
    private func room(in row: [Item], _ spans: [Range<Int>]) -> Int {
        guard spans.count > 1, row.count > 1 else { return (spans.last?.upperBound ?? 0) - spans[0].lowerBound }
        let start = columns[1].alignment == .left ? spans[1].lowerBound : spans[1].upperBound - row[1].text.columns
        return max(0, start - 1 - spans[0].lowerBound)
    }
}
