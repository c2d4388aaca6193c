extension HyperparameterField {
    /// Every hyperparameter, in the order of the pane: what a class turns first stands first.
    public static let all: [HyperparameterField] = [
        learningRate, batchSize, optimizer, loss, hidden, trainShare, seed, noise, momentum, samples, activation,
        epochs,
        weightDecay, beta1, beta2,
    ]

    // MARK: Optimization

    /// Learning rates that make sense anywhere.
    static let learningRates = 1e-8...10.0

    private static let learningRate = HyperparameterField(
        key: .learningRate, label: "learning rate", restartsRun: false, kind: .rate,
        read: { .number($0.optimizer.learningRate) },
        write: { if case .number(let rate) = $0 { $1.optimizer.learningRate = rate } },
        // A sum over the rows has far larger gradients than their mean, so its useful rates lie lower.
        scaleOf: { .rates(learningRates, window: $0.loss.reduction == .sum ? 1e-7...1e-2 : 1e-5...1, zero: false) },
        absence: "every optimizer has one")

    private static let batchSize = HyperparameterField(
        key: .batchSize, label: "batch size", restartsRun: false, kind: .batch,
        read: { $0.batchSize.map(HyperparameterValue.integer) ?? .all },
        write: { value, preset in
            if case .integer(let count) = value { preset.batchSize = count } else { preset.batchSize = nil }
        },
        scaleOf: { preset in
            let rows = max(1, preset.trainingRowCount)
            let usual = [1, 2, 4, 8, 16, 32, 50, 64, 100, 128, 256, 512, 1024, 2048, 4096, 8192]
            let notches = Set(usual + [preset.batchSize ?? 1]).filter { $0 < rows }.sorted()
            return .counts(1...rows, notches: notches)
        },
        absence: "every preset has one")

    private static let optimizer = HyperparameterField(
        key: .optimizer, label: "optimizer", restartsRun: false,
        kind: .choice { OptimizerKind(rawValue: $0)?.label ?? $0 },
        read: { .choice($0.optimizer.kind.rawValue) },
        write: { value, preset in
            if case .choice(let name) = value, let kind = OptimizerKind(rawValue: name) { preset.optimizer.kind = kind }
        },
        scaleOf: { _ in .choices(OptimizerKind.allCases.map(\.rawValue)) },
        absence: "every preset has one")

    private static let momentum = HyperparameterField(
        key: .momentum, label: "momentum", restartsRun: false, kind: .decimals(2),
        read: { $0.optimizer.kind == .sgd ? .number($0.optimizer.momentum) : nil },
        write: { if case .number(let momentum) = $0 { $1.optimizer.momentum = momentum } },
        scaleOf: { _ in .levels(0...0.999, notches: [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99]) },
        absence: "only SGD has a momentum")

    private static let weightDecay = HyperparameterField(
        key: .weightDecay, label: "weight decay", restartsRun: false, kind: .rate,
        read: { .number($0.optimizer.weightDecay) },
        write: { if case .number(let decay) = $0 { $1.optimizer.weightDecay = decay } },
        scaleOf: { _ in .rates(learningRates, window: 1e-5...0.3, zero: true) },
        absence: "every optimizer has one")

    private static let beta1 = beta(.beta1, label: "beta 1", at: \.beta1, notches: [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99])

    private static let beta2 = beta(
        .beta2, label: "beta 2", at: \.beta2, notches: [0.5, 0.9, 0.95, 0.99, 0.995, 0.999, 0.9999])

    /// One of Adam's two decay rates.
    private static func beta(
        _ key: Hyperparameter, label: String, at path: any WritableKeyPath<OptimizerSpec, Double> & Sendable,
        notches: [Double]
    ) -> HyperparameterField {
        HyperparameterField(
            key: key, label: label, restartsRun: false, kind: .decimals(3),
            read: { $0.optimizer.kind == .adam ? .number($0.optimizer[keyPath: path]) : nil },
            write: { if case .number(let decay) = $0 { $1.optimizer[keyPath: path] = decay } },
            scaleOf: { _ in .levels(0...0.99999, notches: notches) },
            absence: "only Adam has one")
    }

    private static let epochs = HyperparameterField(
        key: .epochs, label: "epochs", restartsRun: false, kind: .count,
        read: { .integer($0.epochs) },
        write: { if case .integer(let count) = $0 { $1.epochs = count } },
        scaleOf: { _ in
            .counts(PresetLimits.epochs, notches: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000])
        },
        absence: "every preset has some")

    // MARK: Model

    private static let loss = HyperparameterField(
        key: .loss, label: "loss", restartsRun: true,
        kind: .choice { LossSpec(name: $0)?.shortLabel ?? $0 },
        read: { .choice($0.loss.name) },
        write: { if case .choice(let name) = $0, let loss = LossSpec(name: name) { $1.loss = loss } },
        // The loss that overflows is there to be seen where a preset names it, not to be chosen.
        scaleOf: { preset in
            .choices(
                LossSpec.choices(model: preset.model, data: preset.data).filter { name in
                    name == preset.loss.name || name != LossKind.logSoftmaxByHand.rawValue
                })
        },
        absence: "every preset has one")

    private static let hidden = HyperparameterField(
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

    private static let activation = HyperparameterField(
        key: .activation, label: "activation", restartsRun: true,
        kind: .choice { Activation(rawValue: $0)?.label ?? $0 },
        read: { $0.hiddenNetwork.map { .choice($0.activation.rawValue) } },
        write: { value, preset in
            guard case .choice(let name) = value, let activation = Activation(rawValue: name) else { return }
            preset.withNetwork { $0.activation = activation }
        },
        scaleOf: { _ in .choices(Activation.allCases.map(\.rawValue)) },
        absence: "the model has no hidden layer")

    // MARK: Data and chance

    private static let samples = HyperparameterField(
        key: .samples, label: "points", restartsRun: true, kind: .count,
        read: { $0.data.samples.map(HyperparameterValue.integer) },
        write: { if case .integer(let count) = $0 { $1.data.samples = count } },
        scaleOf: { _ in
            .counts(
                10...PresetLimits.rows.upperBound, notches: [10, 20, 50, 100, 200, 300, 500, 1000, 2000, 5000, 10_000])
        },
        absence: "the number of its points is given by the data")

    private static let noise = HyperparameterField(
        key: .noise, label: "noise", restartsRun: true, kind: .decimals(2),
        read: { $0.data.noise.map(HyperparameterValue.number) },
        write: { if case .number(let deviation) = $0 { $1.data.noise = deviation } },
        scaleOf: { preset in
            let greatest = preset.data.greatestNoise
            return .linear(0...greatest, step: greatest / 10)
        },
        absence: "its data is taken as it is")

    private static let trainShare = HyperparameterField(
        key: .trainShare, label: "train share", restartsRun: true, kind: .decimals(2),
        read: { preset in
            guard case .trainTest(let testShare, _) = preset.split else { return nil }
            return .number(complement(testShare))
        },
        write: { value, preset in
            guard case .number(let share) = value, case .trainTest(_, let seed) = preset.split else { return }
            preset.split = .trainTest(testShare: complement(share), seed: seed)
        },
        scaleOf: { _ in .linear(0.1...0.9, step: 0.1) },
        absence: "its data is not parted by a share")

    /// `1 - share`, as the decimal number that one would type.
    private static func complement(_ share: Double) -> Double {
        ((1 - share) * 1e9).rounded() / 1e9
    }

    private static let seed = HyperparameterField(
        key: .seed, label: "seed", restartsRun: true, kind: .count,
        read: { .integer(Int(clamping: $0.random.seed)) },
        write: { if case .integer(let seed) = $0 { $1.random.seed = UInt64(clamping: seed) } },
        scaleOf: { _ in .seeds(PresetLimits.seeds) },
        absence: "every preset has one")
}
