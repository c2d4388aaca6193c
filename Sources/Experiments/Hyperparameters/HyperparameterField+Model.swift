extension HyperparameterField {
    static let loss = HyperparameterField(
        key: .loss, label: "loss", restartsRun: true,
        kind: .choice { LossSpec(name: $0)?.shortLabel ?? $0 },
        read: { .choice($0.loss.name) },
        write: { value, preset in
            guard case .choice(let name) = value, let loss = LossSpec(name: name) else { return }
            preset.loss = loss
            // A formula for the gradients is that of one loss.
            if !preset.hasGradientFormula { preset.gradients = .autograd }
        },
        // The loss that overflows is there to be seen where a preset names it, not to be chosen.
        scaleOf: { preset in
            .choices(
                LossSpec.choices(model: preset.model, data: preset.data).filter { name in
                    name == preset.loss.name || name != LossKind.logSoftmaxByHand.rawValue
                })
        },
        absence: "every preset has one")

    static let gradients = HyperparameterField(
        key: .gradients, label: "gradients", restartsRun: true,
        kind: .choice { $0 == GradientSource.byHand.rawValue ? "by hand" : $0 },
        read: { $0.hasGradientFormula ? .choice($0.gradients.rawValue) : nil },
        write: { value, preset in
            if case .choice(let name) = value, let source = GradientSource(rawValue: name) { preset.gradients = source }
        },
        scaleOf: { _ in .choices(GradientSource.allCases.map(\.rawValue)) },
        absence: "formulas are known for the mse of a linear model or a polynomial alone")

    static let precision = HyperparameterField(
        key: .precision, label: "precision", restartsRun: true, kind: .choice { $0 },
        read: { .choice($0.precision.rawValue) },
        write: { value, preset in
            if case .choice(let name) = value, let precision = Precision(rawValue: name) {
                preset.precision = precision
            }
        },
        scaleOf: { _ in .choices(Precision.allCases.map(\.rawValue)) },
        absence: "every preset has one")

    static let layers = HyperparameterField(
        key: .layers, label: "hidden layers", restartsRun: true, kind: .count,
        read: { preset in preset.growingNetwork.map { .integer($0.hidden.count) } },
        write: { value, preset in
            guard case .integer(let count) = value else { return }
            preset.withNetwork { $0.setHiddenLayers(count) }
        },
        scaleOf: { preset in
            // Bare matrices are at least two.
            let least = if case .scratch = preset.model { 1 } else { 0 }
            let range = least...PresetLimits.hiddenLayers.upperBound
            return .counts(range, notches: Array(range))
        },
        absence: "the model cannot grow layers")

    static let degree = HyperparameterField(
        key: .degree, label: "degree", restartsRun: true, kind: .count,
        read: { preset in
            guard case .polynomial(let polynomial) = preset.model else { return nil }
            return .integer(polynomial.degree)
        },
        write: { value, preset in
            guard case .integer(let degree) = value, case .polynomial(var polynomial) = preset.model else { return }
            polynomial.degree = degree
            preset.model = .polynomial(polynomial)
        },
        scaleOf: { _ in .counts(PresetLimits.degrees, notches: Array(0...9) + [12, 15, 20]) },
        absence: "only a polynomial has one")

    static let hidden = HyperparameterField(
        key: .hidden, label: "hidden units", restartsRun: true, kind: .layers,
        read: { $0.hiddenNetwork.map { .list($0.hidden) } },
        write: { value, preset in
            guard case .list(let units) = value else { return }
            preset.withNetwork { $0.hidden = units }
        },
        scaleOf: { _ in
            .counts(
                PresetLimits.units,
                notches: [1, 2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 50, 64, 100, 128, 200, 256, 500, 512, 1024])
        },
        absence: "the model has no hidden layer")

    static let activation = HyperparameterField(
        key: .activation, label: "activation", restartsRun: true,
        kind: .choice { Activation(rawValue: $0)?.label ?? $0 },
        read: { $0.activatedNetwork.map { .choice($0.activation.rawValue) } },
        write: { value, preset in
            guard case .choice(let name) = value, let activation = Activation(rawValue: name) else { return }
            preset.withNetwork { $0.activation = activation }
        },
        scaleOf: { _ in .choices(Activation.allCases.map(\.rawValue)) },
        absence: "the model has no hidden layer whose activation could be chosen")

    static let dropout = HyperparameterField(
        key: .dropout, label: "dropout", restartsRun: false, kind: .decimals(2),
        read: { $0.activatedNetwork.map { .number($0.dropout) } },
        write: { value, preset in
            guard case .number(let probability) = value else { return }
            preset.withNetwork { $0.dropout = probability }
        },
        scaleOf: { _ in .levels(PresetLimits.dropout, notches: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 0.9]) },
        absence: "the model has no hidden layer that could drop units")

    static let initializer = HyperparameterField(
        key: .initializer, label: "initializer", restartsRun: true,
        kind: .choice { Initializer(rawValue: $0)?.label ?? $0 },
        read: { preset in
            guard case .network(let network) = preset.model else { return nil }
            return .choice(network.initializer.rawValue)
        },
        write: { value, preset in
            guard case .choice(let name) = value, let initializer = Initializer(rawValue: name) else { return }
            preset.withNetwork { $0.initializer = initializer }
        },
        scaleOf: { _ in .choices(Initializer.allCases.map(\.rawValue)) },
        absence: "the model has no layers")
}
