extension PresetSchema {
    private static let units = PresetExpectation.integer(PresetLimits.units)
    private static let activation = PresetExpectation.choice(Activation.allCases.map(\.rawValue))
    private static let initialValues = PresetKey.optional("initial_values", .numbersByName)
    private static let initialization: [PresetKey] = [
        .optional("initializer", .choice(Initializer.allCases.map(\.rawValue))), initialValues,
    ]

    static let model = [
        variant("model", "linear", [.required("inputs", units), .required("outputs", units)] + initialization),
        variant(
            "model", "mlp",
            [
                .required("inputs", units),
                .optional("hidden", .integers(PresetLimits.units, count: 0...PresetLimits.hiddenLayers.upperBound)),
                .optional("activation", activation), .required("outputs", units),
                .optional("output_activation", activation), .optional("output_bias", .flag),
                .optional("layer_names", .texts(count: 1...PresetLimits.hiddenLayers.upperBound + 1)),
                .optional("dropout", .number(PresetLimits.dropout)),
            ] + initialization),
        variant("model", "polynomial", [.required("degree", .integer(PresetLimits.degrees)), initialValues]),
        variant("model", "legendre", [initialValues]),
        variant(
            "model", "scratch",
            [
                .required("inputs", units), .required("hidden", .integers(PresetLimits.units, count: 1...8)),
                .required("outputs", units), initialValues,
            ]),
    ]

    private static let rate = PresetExpectation.number(HyperparameterField.learningRates)
    private static let learningRate = PresetKey.required("lr", rate)
    private static let penalty = PresetExpectation.number(0...HyperparameterField.learningRates.upperBound)
    private static let penalties: [PresetKey] = [
        .optional("weight_decay", penalty), .optional("l1_penalty", penalty),
    ]
    private static let momentum = PresetKey.optional("momentum", .number(0...0.999))
    private static let decay = PresetExpectation.number(0...0.99999)
    private static let betas: [PresetKey] = [.optional("beta1", decay), .optional("beta2", decay)]
    private static let smoothing = PresetKey.optional("smoothing", decay)
    private static let epsilon = PresetKey.optional("epsilon", .number(0...1))

    static let optimizer = OptimizerKind.allCases.map { kind in
        let constants: [PresetKey] =
            switch kind {
            case .sgd: [momentum, .optional("nesterov", .flag), .optional("dampening", .number(0...1))]
            case .adam, .adamw, .adamax, .nadam: betas + [epsilon]
            case .rmsprop: [smoothing, momentum, epsilon]
            case .adagrad: [epsilon]
            case .adadelta: [smoothing, epsilon]
            }
        return variant("optimizer", kind.rawValue, [learningRate] + constants + penalties)
    }

    private static let epochs = PresetExpectation.integer(PresetLimits.epochs)
    private static let factor = PresetExpectation.number(PresetLimits.factors)
    private static let leastRate = PresetExpectation.number(0...HyperparameterField.learningRates.upperBound)

    static let scheduler = SchedulerKind.allCases.map { kind in
        let arguments: [PresetKey] =
            switch kind {
            case .step: [.required("step_size", epochs), .optional("gamma", factor)]
            case .multistep:
                [
                    .required("milestones", .integers(PresetLimits.epochs, count: PresetLimits.milestones)),
                    .optional("gamma", factor),
                ]
            case .exponential: [.required("gamma", factor)]
            case .cosine: [.required("t_max", epochs), .optional("eta_min", leastRate)]
            case .linear:
                [.optional("start_factor", factor), .optional("end_factor", factor), .optional("total_iters", epochs)]
            case .constant: [.optional("factor", factor), .optional("total_iters", epochs)]
            case .polynomial: [.optional("total_iters", epochs), .optional("power", .number(PresetLimits.powers))]
            case .onecycle: [.required("max_lr", rate), .optional("total_steps", epochs)]
            case .plateau:
                [
                    .optional("factor", factor), .optional("patience", .integer(0...PresetLimits.epochs.upperBound)),
                    .optional("threshold", .number(0...1)),
                    .optional("cooldown", .integer(0...PresetLimits.epochs.upperBound)), .optional("min_lr", leastRate),
                ]
            }
        return variant("scheduler", kind.rawValue, arguments)
    }
}
