extension PresetSchema {
    static let printed = PresetSection(
        name: "printed",
        keys: [
            .optional("loss", .mapping), .optional("validation_loss", .mapping),
            .optional("validation_accuracy", .mapping), .optional("test_accuracy", .mapping),
            .optional("rolled_accuracy", .mapping),
            .optional("targets", .mapping), .optional("initial_outputs", .mapping),
            .optional("probe", .mapping), .optional("probe_probabilities", .mapping),
            .optional("probe_classes", .mapping),
            .optional("initial_parameters", .mapping), .optional("parameters", .mapping),
            .optional("least_squares", .mapping),
        ])

    private static let tolerance = PresetExpectation.number(0...1_000_000)
    private static let judgement: [PresetKey] = [
        .optional("tolerance", tolerance), .optional("relative_tolerance", tolerance),
        .optional("unreachable", .text(atMost: 200)),
    ]

    static let figures = PresetSection(name: "figures", keys: judgement + [.required("values", .numbersByEpoch)])

    static let rowFigures = PresetSection(name: "figures", keys: judgement + [.required("values", .numbersByRow)])

    static let listedFigures = PresetSection(name: "figures", keys: judgement + [.required("values", .numbers)])

    static let parameterFigures = PresetSection(
        name: "parameter",
        keys: judgement + [.optional("at", .integer(PresetLimits.epochs)), .required("values", .numbers)])
}
