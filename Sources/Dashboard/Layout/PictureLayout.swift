import Experiments
import TerminalUI

/// The Picture pane of a map: the field, and its key in the last row.
struct PictureLayout: Equatable, Sendable {
    let field: Rect
    let key: Rect

    /// The layout of a pane's content.
    init(_ content: Rect) {
        (field, key) = content.splitTop(content.height - 1)
    }
}

extension ViewRequest {
    /// What a map's snapshots should hold to fill some cells.
    init(field: Rect) {
        self.init(mapColumns: max(1, field.width), mapRows: max(1, field.height))
    }
}
