public import Experiments
import Foundation

/// The table of printed figures beside this program's, experiment by experiment, with its totals.
public struct ReproductionReport: Sendable {
    private var experiments: [ReproducedExperiment] = []

    /// A report on nothing yet.
    public init() {}

    /// Takes in an experiment, and gives its part of the table.
    public mutating func add(_ experiment: ReproducedExperiment) -> String {
        experiments.append(experiment)
        return Self.text(experiment)
    }

    /// Whether a figure falls outside of its tolerance.
    public var hasFailed: Bool { experiments.contains(where: \.hasFailed) }

    /// The totals: how many figures of which verdict, and how long it took.
    public func summary(seconds: Double) -> String {
        let figures = experiments.flatMap(\.figures)
        let references = experiments.flatMap(\.references)
        var lines = [
            "\(NumberText.counted(figures.count, "printed figure")): \(Self.counts(figures)); \(Self.time(seconds))"
        ]
        if !references.isEmpty {
            lines.append("\(NumberText.counted(references.count, "reference figure")): \(Self.counts(references))")
        }
        let failures = (figures + references).filter { $0.verdict == .outside }
        return (lines + failures.map { "outside: \($0.experiment), \($0.name)" }).joined(separator: "\n")
    }

    /// Everything as one JSON object.
    public func json(seconds: Double) -> String {
        JSONText.object([
            ("figures", .array(experiments.flatMap(\.figures).map(Self.object))),
            ("references", .array(experiments.flatMap(\.references).map(Self.object))),
            ("seconds", .seconds(seconds)),
        ]).description
    }

    private static func text(_ experiment: ReproducedExperiment) -> String {
        var lines = ["\(experiment.name): \(experiment.title), \(time(experiment.seconds))"]
        let headings = [
            (experiment.figures, "printed"), (experiment.references, experiment.referenceSource ?? "reference"),
        ]
        for (figures, heading) in headings where !figures.isEmpty {
            let rows = figures.map(row)
            let table = TextTable.lines(
                [["figure", heading, "this run", "digits", "verdict"]] + rows, rightAligned: [1, 2, 3])
            lines += table.map { "  " + $0 }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func row(_ figure: ReproducedFigure) -> [String] {
        let number = PrintedNumber(figure.printed, tolerance: figure.tolerance)
        let value = figure.value.map { SignificantDigits.text($0, digits: max(7, number.significantDigits)) } ?? "-"
        let verdict = name(of: figure.verdict) + (figure.reason.map { ": \($0)" } ?? "")
        let digits = figure.verdict == nil ? "-" : "\(figure.agreeingDigits) of \(number.significantDigits)"
        return [figure.name, figure.printed, value, digits, verdict]
    }

    /// `590 equal to the last digit, 3 within tolerance, 0 outside, 22 unreachable`.
    private static func counts(_ figures: [ReproducedFigure]) -> String {
        (FigureComparison.Verdict.allCases + [nil]).map { verdict in
            "\(figures.count { $0.verdict == verdict }) \(words(verdict))"
        }.joined(separator: ", ")
    }

    /// A verdict's name; that of none is said of what no run can meet.
    private static func name(of verdict: FigureComparison.Verdict?) -> String { verdict?.rawValue ?? "unreachable" }

    private static func words(_ verdict: FigureComparison.Verdict?) -> String {
        switch verdict {
        case .equal: "equal to the last digit"
        case .within: "within tolerance"
        case .outside, nil: name(of: verdict)
        }
    }

    private static func time(_ seconds: Double) -> String { String(format: "%.1f s", seconds) }

    private static func object(_ figure: ReproducedFigure) -> JSONText {
        .object([
            ("preset", .string(figure.experiment)), ("figure", .string(figure.name)),
            ("printed", .string(figure.printed)), ("value", .optional(figure.value, JSONText.double)),
            ("tolerance", .double(figure.tolerance)), ("digits", .integer(Int64(figure.agreeingDigits))),
            ("verdict", .string(name(of: figure.verdict))), ("reason", .optional(figure.reason, JSONText.string)),
        ])
    }
}
