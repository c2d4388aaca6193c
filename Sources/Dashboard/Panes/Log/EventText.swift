import Experiments
import TerminalUI

/// Events of a run in words.
enum EventText {
    /// How many digits the test files of MNIST hold.
    private static let testDigits = 10_000

    /// The newest event with its step, in forms from long to short.
    static func newest(of snapshot: Snapshot, look: Look) -> [[TextRun]] {
        guard let entry = snapshot.log.last else { return [] }
        let step = look.run("step \(entry.shownStep)  ")
        var forms = forms(of: entry, in: snapshot, look: look)
        if case .diverged = snapshot.phase, case .changed = entry.event, let form = forms.first {
            forms.insert(form + [look.run("  r ", .emphasis), look.run("starts anew with it")], at: 0)
        }
        return forms.map { form in
            entry.event.isPlacedByStep ? form.prefix(1) + [step] + form.dropFirst() : form
        }
    }

    /// An event without its step, in forms from long to short, a mark first.
    static func forms(of entry: LogEntry, in snapshot: Snapshot, look: Look) -> [[TextRun]] {
        switch entry.event {
        case .started(let seed):
            let mark = look.run("\(look.glyphs[.cursor]) ", .label)
            return [
                [mark, look.run("seed \(seed)  \(snapshot.facts.datasetLabel)")], [mark, look.run("seed \(seed)")],
            ]
        case .restarted(let turned):
            let mark = look.run("\(look.glyphs[.cursor]) ", .label)
            let values = turned.compactMap { key in
                HyperparameterField[key].flatMap { field in
                    field.value(in: snapshot.settings).map { field.words(of: $0, in: snapshot.settings) }
                }
            }
            return (1...max(1, values.count)).reversed().map { count in
                [mark, look.run("anew with \(values.prefix(count).joined(separator: ", "))")]
            } + [[mark, look.run("started anew")]]
        case .changed(let key, let from, let to):
            return [[look.run("▲ ", .hand), look.run(change(key, from, to, in: snapshot.settings))]]
        case .compared(let comparison):
            return compared(comparison, snapshot, look)
        case .extended(let epochs):
            return [[look.run("\(look.glyphs[.running]) "), look.run(NumberText.counted(epochs, "more epoch"))]]
        case .finished:
            let done = "done after \(NumberText.counted(entry.step, "step"))"
            return [
                [
                    look.run("■ ", .emphasis),
                    look.run(
                        "\(done): Space trains \(NumberText.counted(snapshot.settings.addedEpochs, "more epoch"))"),
                ],
                [look.run("■ ", .emphasis), look.run(done)],
            ]
        case .tested(let accuracy, let rolled, let pixels):
            let (plain, moved) = (
                NumberFormat.accuracy(accuracy, samples: testDigits), NumberFormat.accuracy(rolled, samples: testDigits)
            )
            return [
                [
                    look.run("■ ", .emphasis),
                    look.run("test digits \(plain) right, rolled by \(pixels) pixels \(moved)"),
                ],
                [look.run("■ ", .emphasis), look.run("test \(plain), rolled \(moved)")],
            ]
        case .stoppedByRule(let reason):
            return [[look.run("■ ", .emphasis), look.run("stopped: \(reason)")]]
        case .edited(let change):
            return [[look.run("▲ ", .hand), look.run(change.label)]]
        case .diverged(let divergence):
            let value = NumberFormat.loss(divergence.loss)
            return [
                [
                    look.run("! ", .fault),
                    look.run("first not finite: \(divergence.layer), \(divergence.operation)"),
                ],
                [look.run("! ", .fault), look.run("the loss is \(value)")],
            ]
        }
    }

    /// What the run is compared with: the run before, else the printed figures.
    static func comparison(of snapshot: Snapshot, look: Look) -> [TextRun] {
        if let ghost = snapshot.ghost { return [look.run("ghost: \(ghost.label)", .label)] }
        let compared = snapshot.comparisons
        guard snapshot.isComparable, !compared.isEmpty else { return [] }
        let met = compared.count { $0.verdict != .outside }
        return [look.run("figures \(met) of \(compared.count) met", .label)]
    }

    /// `learning rate 0.03 → 0.1`.
    static func change(
        _ key: Hyperparameter, _ from: HyperparameterValue, _ to: HyperparameterValue, in settings: Preset
    ) -> String {
        guard let field = HyperparameterField[key] else { return key.rawValue }
        return "\(field.label) \(field.change(from: from, to: to, in: settings))"
    }

    /// The printed figures of the newest epoch that has any, each beside this run's value.
    private static func compared(
        _ newest: FigureComparison, _ snapshot: Snapshot, _ look: Look
    ) -> [[TextRun]] {
        let together = snapshot.comparisons.filter { $0.figure.epoch == newest.figure.epoch }.prefix(3)
        let shown = together.isEmpty ? [newest] : Array(together)
        let printed = shown.map { $0.texts.printed }.joined(separator: " ")
        let here = shown.map { $0.texts.here }.joined(separator: " ")
        let verdict = worst(of: shown)
        let word = verdict == .within ? "within \(NumberText.rate(newest.figure.tolerance))" : verdict.rawValue
        let mark = look.run("\(look.glyphs[verdict == .outside ? .hollowSquare : .filledSquare]) ", .emphasis)
        let place = newest.figure.epoch.map { $0 == 0 ? "at first" : "epoch \($0)" } ?? "at the end"
        return [
            [
                mark, look.run("\(place)  ", .text), look.run("printed ", .label), look.run(printed),
                look.run("  here ", .label), look.run(here), look.run("  \(word)", .label),
            ],
            [
                mark, look.run("\(place)  "), look.run("here ", .label), look.run(here),
                look.run("  \(verdict.rawValue)", .label),
            ],
            [mark, look.run("here ", .label), look.run(here), look.run("  \(verdict.rawValue)", .label)],
            [mark, look.run("\(place)  \(verdict.rawValue)")],
        ]
    }

    private static func worst(of comparisons: [FigureComparison]) -> FigureComparison.Verdict {
        let verdicts = Set(comparisons.map(\.verdict))
        return verdicts.contains(.outside) ? .outside : verdicts.contains(.within) ? .within : .equal
    }
}

extension LogEntry {
    /// The step to name: of a divergence that which was about to be made, else how many had been made.
    var shownStep: Int {
        if case .diverged(let divergence) = event { divergence.step } else { step }
    }
}

extension LogEvent {
    /// Whether the step says where it belongs; the others name their epoch, or the end.
    fileprivate var isPlacedByStep: Bool {
        switch self {
        case .changed, .edited, .extended, .stoppedByRule, .diverged: true
        case .started, .restarted, .compared, .tested, .finished: false
        }
    }
}
