import TerminalUI

/// Where everything of a run stands on a screen of some size.
///
/// Width and height decide separately: 80 columns and more hold two columns of panes, 120 and 160 one and two more at
/// the side; 24 rows and more hold both bands. What does not fit is the part without the focus.
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
    /// Rows between header and event line from which on a notice has some of its own.
    static let roomForNotice = 21
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
    /// The rows of the big figures, where they are shown.
    let figures: Rect
    /// The last row but one.
    let eventLine: Rect
    /// The last row.
    let keyLine: Rect
    /// The panes that are shown.
    let places: [Place]
    /// Where a notice about the run stands: in the place of the parameters, else in rows of its own below the other panes; nothing
    /// where there is no room, and the event line has to tell it.
    let notice: Place?

    /// The layout of a screen.
    ///
    /// - Parameters:
    ///   - size: Columns and rows of the screen.
    ///   - panes: The panes that are called up.
    ///   - focus: The pane that is seen in any case.
    ///   - isZoomed: Whether it has all the room.
    ///   - figureRows: Rows above the panes for big figures, where there is room for them.
    ///   - hasNotice: Whether the run has to tell something urgent.
    init(
        size: Size, panes: [Pane], focus: Pane, isZoomed: Bool, figureRows: Int = 0, hasNotice: Bool = false
    ) {
        let screen = Rect(size)
        isTooSmall = size.width < Self.minimum.width || size.height < Self.minimum.height
        let (top, rest) = screen.splitTop(1)
        header = top
        let (middle, foot) = rest.splitTop(rest.height - 2)
        (eventLine, keyLine) = foot.splitTop(1)
        let inner = Rect(x: Self.margin, y: middle.y, width: middle.width - 2 * Self.margin, height: middle.height)
        (figures, body) = inner.splitTop(inner.height - figureRows > Self.tableRows.short ? figureRows : 0)
        let panes = isZoomed ? [focus] : panes
        let all = isTooSmall ? [] : Self.places(of: panes, in: body, size: size, focus: focus)
        if !hasNotice || all.isEmpty {
            (places, notice) = (all, nil)
        } else if all.count > 1, let parameters = all.first(where: { $0.pane == .parameters }) {
            (places, notice) = (all, parameters)
        } else if body.height >= Self.roomForNotice {
            let (rows, strip) = body.splitTop(body.height - Self.tableRows.short - 1)
            places = Self.places(of: panes, in: rows, size: size, focus: focus)
            notice = Self.place(.parameters, in: strip)
        } else {
            (places, notice) = (all, nil)
        }
    }

    /// Where a pane stands, if it is shown.
    func place(of pane: Pane) -> Place? { places.first { $0.pane == pane } }
}

extension DashboardLayout {
    /// How many columns of panes a screen holds, four at most: wider ones get wider panes.
    static func columns(of size: Size) -> Int { min(max(1, size.width / paneColumns), 4) }

    /// How many of them stand beside the pictures and tables.
    static func sideColumns(of size: Size) -> Int { max(0, columns(of: size) - 2) }

    /// The band that a pane stands in; nothing where it has a column at the side.
    static func band(of pane: Pane, on size: Size) -> Pane.Band? {
        pane.isAside && sideColumns(of: size) > 0 ? nil : pane.band
    }

    /// The panes at their places, in their order.
    private static func places(of panes: [Pane], in body: Rect, size: Size, focus: Pane) -> [Place] {
        panes.count == 1
            ? [place(panes[0], in: body)]
            : columns(of: panes, in: body, size: size, focus: focus).sorted { $0.pane < $1.pane }
    }

