import Experiments
import TerminalUI

/// The last row but one: a question or an answer, else the newest event, with the comparison at the right.
enum EventLine {
    /// Draws the line.
    static func draw(_ state: DashboardState, in area: Rect, into buffer: inout CellBuffer) {
        let inner = Rect(
            x: area.x + DashboardLayout.margin, y: area.y, width: area.width - 2 * DashboardLayout.margin,
            height: area.height)
        let content = content(of: state)
        let left =
            content.left.first { $0.columns <= inner.width } ?? shortened(content.left.last, inner.width, state.look)
        let end = buffer.write(left, x: inner.x, y: inner.y, in: inner)
        let start = inner.maxX - content.right.columns
        if !content.right.isEmpty && start >= end + 2 { buffer.write(content.right, x: start, y: inner.y, in: inner) }
    }

    /// The line's parts: at the left the forms of one text from long to short, at the right one fact.
    private struct Content {
        var left: [[TextRun]] = []
        var right: [TextRun] = []
    }

    /// The last form, cut at a word.
    private static func shortened(_ runs: [TextRun]?, _ width: Int, _ look: Look) -> [TextRun] {
        guard let runs, let first = runs.first else { return [] }
        let text = runs.dropFirst().map(\.text).joined()
        let rest = text.fitted(width - first.columns, ellipsis: look.glyphs[.ellipsis])
        return [first, TextRun(rest, runs.dropFirst().first?.style ?? .plain)]
    }

    private static func content(of state: DashboardState) -> Content {
        let look = state.look
        if state.isQuitAsked {
            let ask = look.run("? ", .emphasis)
            return Content(left: [
                [ask, look.run("it is still running: q once more quits, Esc stays")],
                [ask, look.run("running: q again quits")],
            ])
        }
        if state.isHelpShown, state.message == nil { return Content(left: legend(look)) }
        if let message = state.message ?? state.greeting {
            let mark = message.isFault ? look.run("! ", .fault) : look.run("")
            return Content(left: [[mark, look.run(message.text)]])
        }
        guard let run = state.run, !state.isPickerShown, run.failure == nil else { return Content() }
        if let edit = run.edit { return editing(edit, run, look) }
        if let offer = run.offer { return offering(offer, run, look) }
        if state.edited != nil { return changedFile(run, look) }
        guard let snapshot = run.snapshot else { return Content() }
        if run.focus == .loss, let reading = LossReading(LossPane.plot(run, snapshot, look: look)) {
            return Content(left: reading.forms(look))
        }
        return Content(
            left: EventText.newest(of: snapshot, look: look), right: EventText.comparison(of: snapshot, look: look))
    }

    private static func editing(_ edit: EditLine, _ run: RunState, _ look: Look) -> Content {
        let words = run.words(for: edit)
        if let fault = edit.fault {
            return Content(left: [fault, words.allowed].map { [look.run("! ", .fault), look.run($0)] })
        }
        let consequence = words.consequence.isEmpty ? "" : "  \(words.consequence)"
        let prompt = [
            look.run("\(look.glyphs[.cursor]) ", .emphasis), look.run("\(words.label) "),
            look.run("\(edit.text)_", .hand), look.run(consequence, .label),
        ]
        return Content(left: [prompt], right: [look.run(words.allowed, .label)])
    }

    private static func changedFile(_ run: RunState, _ look: Look) -> Content {
        let mark = look.run("\(look.glyphs[.change]) ", .hand)
        let name = look.run("\(run.request.preset.name).yaml was edited: ")
        return Content(left: [
            [mark, name, look.run("u", .emphasis), look.run(" starts what it says now")],
            [mark, look.run("edited: "), look.run("u", .emphasis), look.run(" loads it")],
        ])
    }

    private static func offering(_ offer: RunState.Offer, _ run: RunState, _ look: Look) -> Content {
        guard let field = HyperparameterField[offer.key] else { return Content() }
        let old = run.text(of: field)
        let new = field.text(offer.value, in: run.draft)
        let mark = look.run("\(look.glyphs[.change]) ", .hand)
        let change = look.run("\(field.label) \(old) → \(new)", .hand)
        return Content(left: [
            [mark, change, look.run(" starts anew: Enter applies, Esc keeps \(old)")],
            [mark, change, look.run(" starts anew")],
        ])
    }

    /// What the marks in the pictures mean, under the page of keys.
    private static func legend(_ look: Look) -> [[TextRun]] {
        let marks: [(sign: String, role: Role, long: String, short: String)] = [
            ("▲", .hand, "you changed a value", "changed"), ("■", .emphasis, "figure a lecture prints", "printed"),
            ("×", .wrong, "wrong", "wrong"), ("!", .fault, "not finite", "not finite"),
        ]
        let forms = [marks.map { ($0, $0.long, "   ") }, marks.map { ($0, $0.short, "  ") }]
        return forms.map { form in
            form.flatMap { mark, text, gap in
                [look.run(mark.sign, mark.role), look.run(" \(text)\(gap)", .label)]
            }
        } + [[look.run("\(look.glyphs[.change]) ", .hand), look.run("changed  ! not finite", .label)]]
    }
}
