import Experiments
import TerminalUI

/// The list of presets at the left; at the right the selected one, learning, and what it is.
enum PickerView {
    /// Columns of the words before the facts.
    private static let factColumn = 6

    /// Draws list and preview.
    static func draw(_ picker: PickerState, look: Look, in area: Rect, into buffer: inout CellBuffer) {
        let layout = PickerLayout(body: area)
        PickerList.draw(picker, look: look, in: layout.list, isRoomy: layout.isRoomy, into: &buffer)
        guard let preset = picker.preset, let side = layout.side else { return }
        TitleRule([look.run(preset.name, .emphasis)], ruleStyle: look[.rule])
            .draw(in: side.title, glyphs: look.glyphs, into: &buffer)
        PickerThumbnail.draw(picker, preset: preset, look: look, in: side.thumbnail, into: &buffer)
        drawFacts(preset, look: look, in: side.text, into: &buffer)
    }

    private static func drawFacts(_ preset: Preset, look: Look, in area: Rect, into buffer: inout CellBuffer) {
        let facts = facts(of: preset)
        let width = area.width - factColumn
        for (row, fact) in facts.enumerated() {
            let forms = fact.forms.map(look.plain)
            let shortest = forms.last?.fitted(width, ellipsis: look.glyphs[.ellipsis]) ?? ""
            let text = forms.first { $0.columns <= width } ?? shortest
            buffer.write([look.run(fact.name, .label)], x: area.x, y: area.y + row, in: area)
            buffer.write([look.run(text)], x: area.x + factColumn, y: area.y + row, in: area)
        }
        let figures = preset.printed.count
        let last = figures == 0 ? [] : [look.run(NumberText.counted(figures, "printed figure"), .label)]
        let room = area.height - facts.count - 1 - (last.isEmpty ? 0 : 1)
        let lines = notes(look.plain(preset.notes), width: area.width, rows: room, ellipsis: look.glyphs[.ellipsis])
        for (row, line) in lines.enumerated() {
            buffer.write([look.run(line)], x: area.x, y: area.y + facts.count + 1 + row, in: area)
        }
        buffer.write(last, x: area.x, y: area.y + facts.count + 1 + lines.count, in: area)
    }
}

extension PickerView {
    /// What is learnt from what and how, each in forms from long to short.
    private static func facts(of preset: Preset) -> [(name: String, forms: [String])] {
        let net = preset.model.label
        let parameters = "\(NumberFormat.compactCount(preset.model.parameterCount)) params"
        let time = preset.timeLabel
        return [
            ("net", ["\(net), \(parameters)", net]), ("data", [preset.data.pictureLabel]),
            ("loss", [preset.lossLabel]), ("time", [time, time.replacing(" seconds", with: " s")]),
        ]
    }

    /// The first paragraph of the notes, cut where it has to be, and as many further ones as fit as a whole.
    private static func notes(_ notes: String, width: Int, rows: Int, ellipsis: String) -> [String] {
        let paragraphs = notes.split(separator: "\n").map { String($0).wrapped(width) }
        guard let first = paragraphs.first, rows > 0 else { return [] }
        guard first.count <= rows else {
            return first.prefix(rows - 1) + [first[rows - 1].ending(in: ellipsis, width: width)]
        }
        return paragraphs.dropFirst().reduce(into: first) { lines, paragraph in
            if lines.count + 1 + paragraph.count <= rows { lines += [""] + paragraph }
        }
    }
}

extension String {
    /// The line, the last words of it given up for a sign that it goes on.
    fileprivate func ending(in sign: String, width: Int) -> String {
        columns + 1 + sign.columns <= width ? "\(self) \(sign)" : fitted(width - 1, ellipsis: sign)
    }
}
