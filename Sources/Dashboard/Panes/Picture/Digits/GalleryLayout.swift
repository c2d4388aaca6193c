import TerminalUI

/// Where all digits of a cell of the confusion matrix stand: under a heading, row below row.
struct GalleryLayout: Equatable {
    /// Rows of a digit.
    private static let digitRows = (least: 6, most: 12)
    /// Columns of the line under a digit.
    private static let captionColumns = 12
    private static let gap = 1

    /// The row of the heading.
    let heading: Rect
    /// Rows of a digit.
    let digitRows: Int
    /// Digits side by side, and rows of them below each other.
    let perRow: Int
    let bands: Int
    /// Rows of digits that do not fit.
    let hidden: Int

    /// The layout for so many digits: as large as all of them allow.
    init(_ area: Rect, count: Int) {
        heading = area.splitTop(1).top
        let room = area.height - 1
        func fit(_ rows: Int) -> (perRow: Int, bands: Int) {
            let pitch = max(rows * 2, Self.captionColumns) + Self.gap
            return (max(0, (area.width + Self.gap) / pitch), max(0, (room + Self.gap) / (rows + 1 + Self.gap)))
        }
        let least = max(1, min(Self.digitRows.least, room - 1))
        let sizes = (least...max(least, Self.digitRows.most)).reversed()
        let rows = sizes.first { fit($0).perRow * fit($0).bands >= count } ?? least
        digitRows = rows
        (perRow, bands) = fit(rows)
        hidden = perRow > 0 ? max(0, (count + perRow - 1) / perRow - bands) : 0
    }

    /// Digits in sight at most.
    var page: Int { perRow * bands }

    /// Where a digit in sight stands, and its line.
    func digit(_ place: Int) -> (image: Rect, caption: Rect) {
        let pitch = (width: max(digitRows * 2, Self.captionColumns) + Self.gap, height: digitRows + 1 + Self.gap)
        let cells = Rect(
            x: heading.x + place % max(1, perRow) * pitch.width,
            y: heading.maxY + place / max(1, perRow) * pitch.height,
            width: pitch.width - Self.gap, height: pitch.height - Self.gap)
        let (image, caption) = cells.splitTop(digitRows)
        return (image.splitLeft(digitRows * 2).left, caption)
    }
}
