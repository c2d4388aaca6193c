import Experiments
import TerminalUI

/// Pane 3: each value, its place on its scale, and whether a change starts the run anew.
enum HyperparametersPane: PaneContent {
    /// Columns of the bar at the designed width; a wider pane gives it more.
    private static let barColumns = 13
    private static let designedWidth = 38

    /// Draws the rows, scrolled so that the picked one is in sight.
    static func draw(
        _ run: RunState, _ snapshot: Snapshot, look: Look, in area: Rect, into buffer: inout CellBuffer
    ) {
        let fields = run.fields
        let picked = fields.firstIndex { $0.key == run.selectedField?.key } ?? 0
        // One row more than the picked one stays in sight, so that one sees that there is more.
        let first = max(0, min(picked + 2 - area.height, fields.count - area.height))
        let columns = Columns(area)
        let initial = run.initialSettings
        for (row, field) in fields.enumerated().dropFirst(first).prefix(area.height) {
            let y = area.y + row - first
            let isEdge = (row == first && first > 0) ? Glyph.up : nil
            let isEnd = (row - first == area.height - 1 && row < fields.count - 1) ? Glyph.down : nil
            let line = Line(field, run: run, initial: initial, isPicked: row == picked, more: isEdge ?? isEnd)
            line.draw(columns, y: y, look: look, in: area, into: &buffer)
        }
    }

    /// Name, and what the star after a name says.
    static func title(_ run: RunState, _ snapshot: Snapshot, look: Look) -> PaneView.Title {
        PaneView.Title(name: Pane.hyperparameters.name, note: "  * starts anew")
    }

    /// Where the parts of a row stand.
    private struct Columns {
        let name: Int
        let valueEnd: Int
        let bar: Rect

        init(_ area: Rect) {
            let extra = max(0, area.width - designedWidth)
            name = area.x + 2
            valueEnd = area.x + designedWidth - barColumns - 1 + min(extra / 3, 10)
            bar = Rect(x: valueEnd + 1, y: area.y, width: area.maxX - valueEnd - 1, height: 1)
        }
    }

    /// A row.
    private struct Line {
        let field: HyperparameterField
        let preset: Preset
        let value: HyperparameterValue?
        let initial: HyperparameterValue?
        let isPicked: Bool
        /// Shown in the place of the cursor where the list goes on beyond the pane.
        let more: Glyph?
        /// `?` while the value waits for Enter, `…` until the run has it.
        let pendingMark: String

        init(_ field: HyperparameterField, run: RunState, initial: Preset, isPicked: Bool, more: Glyph?) {
            self.field = field
            self.isPicked = isPicked
            self.more = more
            preset = run.draft
            value = run.shownValue(of: field)
            self.initial = field.value(in: initial)
            let isOffered = run.offer?.key == field.key
            pendingMark = isOffered ? "?" : run.isPending(field.key) ? "…" : ""
        }

        func draw(_ columns: Columns, y: Int, look: Look, in area: Rect, into buffer: inout CellBuffer) {
            let isChanged = value != initial
            let name: Role = isPicked ? .emphasis : .text
            if isPicked {
                buffer.write(look.glyphs[.cursor], style: look[.emphasis], x: area.x, y: y, in: area)
            } else if let more {
                buffer.write(look.glyphs[more], style: look[.label], x: area.x, y: y, in: area)
            }
            let star = look.run(field.restartsRun ? " *" : "", .label)
            buffer.write([look.run(field.label, name), star], x: columns.name, y: y, in: area)
            guard let value else { return }
            var text = look.run(field.text(value, in: preset), isChanged ? .hand : name)
            text.style.isBold = isPicked
            let start = max(columns.name, columns.valueEnd - text.columns)
            buffer.write([text], x: start, y: y, in: area)
            let mark = look.plain(pendingMark).prefix(1)
            buffer.write(String(mark), style: look[.hand], x: columns.valueEnd, y: y, in: area)
            let row = Rect(x: columns.bar.x, y: y, width: columns.bar.width, height: 1).intersection(area)
            drawScale(value, isChanged: isChanged, look: look, in: row, into: &buffer)
        }

        private func drawScale(
            _ value: HyperparameterValue, isChanged: Bool, look: Look, in row: Rect, into buffer: inout CellBuffer
        ) {
            if case .seeds = field.scale(in: preset) { return }
            let knob = look[isChanged ? .hand : .text]
            if let choices = field.choices(in: preset) {
                func place(_ value: HyperparameterValue?) -> Int? {
                    guard case .choice(let name) = value else { return nil }
                    return choices.firstIndex(of: name)
                }
                ChoiceDots(
                    count: choices.count, selected: place(value) ?? 0, initial: isChanged ? place(initial) : nil,
                    isPicked: isPicked, dotStyle: look[.label], knobStyle: knob, endStyle: look[.emphasis]
                ).draw(in: row, glyphs: look.glyphs, into: &buffer)
            } else {
                Slider(
                    position: field.position(of: value, in: preset),
                    initial: isChanged ? initial.map { field.position(of: $0, in: preset) } : nil, isPicked: isPicked,
                    trackStyle: look[.rule], knobStyle: knob, endStyle: look[.emphasis]
                ).draw(in: row, glyphs: look.glyphs, into: &buffer)
            }
        }
    }
}
