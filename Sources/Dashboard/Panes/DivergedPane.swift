import Experiments
import TerminalUI

/// The notice of a divergence in the place of pane 4: what, since when, why, and the keys that help now.
enum DivergedPane {
    /// Draws title and notice.
    static func draw(
        _ divergence: Divergence, run: RunState, snapshot: Snapshot, at place: DashboardLayout.Place, look: Look,
        into buffer: inout CellBuffer
    ) {
        let isFocused = place.pane == run.focus
        TitleRule(
            [look.run("! Diverged", .fault)], fact: [look.run("training held", .fault)], isFocused: isFocused,
            ruleStyle: look[.fault]
        ).draw(in: place.title, glyphs: look.glyphs, into: &buffer)
        let what = "step \(divergence.step): the loss is \(NumberFormat.loss(divergence.loss))"
        var lines: [[TextRun]] = [[look.run(what, .emphasis)]]
        let reason = "first not finite: \(divergence.layer), \(divergence.operation)"
        lines.append([look.run(reason.fitted(place.content.width, ellipsis: look.glyphs[.ellipsis]))])
        if let cause = cause(in: snapshot) {
            let full = cause.runs(look)
            lines.append(full.columns <= place.content.width ? full : Array(full.dropLast()))
        }
        lines.append([])
        lines += remedies(run, look)
        for (row, line) in lines.enumerated() where row < place.content.height {
            buffer.write(line, x: place.content.x, y: place.content.y + row, in: place.content)
        }
    }

    /// The keys that help: a lower rate, and a new beginning with it.
    private static func remedies(_ run: RunState, _ look: Look) -> [[TextRun]] {
        let waiting = run.waitingChanges
        if let newest = waiting.last {
            let change = newest.field.change(from: newest.from, to: newest.to, in: run.draft)
            let more = waiting.count > 1 ? ", \(waiting.count - 1) more" : ""
            return [
                [look.run("▲  ", .hand), look.run("\(newest.field.label) "), look.run(change, .hand), look.run(more)],
                [look.run("r  ", .emphasis), look.run("start anew with \(waiting.count > 1 ? "them" : "it")")],
            ]
        }
        let rate = HyperparameterField[.learningRate].map { run.text(of: $0) } ?? ""
        let turn: Key = run.focus == .hyperparameters ? .left : .character("-")
        let key = run.selectedField?.key != .learningRate ? "" : turn.label(in: look.glyphs) + "  "
        return [
            [look.run(key, .emphasis), look.run("lower the learning rate first")],
            [look.run("r  ", .emphasis), look.run("start anew with \(rate)")],
        ]
    }

    /// The newest change before the divergence.
    private struct Cause {
        let label: String
        let change: String
        let step: Int

        func runs(_ look: Look) -> [TextRun] {
            [look.run("after \(label) "), look.run(change, .hand), look.run(" at \(step)")]
        }
    }

    private static func cause(in snapshot: Snapshot) -> Cause? {
        let log = snapshot.runLog
        let end = log.lastIndex { if case .diverged = $0.event { true } else { false } } ?? log.endIndex
        for entry in log[..<end].reversed() {
            if case .changed(let key, let from, let to) = entry.event, let field = HyperparameterField[key] {
                let change = field.change(from: from, to: to, in: snapshot.settings)
                return Cause(label: field.label, change: change, step: entry.step)
            }
        }
        return nil
    }
}
