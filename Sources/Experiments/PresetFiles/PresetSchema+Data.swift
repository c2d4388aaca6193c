extension PresetSchema {
    private static let coordinate = PresetExpectation.number(-1_000_000...1_000_000)
    private static let deviation = PresetExpectation.number(0...1000)
    private static let dataSeed = PresetExpectation.integer(0...Int(UInt32.max))
    private static let samples = PresetExpectation.integer(PresetLimits.rows)
    private static let features = PresetExpectation.integer(PresetLimits.dataFeatures)

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
            [.required("samples", samples), .optional("noise", deviation), .optional("seed", dataSeed)]),
        variant("data", "bumps", shape),
        variant(
            "data", "plane",
            [
                .required("samples", samples),
                .required("weights", .numberList(-1_000_000...1_000_000, count: PresetLimits.dataFeatures)),
                .required("intercept", coordinate), .optional("noise", deviation), .required("seed", dataSeed),
            ]),
        variant(
            "data", "regression",
            [
                .required("samples", samples), .required("features", features), .optional("noise", deviation),
                .required("seed", dataSeed),
            ]),
        variant(
            "data", "points",
            [
                .required("rows", .rows(count: 2...10_000, width: 2...PresetLimits.dataFeatures.upperBound + 1)),
                .optional("classes", .integer(2...10)), .optional("flip", .mapping),
            ]),
        variant(
            "data", "blobs",
            [
                .required("samples", samples), .required("centers", .integer(2...10)), .required("noise", deviation),
                .optional("box", .number(0...1000)), .required("seed", dataSeed),
            ]),
        variant(
            "data", "circles",
            [
                .required("samples", samples), .required("factor", .number(0.01...0.99)),
                .required("noise", deviation), .required("seed", dataSeed),
            ]),
        variant("data", "moons", shape),
        variant("data", "spirals", shape),
        variant("data", "xor", shape),
        variant(
            "data", "logistic",
            [.required("samples", samples), .optional("features", features), .required("seed", dataSeed)]),
        variant(
            "data", "mnist",
            [.required("synthetic_samples", .integer(100...100_000)), .required("seed", dataSeed)]),
    ]

    /// What a generator of a fixed shape is told.
    private static let shape: [PresetKey] = [
        .required("samples", samples), .optional("noise", deviation), .required("seed", dataSeed),
    ]

    static let flip = PresetSection(
        name: "flip", keys: [.required("above", coordinate), .required("factor", coordinate)])

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
        variant("split", "test_set", []),
    ]
}
