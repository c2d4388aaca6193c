import TerminalUI

/// Where everything of a run stands on a screen of some size.
///
/// Width and height decide separately: 80 columns and more hold two columns of panes, 24 rows and more hold both bands.
/// What does not fit is the part without the focus.
struct DashboardLayout: Equatable, Sendable {
    /// The smallest screen that shows anything but its own size.
    static let minimum = Size(width: 40, height: 12)
    /// Columns that a pane is designed for, with its share of margins and gutters.
    static let paneColumns = 40
    /// Rows from which on both bands are shown.
    static let twoBands = 24
    /// Rows of a table, and of one on a screen with room for it.
    static let tableRows = (short: 6, tall: 12)
    /// Rows of a picture from which on tables may be tall.
    static let roomyPicture = 19
    /// Blank columns at the edge of the screen, and between two panes.
    static let margin = 1
    static let gutter = 2

    /// A pane at its place.
    struct Place: Equatable, Sendable {
        var pane: Pane
        /// The row of its title.
        var title: Rect
        /// The cells below it.
        var content: Rect
    }

    /// Whether the screen is too small for anything but a word about that.
    let isTooSmall: Bool
    /// The first row.
    let header: Rect
    /// Everything between header and event line.
    let body: Rect
    /// The last row but one.
    let eventLine: Rect
    /// The last row.
    let keyLine: Rect
    /// The panes that are shown.
    let places: [Place]

    /// The layout of a screen.
    init(size: Size, focus: Pane, isZoomed: Bool) {
        let screen = Rect(size)
        isTooSmall = size.width < Self.minimum.width || size.height < Self.minimum.height
        let (top, rest) = screen.splitTop(1)
        header = top
        let (middle, foot) = rest.splitTop(rest.height - 2)
        (eventLine, keyLine) = foot.splitTop(1)
        body = Rect(x: Self.margin, y: middle.y, width: middle.width - 2 * Self.margin, height: middle.height)
        if isTooSmall {
            places = []
        } else if isZoomed {
            places = [Self.place(focus, in: body)]
        } else {
            places = Self.places(in: body, size: size, focus: focus)
        }
    }

    /// Where a pane stands, if it is shown.
    func place(of pane: Pane) -> Place? { places.first { $0.pane == pane } }

    private static func places(in body: Rect, size: Size, focus: Pane) -> [Place] {
        let bands = size.height >= twoBands ? Pane.Band.allCases : [focus.band]
        var rest = body
        return bands.flatMap { band -> [Place] in
            let isLast = band == bands.last
            let (area, below) = rest.splitTop(isLast ? rest.height : pictureRows(body.height) + 1)
            rest = below
            return columns(of: band, in: area, count: max(1, size.width / paneColumns), focus: focus)
        }
    }

    /// Rows of a picture where both bands share some rows, the two titles among them.
    private static func pictureRows(_ rows: Int) -> Int {
        let tall = rows - 2 - tableRows.tall
        return tall >= roomyPicture ? tall : rows - 2 - tableRows.short
    }

    /// The panes of a band side by side, those around the focus where not all fit.
    private static func columns(of band: Pane.Band, in area: Rect, count: Int, focus: Pane) -> [Place] {
        let panes = band.panes
        let shown = min(count, panes.count)
        let column = focus.band.panes.firstIndex(of: focus) ?? 0
        let first = min(max(0, column - shown + 1), panes.count - shown)
        let width = area.width - gutter * (shown - 1)
        return (0..<shown).map { index in
            let start = width * index / shown
            let end = width * (index + 1) / shown
            let x = area.x + start + gutter * index
            return place(panes[first + index], in: Rect(x: x, y: area.y, width: end - start, height: area.height))
        }
    }

    private static func place(_ pane: Pane, in area: Rect) -> Place {
        let (title, content) = area.splitTop(1)
        return Place(pane: pane, title: title, content: content)
    }
}