    /// The columns of panes, each filled.
    private static func columns(of panes: [Pane], in body: Rect, size: Size, focus: Pane) -> [Place] {
        let aside = panes.filter { band(of: $0, on: size) == nil }
        let bands = Pane.Band.allCases.map { band in panes.filter { self.band(of: $0, on: size) == band } }
        let middle = bands.map(\.count).max() ?? 0
        let middleColumns = min(middle, columns(of: size), 2)
        let sideColumns = min(aside.count, sideColumns(of: size))
        let areas = split(body, into: middleColumns + sideColumns)
        let side = split(aside, into: sideColumns).enumerated().flatMap { index, panes in
            stacked(panes, in: areas[middleColumns + index], focus: focus)
        }
        guard middleColumns > 0 else { return side }
        let last = areas[middleColumns - 1]
        let room = Rect(x: body.x, y: body.y, width: last.maxX - body.x, height: body.height)
        return banded(bands, in: room, count: middleColumns, height: size.height, focus: focus) + side
    }

    /// Pictures above tables; where one band is empty or does not fit, the other has all rows.
    private static func banded(
        _ bands: [[Pane]], in area: Rect, count: Int, height: Int, focus: Pane
    ) -> [Place] {
        let filled = bands.filter { !$0.isEmpty }
        // Where a column alone fits, both bands show the one of the focus.
        let column = filled.compactMap { $0.firstIndex(of: focus) }.first ?? 0
        if height < twoBands || filled.count < 2 {
            let band = filled.first { $0.contains(focus) } ?? filled.first ?? []
            return sideBySide(band, in: area, count: count, around: column)
        }
        let (top, bottom) = area.splitTop(pictureRows(area.height) + 1)
        return zip(filled, [top, bottom]).flatMap { sideBySide($0, in: $1, count: count, around: column) }
    }

    /// Rows of a picture where both bands share some rows, the two titles among them.
    private static func pictureRows(_ rows: Int) -> Int {
        let tall = rows - 2 - tableRows.tall
        return tall >= roomyPicture ? tall : rows - 2 - tableRows.short
    }

    /// The panes of a band side by side, those around a column where not all fit.
    private static func sideBySide(_ panes: [Pane], in area: Rect, count: Int, around column: Int) -> [Place] {
        let shown = neighbours(of: column, in: panes, count: count)
        return zip(shown, split(area, into: shown.count)).map { place($0, in: $1) }
    }

    /// Panes below each other, as many as have enough rows.
    private static func stacked(_ panes: [Pane], in area: Rect, focus: Pane) -> [Place] {
        let index = panes.firstIndex(of: focus) ?? 0
        let shown = neighbours(of: index, in: panes, count: max(1, area.height / (tableRows.short + 1)))
        return shown.indices.map { index in
            let start = area.height * index / shown.count
            let end = area.height * (index + 1) / shown.count
            let rows = Rect(x: area.x, y: area.y + start, width: area.width, height: end - start)
            return place(shown[index], in: rows)
        }
    }

    /// So many neighbouring panes, the one with some index among them.
    private static func neighbours(of index: Int, in panes: [Pane], count: Int) -> [Pane] {
        let shown = min(count, panes.count)
        let first = min(max(0, index - shown + 1), panes.count - shown)
        return Array(panes[first..<first + shown])
    }

    /// Panes in so many columns: one each, what is left over in the last one.
    private static func split(_ panes: [Pane], into count: Int) -> [[Pane]] {
        guard count > 0 else { return [] }
        return panes.prefix(count - 1).map { [$0] } + [Array(panes.dropFirst(count - 1))]
    }

    /// So many columns of nearly equal width with gutters between them.
    private static func split(_ area: Rect, into count: Int) -> [Rect] {
        let width = area.width - gutter * (count - 1)
        return (0..<count).map { index in
            let start = width * index / count
            let end = width * (index + 1) / count
            return Rect(x: area.x + start + gutter * index, y: area.y, width: end - start, height: area.height)
        }
    }

    private static func place(_ pane: Pane, in area: Rect) -> Place {
        let (title, content) = area.splitTop(1)
        return Place(pane: pane, title: title, content: content)
    }
}
