import TerminalUI

/// Where the list of presets, the thumbnail and the text beside it stand.
struct PickerLayout: Equatable, Sendable {
    /// Columns of the list at 80 columns, and those of the thumbnail at least.
    static let listColumns = 47
    private static let thumbnailColumns = 29
    private static let thumbnailRows = 8
    private static let gap = 2
    /// Rows that the text under the thumbnail needs.
    private static let textRows = 11
    /// Rows from which on the page has blank ones.
    private static let roomyRows = 16

    /// Whether blank rows part what belongs together.
    let isRoomy: Bool
    /// The list with the sentence above it.
    let list: Rect
    /// Everything at the right of the list, where there is room for it.
    let side: Side?

    /// What stands beside the list.
    struct Side: Equatable, Sendable {
        var title: Rect
        var thumbnail: Rect
        var text: Rect
    }

    /// The layout of what lies between header and event line.
    init(body: Rect) {
        isRoomy = body.height >= Self.roomyRows
        let inner = body.splitTop(isRoomy ? 1 : 0).rest
        let extra = inner.width - Self.listColumns - Self.gap - Self.thumbnailColumns
        guard extra >= 0 else {
            (list, side) = (inner, nil)
            return
        }
        let width = Self.thumbnailColumns + extra * 2 / 3
        let (left, right) = inner.splitLeft(inner.width - width)
        list = Rect(x: left.x, y: left.y, width: left.width - Self.gap, height: left.height)
        let (title, rest) = right.splitTop(1)
        let rows = min(width * Self.thumbnailRows / Self.thumbnailColumns, max(0, rest.height - Self.textRows))
        let (thumbnail, below) = rest.splitTop(rows)
        side = Side(title: title, thumbnail: thumbnail, text: below.splitTop(1).rest)
    }
}
