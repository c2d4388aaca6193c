import Experiments
import TerminalUI

/// The arithmetic of one value in the newest step: what it was, its gradient, what the optimizer added, what it is.
struct StepArithmetic {
    /// Rows of the long form.
    static let rows = 5

    let value: SingleValue
    let snapshot: Snapshot
    let look: Look

    /// The name over the four numbers, for some columns.
    func lines(width: Int) -> [[TextRun]] {
        let name = value.name.fittedTail(width, ellipsis: look.glyphs[.ellipsis])
        let when = snapshot.step == 0 ? "before step 1" : "in step \(snapshot.step)"
        let space = width - name.columns - when.columns
        let head = look.run(name, .emphasis)
        let heading = space > 0 ? [head, look.run(String(repeating: " ", count: space) + when, .label)] : [head]
        let numbers = numbers
        // All numbers of the block end in one column.
        let column = numbers.map(\.number.columns).max() ?? 0
        return [heading]
            + numbers.map { line in
                let label = look.run("  " + line.label.padding(to: 14), .label)
                let note = line.note.isEmpty ? [] : [look.run("  " + line.note, .label)]
                let runs = [label, TextRun(line.number.padded(to: column), look[line.role])]
                return (runs + note).columns <= width ? runs + note : runs
            }
    }

    /// The same in one row: the longest form that fits.
    func line(width: Int) -> [TextRun] {
        let after = look.run(signed(value.value), value.hand == nil ? .emphasis : .hand)
        var forms = [[after]]
        if let texts = StepTexts(value), value.hand != .justNow {
            let after = look.run(texts.after, value.hand == nil ? .emphasis : .hand)
            let arrow = " \(look.glyphs[.leadsTo]) "
            forms = [
                [look.run("\(texts.before) \(texts.update)\(arrow)", .label), after],
                [look.run(texts.before + arrow, .label), after], [after],
            ]
        }
        for (name, numbers) in [(value.name, forms[0])] + forms.map({ (value.shortName, $0) }) {
            let space = width - name.columns - numbers.columns
            if space > 0 { return [look.run(name + String(repeating: " ", count: space))] + numbers }
        }
        return [after]
    }

    private struct Line {
        var label: String
        var number: String
        var role = Role.text
        var note = ""
    }

    private var numbers: [Line] {
        if value.hand == .justNow {
            return [Line(label: "set by hand", number: signed(value.value), role: .hand)] + referenceLine
        }
        guard let gradient = value.gradient else {
            return [Line(label: "value", number: signed(value.value), role: .emphasis)] + referenceLine
        }
        let texts = StepTexts(value)
        let step = snapshot.lastStep
        var lines = [Line(label: "gradient", number: signed(gradient), note: step?.batchText ?? "")]
        if let texts {
            lines.insert(Line(label: "value before", number: texts.before), at: 0)
            let optimizer = step.map { "\($0.optimizer.kind.label) adds" } ?? "the step adds"
            let rate = step.map { "rate \(NumberText.rate($0.optimizer.learningRate))" } ?? ""
            lines.append(Line(label: optimizer, number: texts.update, note: rate))
        }
        let role: Role = value.hand == nil ? .emphasis : .hand
        return lines + [Line(label: "value after", number: texts?.after ?? signed(value.value), role: role)]
            + referenceLine
    }

    private var referenceLine: [Line] {
        value.reference.map { [Line(label: "closed form", number: signed($0), role: .label)] } ?? []
    }

    private func signed(_ value: Double) -> String { SingleValue.text(value, isSigned: true) }
}

extension StepSettings {
    /// The rows of the step in a few words.
    fileprivate var batchText: String { hasAllRows ? "all rows" : rows.map { "batch of \($0)" } ?? "" }
}

extension String {
    /// The text in some columns, its end kept where it is too long.
    func fittedTail(_ width: Int, ellipsis: String = "…") -> String {
        guard columns > width else { return self }
        return width <= ellipsis.columns ? "" : ellipsis + String(suffix(width - ellipsis.columns))
    }

    /// The text with blanks behind it, so that it takes some columns.
    func padding(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - columns))
    }
}
