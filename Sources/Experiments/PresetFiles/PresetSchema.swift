/// Every key that a preset file may have: one table for the reader, its messages, and the check of the documentation.
enum PresetSchema {
    /// The version of the format.
    static let version = 1

    static let root = PresetSection(
        name: "preset",
        keys: [
            .required("schema", .integer(version...version)),
            .required("title", .text(atMost: 60)),
            .required("summary", .text(atMost: 24)),
            .required("notes", .text(atMost: 2000)),
            .required("family", .choice(["regression", "classification", "digits"])),
            .optional("lecture", .mapping),
            .required("data", .variant(key: "generator")),
            .optional("split", .variant(key: "method")),
            .optional("inputs", .mapping),
            .required("model", .variant(key: "kind")),
            .required("loss", .choice(LossSpec.named.map(\.name))),
            .required("optimizer", .variant(key: "name")),
            .optional("scheduler", .variant(key: "name")),
            .optional("gradients", .choice(GradientSource.allCases.map(\.rawValue))),
            .optional("precision", .choice(Precision.allCases.map(\.rawValue))),
            .required("epochs", .integer(PresetLimits.epochs)),
            .optional("more_epochs", .integer(PresetLimits.epochs)),
            .optional("batch_size", .integerOrAll(1...PresetLimits.rows.upperBound)),
            .optional("stop", .mapping),
            .optional("pace", .number(0.01...1_000_000)),
            .required("random", .mapping),
            .required("view", .mapping),
            .optional("line", .mapping),
            .optional("reference", .choice(ReferenceSpec.allCases.map(\.rawValue))),
            .optional("probe", .mapping),
            .optional("printed", .mapping), .optional("expected", .mapping),
        ])

    static let lecture = PresetSection(
        name: "lecture", keys: [.required("number", .text(atMost: 10)), .required("source", .text(atMost: 200))])

    static let inputs = PresetSection(
        name: "inputs",
        keys: [
            .optional("normalize", .choice(Normalization.allCases.map(\.rawValue))),
            .optional("features", .choices(InputFeature.allCases.map(\.rawValue))),
        ])

    static let stop = PresetSection(
        name: "stop",
        keys: [
            .optional("step", .integer(PresetLimits.stopSteps)),
            .optional("loss_below", .number(PresetLimits.stopLosses)),
            .optional("no_progress", .integer(PresetLimits.epochs)),
        ])

    static let random = PresetSection(
        name: "random",
        keys: [
            .required("seed", .integer(PresetLimits.seeds)),
            .optional("generator", .choice(GeneratorKind.allCases.map(\.rawValue))), .optional("draws", .draws),
            .optional("after_model", .draws),
        ])

    private static let count = PresetExpectation.integer(1...PresetLimits.drawnWords.upperBound)

    /// The draws, each a mapping that is known by its first key.
    static let draws = [
        PresetSection(name: "draw", variant: "rand", keys: [.required("rand", count)]),
        PresetSection(name: "draw", variant: "randn", keys: [.required("randn", count)]),
        PresetSection(name: "draw", variant: "int64", keys: [.required("int64", count)]),
        PresetSection(name: "draw", variant: "randperm", keys: [.required("randperm", count)]),
        PresetSection(
            name: "draw", variant: "linear",
            keys: [.required("linear", .integers(PresetLimits.units, count: 2...2)), .optional("bias", .flag)]),
        PresetSection(name: "draw", variant: "repeat", keys: [.required("repeat", count), .required("draws", .draws)]),
    ]

    /// The draw that is a word, not a mapping.
    static let randomSplitDraw = "random_split"

    static let view = PresetSection(
        name: "view",
        keys: [
            .required("picture", .choice(PictureKind.allCases.map(\.rawValue))),
            .optional("classes", .texts(count: 2...10)),
            .optional("log_loss", .flag),
            .optional("panes", .integers(1...7, count: 1...7)),
        ])

    static let line = PresetSection(
        name: "line",
        keys: [
            .required("text", .text(atMost: 200)), .optional("every", .integer(PresetLimits.epochs)),
            .optional("first", .integer(PresetLimits.epochs)),
        ])

    static let probe = PresetSection(
        name: "probe",
        keys: [.required("inputs", .rows(count: 1...1000, width: 1...PresetLimits.units.upperBound))])

    /// All mappings with keys of their own.
    static let sections =
        [root, lecture] + data + [flip] + split + [inputs] + model + optimizer + scheduler + [stop, random] + draws + [
            view, line, probe, printed, expected, figures, parameterFigures,
        ]

    /// A mapping that is told apart by the key that the root names for it.
    static func variant(_ name: String, _ value: String, _ keys: [PresetKey]) -> PresetSection {
        PresetSection(name: name, variant: value, keys: keys)
    }
}
