import Experiments
import TerminalUI

/// The presets as a list: the front row with its digits, the others below, scrolled under their heading.
enum PickerList {
    private static let nameColumn = 4

    /// Draws what to do, then the list.
    static func draw(
        _ picker: PickerState, look: Look, in area: Rect, isRoomy: Bool, into buffer: inout CellBuffer
    ) {
        let (heading, rest) = area.splitTop(isRoomy ? 2 : 1)
        drawSentence(look, in: heading, into: &buffer)
        guard !picker.presets.isEmpty else {
            buffer.write([look.run("no presets were found", .fault)], x: rest.x, y: rest.y, in: rest)
            return
        }
        let front = min(KeyMap.frontRow, picker.presets.count)
        let more = picker.presets.count - front
        let fixed = front + 2
        if more > 0 && rest.height < fixed + 3 {
            drawRows(picker, 0..<picker.presets.count, look: look, in: rest, into: &buffer)
            return
        }
        let (top, below) = rest.splitTop(front)
        drawRows(picker, 0..<front, look: look, in: top, into: &buffer)
        guard more > 0 else { return }
        let (title, others) = below.splitTop(2)
        TitleRule([look.run("More from the lectures", .label)], ruleStyle: look[.rule], lead: 0)
            .draw(in: title.splitTop(1).rest, glyphs: look.glyphs, into: &buffer)
        drawRows(picker, front..<picker.presets.count, look: look, in: others, into: &buffer)
    }

    private static func drawSentence(_ look: Look, in area: Rect, into buffer: inout CellBuffer) {
        let arrows = KeyLabel.keys([.up, .down]).text(in: look.glyphs, isList: look.glyphs != .ascii)
        var enter = look.run(" Enter ", .emphasis)
        enter.style = Style(foreground: enter.style.foreground, isBold: true, isReversed: true)
        let sentence = [
            look.run("Pick an experiment with "), look.run(arrows, .emphasis), look.run(" and press "), enter,
        ]
        let short = [look.run("Pick with "), look.run(arrows, .emphasis), look.run(" and press "), enter]
        buffer.write(sentence.columns <= area.width ? sentence : short, x: area.x, y: area.y, in: area)
    }

    /// Rows of the list, scrolled so that the selected one is in sight, with a last line that says how many follow.
    private static func drawRows(
        _ picker: PickerState, _ range: Range<Int>, look: Look, in area: Rect, into buffer: inout CellBuffer
    ) {
        guard area.height > 0, !range.isEmpty else { return }
        let fits = range.count <= area.height
        let rows = fits ? area.height : area.height - 1
        let selected = range.contains(picker.selected) ? picker.selected : range.lowerBound
        let first = max(range.lowerBound, min(selected - rows / 2, range.upperBound - rows))
        let shown = first..<min(range.upperBound, first + rows)
        let names = range.map { picker.presets[$0].name.columns }.max() ?? 0
        for (row, index) in shown.enumerated() {
            let line = Rect(x: area.x, y: area.y + row, width: area.width, height: 1)
            draw(
                picker, index, names: area.width < PickerLayout.listColumns ? names : max(names, 18), look: look,
                in: line,
                into: &buffer)
        }
        if !fits {
            let left = range.upperBound - shown.upperBound
            let text = left > 0 ? "\(look.glyphs[.down]) \(left) more" : "\(look.glyphs[.up]) from the top"
            buffer.write(text, style: look[.label], x: area.x + nameColumn, y: area.maxY - 1, in: area)
        }
    }

    private static func draw(
        _ picker: PickerState, _ index: Int, names: Int, look: Look, in line: Rect, into buffer: inout CellBuffer
    ) {
        let preset = picker.presets[index]
        let isSelected = index == picker.selected
        let surface: Surface = isSelected ? .selection : .ground
        if isSelected {
            buffer.fill(line, with: Cell(" ", style: look.theme.style(.text, on: .selection)))
            buffer.write([look.run(look.glyphs[.cursor], .emphasis, on: surface)], x: line.x, y: line.y, in: line)
        }
        let isFront = index < KeyMap.frontRow
        if isFront {
            buffer.write([look.run("\(index + 1)", .label, on: surface)], x: line.x + 2, y: line.y, in: line)
        }
        let name = look.run(preset.name, isFront || isSelected ? .emphasis : .text, on: surface)
        buffer.write([name], x: line.x + nameColumn, y: line.y, in: line)
        let start = line.x + nameColumn + names + 1
        let summary = preset.summary.fitted(line.maxX - start, ellipsis: look.glyphs[.ellipsis])
        buffer.write([look.run(summary, .text, on: surface)], x: start, y: line.y, in: line)
    }
}
