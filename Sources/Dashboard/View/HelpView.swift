import TerminalUI

/// The page of keys: the pane in focus first, then groups in the order of a lesson, in two columns where there is room.
enum HelpView {
    private static let keyColumns = 11
    private static let columnWidth = 38

    /// Draws the page from the table of keys.
    static func draw(_ state: DashboardState, in area: Rect, into buffer: inout CellBuffer) {
        let look = state.look
        let behind = state.run != nil && !state.isPickerShown
        TitleRule(
            [look.run("? Help", .emphasis)],
            fact: behind ? [look.run("the run goes on behind this page", .label)] : [], isFocused: true,
            ruleStyle: look[.emphasis]
        ).draw(in: area, glyphs: look.glyphs, into: &buffer)
        let page = area.splitTop(1).rest
        for (column, part) in columns(of: state, in: page).enumerated() {
            draw(part.groups, look, offset: state.helpOffset, in: part.area(column, page), into: &buffer)
        }
    }

    /// How many rows of the page are out of sight at its beginning.
    static func hiddenRows(_ state: DashboardState) -> Int {
        let page = state.layout.body.splitTop(1).rest
        let rows = columns(of: state, in: page).map { $0.groups.reduce(-1) { $0 + $1.height } }.max() ?? 0
        return max(0, rows - page.height)
    }

    /// Groups that stand below each other.
    private struct Column {
        var groups: [Group]
        var width: Int

        func area(_ index: Int, _ page: Rect) -> Rect {
            Rect(x: page.x + index * (width + DashboardLayout.gutter), y: page.y, width: width, height: page.height)
        }
    }

    private static func columns(of state: DashboardState, in page: Rect) -> [Column] {
        let count = page.width >= 2 * columnWidth + DashboardLayout.gutter ? 2 : 1
        let width = (page.width - DashboardLayout.gutter * (count - 1)) / count
        return split(groups(of: state), into: count).map { Column(groups: $0, width: width) }
    }

    private struct Group {
        var heading: String
        var rows: [KeyRow]
        /// Rows on the page, the blank one after it included.
        var height: Int { rows.count + 2 }
    }

    private static func groups(of state: DashboardState) -> [Group] {
        let isPicker = state.isPickerShown || state.run == nil
        let pane = state.run?.focus ?? .hyperparameters
        let scene: Scenes = isPicker ? (state.run == nil ? .picker : [.picker, .pickerOverRun]) : pane.scene
        return KeyRow.Group.allCases.compactMap { group in
            let rows = KeyMap.help(group, in: scene)
            if rows.isEmpty { return nil }
            guard group == .here else { return Group(heading: group.rawValue, rows: rows) }
            return Group(heading: isPicker ? "This list" : "This pane: \(pane.rawValue) \(pane.name)", rows: rows)
        }
    }

    /// The groups in one or two columns; the second begins where the first would be more than half.
    private static func split(_ groups: [Group], into columns: Int) -> [[Group]] {
        guard columns == 2 else { return [groups] }
        let total = groups.reduce(0) { $0 + $1.height }
        var used = 0
        var first: [Group] = []
        for group in groups {
            guard used + group.height <= max(total / 2 + 1, groups.first?.height ?? 0) else { break }
            used += group.height
            first.append(group)
        }
        return [first, Array(groups.dropFirst(first.count))]
    }

    private static func draw(
        _ groups: [Group], _ look: Look, offset: Int, in area: Rect, into buffer: inout CellBuffer
    ) {
        var y = area.y - offset
        for group in groups {
            if y >= area.y {
                let row = Rect(x: area.x, y: y, width: area.width, height: 1).intersection(area)
                TitleRule([look.run(group.heading, .emphasis)], ruleStyle: look[.rule], lead: 0)
                    .draw(in: row, glyphs: look.glyphs, into: &buffer)
            }
            for (index, line) in group.rows.enumerated() {
                let label = line.label.text(in: look.glyphs, isList: true)
                let x = buffer.write(label, style: look[.emphasis], x: area.x, y: y + 1 + index, in: area)
                let text = look.run(line.help ?? "")
                buffer.write([text], x: max(x + 1, area.x + keyColumns), y: y + 1 + index, in: area)
            }
            y += group.height
        }
    }
}
