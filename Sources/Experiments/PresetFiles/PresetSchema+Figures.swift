extension PresetSchema {
    static let printed = PresetSection(name: "printed", keys: figureSets)

    static let expected = PresetSection(name: "expected", keys: [.required("source", .text(atMost: 60))] + figureSets)

    private static let figureSets: [PresetKey] =
        [
            "loss", "validation_loss", "validation_accuracy", "test_accuracy", "rolled_accuracy", "targets",
            "initial_outputs", "probe", "probe_probabilities", "probe_classes", "initial_parameters", "parameters",
            "least_squares",
        ].map { .optional($0, .mapping) }

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
