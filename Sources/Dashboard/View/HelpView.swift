import TerminalUI

/// Draws the page of keys.
enum HelpView {
    private static let keyColumns = 11

    /// Draws the page from the table of keys.
    static func draw(_ state: DashboardState, in area: Rect, into buffer: inout CellBuffer) {
        let look = state.look
        let isOverRun = state.run != nil && !state.isPickerShown
        PageRule.draw("? Help", isOverRun: isOverRun, look: look, in: area.splitTop(1).top, into: &buffer)
        for column in state.helpPage.columns {
            draw(column.groups, look, offset: state.pageOffset, in: column.area, into: &buffer)
        }
    }

    private static func draw(
        _ groups: [HelpPage.Group], _ look: Look, offset: Int, in area: Rect, into buffer: inout CellBuffer
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
