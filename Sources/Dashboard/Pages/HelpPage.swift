import TerminalUI

/// The page of keys as columns of groups: the pane in focus first, then groups in the order of a lesson.
struct HelpPage {
    /// Columns of a group at least; there are two of them side by side where they fit.
    private static let columnWidth = 38

    /// Rows of the table under a heading.
    struct Group {
        var heading: String
        var rows: [KeyRow]
        /// Rows on the page, the blank one after it included.
        var height: Int { rows.count + 2 }
    }

    /// Groups that stand below each other.
    struct Column {
        var groups: [Group]
        var area: Rect
    }

    /// The columns from left to right.
    let columns: [Column]
    /// How many rows are out of sight at the page's beginning.
    let hiddenRows: Int

    /// The page of some scene.
    ///
    /// - Parameters:
    ///   - scene: Whose keys come first.
    ///   - heading: What stands over them.
    ///   - area: The cells of the page.
    init(_ scene: Scenes, heading: String, in area: Rect) {
        let groups = KeyRow.Group.allCases.compactMap { group -> Group? in
            let rows = KeyMap.help(group, in: scene)
            return rows.isEmpty ? nil : Group(heading: group == .here ? heading : group.rawValue, rows: rows)
        }
        let gutter = DashboardLayout.gutter
        let count = area.width >= 2 * Self.columnWidth + gutter ? 2 : 1
        let width = (area.width - gutter * (count - 1)) / count
        columns = Self.split(groups, into: count).enumerated().map { index, groups in
            let x = area.x + index * (width + gutter)
            return Column(groups: groups, area: Rect(x: x, y: area.y, width: width, height: area.height))
        }
        let rows = columns.map { $0.groups.reduce(-1) { $0 + $1.height } }.max() ?? 0
        hiddenRows = max(0, rows - area.height)
    }

    /// The groups in one or two columns, of two the pair whose longer one is shortest.
    private static func split(_ groups: [Group], into columns: Int) -> [[Group]] {
        guard columns == 2, !groups.isEmpty else { return [groups] }
        func height(_ part: ArraySlice<Group>) -> Int { part.reduce(0) { $0 + $1.height } }
        let longest = (1...groups.count).map { max(height(groups[..<$0]), height(groups[$0...])) }
        let first = (longest.indices.min { longest[$0] < longest[$1] } ?? 0) + 1
        return [Array(groups[..<first]), Array(groups[first...])]
    }
}
