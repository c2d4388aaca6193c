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
            .required("model", .variant(key: "kind")),
            .required("loss", .choice(LossSpec.named.map(\.name))),
            .required("optimizer", .variant(key: "name")),
            .required("epochs", .integer(PresetLimits.epochs)),
            .optional("batch_size", .integerOrAll(1...PresetLimits.rows.upperBound)),
            .optional("pace", .number(0.01...1_000_000)),
            .required("random", .mapping),
            .required("view", .mapping),
            .optional("printed", .mapping),
        ])

    static let lecture = PresetSection(
        name: "lecture", keys: [.required("number", .text(atMost: 10)), .required("source", .text(atMost: 200))])

    private static let coordinate = PresetExpectation.number(-1_000_000...1_000_000)
    private static let deviation = PresetExpectation.number(0...1000)
    private static let dataSeed = PresetExpectation.integer(0...Int(UInt32.max))

    static let data = [
        variant(
            "data", "line",
            [
                .required("start", coordinate), .required("stop", coordinate),
                .required("step", .number(1e-6...1_000_000)),
                .required("slope", coordinate), .required("intercept", coordinate), .optional("noise", deviation),
                .optional("seed", dataSeed),
            ]),
        variant(
            "data", "sine",
            [
                .required("samples", .integer(PresetLimits.rows)), .optional("noise", deviation),
                .optional("seed", dataSeed),
            ]),
        variant(
            "data", "blobs",
            [
                .required("samples", .integer(PresetLimits.rows)), .required("centers", .integer(2...10)),
                .required("noise", deviation), .optional("box", .number(0...1000)), .required("seed", dataSeed),
            ]),
        variant(
            "data", "circles",
            [
                .required("samples", .integer(PresetLimits.rows)), .required("factor", .number(0.01...0.99)),
                .required("noise", deviation), .required("seed", dataSeed),
            ]),
        variant(
            "data", "mnist",
            [.required("synthetic_samples", .integer(100...100_000)), .required("seed", dataSeed)]),
    ]

    static let split = [
        variant("split", "none", []),
        variant(
            "split", "train_test_split", [.required("test_size", .number(0.01...0.99)), .required("seed", dataSeed)]),
        variant(
            "split", "random_split",
            [
                .required("train", .integer(1...PresetLimits.rows.upperBound)),
                .required("validation", .integer(1...PresetLimits.rows.upperBound)),
            ]),
        variant("split", "fresh", [.required("seed", dataSeed)]),
    ]

    private static let activation = PresetExpectation.choice(Activation.allCases.map(\.rawValue))

    static let model = [
        variant(
            "model", "linear",
            [.required("inputs", .integer(PresetLimits.units)), .required("outputs", .integer(PresetLimits.units))]),
        variant(
            "model", "mlp",
            [
                .required("inputs", .integer(PresetLimits.units)),
                .optional("hidden", .integers(PresetLimits.units, count: 0...PresetLimits.hiddenLayers.upperBound)),
                .optional("activation", activation), .required("outputs", .integer(PresetLimits.units)),
                .optional("output_activation", activation), .optional("output_bias", .flag),
                .optional("layer_names", .texts(count: 1...PresetLimits.hiddenLayers.upperBound + 1)),
            ]),
        variant("model", "polynomial", [.required("degree", .integer(0...20))]),
    ]

    private static let learningRate = PresetExpectation.number(HyperparameterField.learningRates)
    private static let decay = PresetExpectation.number(0...0.99999)
    private static let weightDecay = PresetExpectation.number(0...HyperparameterField.learningRates.upperBound)

    static let optimizer = [
        variant(
            "optimizer", OptimizerKind.sgd.rawValue,
            [
                .required("lr", learningRate), .optional("momentum", .number(0...0.999)),
                .optional("weight_decay", weightDecay),
            ]),
        variant(
            "optimizer", OptimizerKind.adam.rawValue,
            [
                .required("lr", learningRate), .optional("beta1", decay), .optional("beta2", decay),
                .optional("weight_decay", weightDecay),
            ]),
    ]

    static let random = PresetSection(
        name: "random", keys: [.required("seed", .integer(PresetLimits.seeds)), .optional("draws", .draws)])

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
        ])

    static let printed = PresetSection(
        name: "printed",
        keys: [
            .optional("loss", .mapping), .optional("validation_loss", .mapping),
            .optional("validation_accuracy", .mapping),
            .optional("parameters", .mapping),
        ])

    private static let tolerance = PresetExpectation.number(0...1_000_000)

    static let figures = PresetSection(
        name: "figures",
        keys: [
            .optional("tolerance", tolerance), .optional("relative_tolerance", tolerance),
            .required("values", .numbersByEpoch),
        ])

    static let parameterFigures = PresetSection(
        name: "parameter", keys: [.optional("tolerance", tolerance), .required("values", .numbers)])

    /// All mappings with keys of their own.
    static let sections =
        [root, lecture] + data + split + model + optimizer + [random] + draws + [
            view, printed, figures, parameterFigures,
        ]

    /// A mapping that is told apart by the key that the root names for it.
    private static func variant(_ name: String, _ value: String, _ keys: [PresetKey]) -> PresetSection {
        PresetSection(name: name, variant: value, keys: keys)
    }
}
