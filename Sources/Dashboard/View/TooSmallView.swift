import TerminalUI

/// A screen with room for little more than its own size.
enum TooSmallView {
    /// Draws the current size and the needed one into the middle.
    static func draw(_ size: Size, look: Look, into buffer: inout CellBuffer) {
        let needed = DashboardLayout.minimum
        let lines = [
            look.run("too small: \(size.width)×\(size.height)", .emphasis),
            look.run("needs \(needed.width)×\(needed.height)", .label),
        ]
        let area = buffer.bounds
        let top = max(0, (area.height - lines.count) / 2)
        for (row, line) in lines.enumerated() {
            buffer.write([line], x: max(0, (area.width - line.columns) / 2), y: top + row, in: area)
        }
    }
}
