public import Experiments

/// Everything about one preset: notes, model, hyperparameters, and what the lecture printed.
public struct PresetReport: Sendable {
    private let preset: Preset
    private let dataset: String

    /// A report on a preset and the data that a run would use now.
    public init(preset: Preset, dataset: String) {
        self.preset = preset
        self.dataset = dataset
    }

    /// The report in paragraphs.
    public var text: String {
        var blocks: [[String]] = [
            ["\(preset.name): \(preset.title)"] + lectureLines,
            TextTable.wrapped(preset.noteParagraphs.joined(separator: "\n\n"), width: 76),
            ["Data   \(dataset)", "Loss   \(preset.lossLabel)", "Time   \(preset.timeLabel)"],
            ["Model \(preset.model.label)"] + layerLines,
            ["Hyperparameters (* starts the run anew)"] + fieldLines,
        ]
        if !preset.printed.isEmpty {
            blocks.append(["Printed by the lecture"] + Self.lines(of: preset.printed))
        }
        if let expected = preset.expected {
            blocks.append(["Not printed by the lecture; of \(expected.source)"] + Self.lines(of: expected.figures))
        }
        return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    /// The report as one JSON object.
    public var json: String {
        JSONText.object([
            ("name", .string(preset.name)), ("title", .string(preset.title)), ("summary", .string(preset.summary)),
            ("notes", .string(preset.notes)), ("family", .string(preset.family)),
            (
                "lecture",
                .optional(preset.lecture) { .object([("number", .string($0.number)), ("source", .string($0.source))]) }
            ),
            ("dataset", .string(dataset)),
            ("hyperparameters", .object(fields.map { ($0.field.key.rawValue, JSONText($0.value)) })),
            (
                "model",
                .object([
                    ("label", .string(preset.model.label)),
                    ("parameter_count", .integer(Int64(preset.model.parameterCount))),
                    ("layers", .array(preset.model.summary.map(Self.object))),
                ])
            ),
            ("printed", .array(preset.printed.map(Self.object))),
            (
                "expected",
                .optional(preset.expected) { expected in
                    .object([
                        ("source", .string(expected.source)), ("figures", .array(expected.figures.map(Self.object))),
                    ])
                }
            ),
        ]).description
    }

    private var lectureLines: [String] {
        preset.lecture.map { ["Lecture \($0.number), \($0.source)"] } ?? []
    }

    private var layerLines: [String] {
        let rows = preset.model.summary.map { [$0.name, $0.kind, $0.outputShape, NumberText.count($0.parameterCount)] }
        let total = ["", "", "all", NumberText.count(preset.model.parameterCount)]
        return TextTable.lines([["layer", "kind", "output", "parameters"]] + rows + [total], rightAligned: [3])
            .map { "  " + $0 }
    }

    private var fields: [(field: HyperparameterField, value: HyperparameterValue)] {
        HyperparameterField.fields(of: preset).compactMap { field in
            field.value(in: preset).map { (field, $0) }
        }
    }

    private var fieldLines: [String] {
        let rows = fields.map { field, value in
            [field.label + (field.restartsRun ? " *" : ""), field.key.rawValue, field.text(value, in: preset)]
        }
        return TextTable.lines(rows).map { "  " + $0 }
    }

    private static func lines(of figures: [PrintedFigure]) -> [String] {
        let rows = figures.map { [$0.quantity.name, $0.epochLabel, $0.text] }
        return TextTable.lines(rows).map { "  " + $0 }
    }

    private static func object(_ row: SummaryRow) -> JSONText {
        .object([
            ("name", .string(row.name)), ("kind", .string(row.kind)), ("output_shape", .string(row.outputShape)),
            ("parameter_count", .integer(Int64(row.parameterCount))),
        ])
    }

    private static func object(_ figure: PrintedFigure) -> JSONText {
        .object([
            ("quantity", .string(figure.quantity.name)), ("epoch", .optional(figure.epoch) { .integer(Int64($0)) }),
            ("printed", .string(figure.text)), ("tolerance", .double(figure.tolerance)),
        ])
    }
}

extension JSONText {
    /// A hyperparameter's value.
    init(_ value: HyperparameterValue) {
        switch value {
        case .number(let number): self = .double(number)
        case .integer(let count): self = .integer(Int64(count))
        case .choice(let name): self = .string(name)
        case .list(let units): self = .array(units.map { .integer(Int64($0)) })
        case .names(let names): self = .array(names.map(JSONText.string))
        case .all: self = .string("all")
        }
    }
}
