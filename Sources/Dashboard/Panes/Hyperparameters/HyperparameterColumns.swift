import TerminalUI

/// Where the parts of a row of the Hyperparameters pane stand.
struct HyperparameterColumns: Equatable {
    /// Columns of the bar at the designed width; a wider pane gives it more.
    private static let barColumns = 13
    private static let designedWidth = 38
    /// Columns from which on there is a sentence behind each row.
    private static let explainedWidth = 76
    private static let gutter = 2
    /// Rows from which on there are headings.
    private static let groupedHeight = 16

    let name: Int
    let valueEnd: Int
    let bar: Rect
    /// Where the purpose stands, if it does.
    let purpose: Rect?
    /// Whether the rows stand under headings.
    let isGrouped: Bool

    init(_ area: Rect) {
        isGrouped = area.height >= Self.groupedHeight && area.width >= Self.explainedWidth
        let isExplained = area.width >= Self.explainedWidth
        let width = isExplained ? (area.width - Self.gutter) / 2 : area.width
        let extra = max(0, width - Self.designedWidth)
        name = area.x + 2
        valueEnd = area.x + Self.designedWidth - Self.barColumns - 1 + min(extra / 3, 10)
        bar = Rect(x: valueEnd + 1, y: area.y, width: area.x + width - valueEnd - 1, height: 1)
        purpose =
            isExplained
            ? Rect(x: area.x + width + Self.gutter, y: area.y, width: area.width - width - Self.gutter, height: 1) : nil
    }
}
