import Experiments
import TerminalUI

/// The figures that the lecture printed, beside those of this run.
struct LectureFigures {
    private let run: RunState
    private let snapshot: Snapshot
    private let look: Look
    private let comparisons: [Key: FigureComparison]

    /// What sets a figure apart from the others.
    private struct Key: Hashable {
        var quantity: PrintedQuantity
        var epoch: Int?
        var text: String

        init(_ figure: PrintedFigure) {
            (quantity, epoch, text) = (figure.quantity, figure.epoch, figure.text)
        }
    }

    init(_ run: RunState, _ snapshot: Snapshot, look: Look) {
        self.run = run
        self.snapshot = snapshot
        self.look = look
        comparisons = Dictionary(
            (snapshot.comparisons + snapshot.references).map { (Key($0.figure), $0) },
            uniquingKeysWith: { _, newer in newer })
    }

    /// The tables in lines of some width: how many are met, then a heading and rows for each kind of figure.
    func lines(width: Int) -> [[TextRun]] {
        let printed = snapshot.settings.printed
        var lines = summary(printed).wrapped(width).map { [look.run($0)] }
        if let reason = incomparable {
            lines += "not comparable: \(reason)".wrapped(width).map { [look.run($0, .hand)] }
        }
        if !printed.isEmpty { lines += [LectureMark.key(look)] }
        lines += printed.grouped(by: \.quantity.groupLabel).flatMap { [[]] + table($0, heading: $1, width: width) }
        if let expected = snapshot.settings.expected {
            let groups = expected.figures.grouped(by: \.quantity.groupLabel)
            lines += [[]] + "\(expected.source) gives".wrapped(width).map { [look.run($0, .label)] }
            lines += groups.flatMap { table($0, heading: $1, source: "given", width: width) }
        }
        return lines
    }

    // MARK: Words

    /// `12 of 20 reached, 11 equal, 1 within`.
    private func summary(_ printed: [PrintedFigure]) -> String {
        guard !printed.isEmpty else { return "The lecture prints no figures of this experiment." }
        let reached = printed.compactMap { comparisons[Key($0)]?.verdict }
        let count = "\(reached.count) of \(NumberText.counted(printed.count, "figure"))"
        guard !reached.isEmpty else { return "\(count) reached" }
        let verdicts = [FigureComparison.Verdict.equal, .within, .outside].compactMap { verdict in
            let number = reached.count { $0 == verdict }
            return number > 0 ? "\(number) \(verdict.rawValue)" : nil
        }
        return "\(count): \(verdicts.joined(separator: ", "))"
    }

    /// Why the run cannot be compared with the lecture; nothing where it can.
    private var incomparable: String? {
        guard !snapshot.isComparable else { return nil }
        if snapshot.facts.isSynthetic { return "the digits are drawn by the program, not those of the lecture" }
        let original = run.request.original
        var others = run.assignments(in: snapshot.settings).map(\.field)
        if snapshot.settings.random.seed != original.random.seed, let seed = HyperparameterField[.seed] {
            others.append(seed)
        }
        let values = others.compactMap { field in
            field.value(in: original).map { "\(field.label) \(field.text($0, in: original))" }
        }
        return values.isEmpty ? "a value was changed on the way" : "the lecture has \(values.joined(separator: ", "))"
    }

    // MARK: Tables

    /// A row of a table: where it belongs, both numbers, and how they agree.
    private struct Row {
        var place: String
        var printed: String
        var here = ""
        var mark: LectureMark?
        var reason: String?
    }

    private func table(
        _ figures: [PrintedFigure], heading: String, source: String = "printed", width: Int
    ) -> [[TextRun]] {
        let rows = figures.map { row($0, among: figures) }
        let countsEpochs = figures.allSatisfy { $0.quantity.rowLabel == nil }
        let head = Row(place: countsEpochs ? "epoch" : "", printed: source, here: "here")
        let place = ([head] + rows).map(\.place.columns).max() ?? 0
        let printed = ([head] + rows).map(\.printed.columns).max() ?? 0
        let here = ([head] + rows).map(\.here.columns).max() ?? 0
        func line(_ row: Row, _ role: Role) -> [TextRun] {
            let name = countsEpochs ? row.place.padded(to: place) : row.place.filled(to: place)
            let mark = row.mark.map { [look.run(" \($0.sign)", $0.role)] } ?? []
            return [
                look.run(name, .label), look.run("  " + row.printed.padded(to: printed), role),
                look.run("  " + row.here.padded(to: here), role),
            ] + mark
        }
        return heading.wrapped(width).map { [look.run($0, .emphasis)] } + [line(head, .label)]
            + rows.flatMap { row in
                [line(row, row.mark == nil ? .ghost : .text)]
                    + (row.reason ?? "").wrapped(width - 2).map { [look.run("  \($0)", .ghost)] }
            }
    }

    private func row(_ figure: PrintedFigure, among figures: [PrintedFigure]) -> Row {
        let name = figure.quantity.rowLabel
        let isAmbiguous = figures.contains { $0.quantity == figure.quantity && $0.epoch != figure.epoch }
        let epoch = figure.epoch.map(String.init) ?? "end"
        let moment = figure.epoch == nil ? "at the end" : figure.epoch == 0 ? "at first" : "epoch \(epoch)"
        let place = name.map { isAmbiguous ? "\($0) \(moment)" : $0 } ?? epoch
        guard let comparison = comparisons[Key(figure)] else {
            return Row(place: place, printed: figure.shortText, reason: figure.unreachable)
        }
        let texts = comparison.texts
        return Row(place: place, printed: texts.printed, here: texts.here, mark: LectureMark(comparison.verdict))
    }
}

extension Array {
    /// The elements under what they have in common, in the order in which each first comes up.
    fileprivate func grouped(by label: (Element) -> String) -> [([Element], String)] {
        var groups: [([Element], String)] = []
        for element in self {
            let label = label(element)
            if let index = groups.firstIndex(where: { $0.1 == label }) {
                groups[index].0.append(element)
            } else {
                groups.append(([element], label))
            }
        }
        return groups
    }
}
