import Experiments
import TerminalUI

/// A row of the Hyperparameters pane: name, value, and the value's place on its scale.
struct HyperparameterLine {
    /// Places at which the curve of the rate is drawn in a row: a few for each of its dots.
    private static let curvePlaces = 64

    private let field: HyperparameterField
    private let preset: Preset
    private let value: HyperparameterValue?
    private let initial: HyperparameterValue?
    /// What the schedule makes of the rate, in its own row.
    private let ratePlan: RatePlan?
    private let isPicked: Bool
    /// `?` while the value waits for Enter, `…` until the run has it, or starts anew with it.
    private let pendingMark: String
    /// Shown in the place of the cursor where the list goes on beyond the pane.
    var more: Glyph?

    init(_ field: HyperparameterField, run: RunState, initial: Preset, isPicked: Bool) {
        self.field = field
        self.isPicked = isPicked
        preset = run.draft
        ratePlan = field.key == .scheduler ? run.ratePlan : nil
        value = run.shownValue(of: field)
        self.initial = field.value(in: initial)
        let isOffered = run.offer?.key == field.key
        let waits = run.isPending(field.key) || run.waitingChanges.contains { $0.field.key == field.key }
        pendingMark = isOffered ? "?" : waits ? "…" : ""
    }

    /// Draws the row.
    func draw(
        _ columns: HyperparameterColumns, y: Int, look: Look, in area: Rect, into buffer: inout CellBuffer
    ) {
        let isChanged = value != initial
        let name: Role = isPicked ? .emphasis : .text
        if isPicked {
            buffer.write(look.glyphs[.cursor], style: look[.emphasis], x: area.x, y: y, in: area)
        } else if let more {
            buffer.write(look.glyphs[more], style: look[.label], x: area.x, y: y, in: area)
        }
        let star = look.run(field.restartsRun ? " *" : "", .label)
        let nameEnd = buffer.write([look.run(field.label, name), star], x: columns.name, y: y, in: area)
        if let purpose = columns.purpose {
            let text = look.run(look.plain(field.key.words.purpose).fitted(purpose.width), isPicked ? .text : .label)
            buffer.write([text], x: purpose.x, y: y, in: area)
        }
        guard let value else { return }
        let room = columns.valueEnd - nameEnd - 1
        let full = look.plain(field.text(value, in: preset))
        var text = look.run(full.shortened(to: room, ellipsis: look.glyphs[.ellipsis]), isChanged ? .hand : name)
        text.style.isBold = isPicked
        buffer.write([text], x: columns.valueEnd - text.columns, y: y, in: area)
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
        if let ratePlan {
            CurveTrack(
                ratePlan.rates(at: Self.curvePlaces), position: ratePlan.progress, isPicked: isPicked,
                curveStyle: look[.label], knobStyle: knob, endStyle: look[.emphasis]
            ).draw(in: row, glyphs: look.glyphs, into: &buffer)
        } else if let choices = field.choices(in: preset) {
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

extension String {
    /// The text where it fits into some columns, else its beginning and a sign that it goes on.
    fileprivate func shortened(to width: Int, ellipsis: String) -> String {
        columns <= width ? self : prefix(max(0, width - ellipsis.columns)) + ellipsis
    }
}
