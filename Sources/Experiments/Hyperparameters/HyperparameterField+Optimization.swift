extension HyperparameterField {
    /// Learning rates that make sense anywhere.
    static let learningRates = 1e-8...10.0

    static let learningRate = HyperparameterField(
        key: .learningRate, label: "learning rate", restartsRun: false, kind: .rate,
        read: { .number($0.optimizer.learningRate) },
        write: { value, preset in
            guard case .number(let rate) = value else { return }
            preset.optimizer.learningRate = rate
            // A schedule does not end above the rate that it starts from.
            for key in [Hyperparameter.schedulerEtaMin, .schedulerMinLR] {
                if case .number(let least) = preset.scheduler?[key], least > rate { preset.scheduler?[key] = value }
            }
        },
        // A sum over the rows has far larger gradients than their mean, so its useful rates lie lower.
        scaleOf: { .rates(learningRates, window: $0.loss.reduction == .sum ? 1e-7...1e-2 : 1e-5...1, zero: false) },
        absence: "every optimizer has one")

    static let batchSize = HyperparameterField(
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

    static let optimizer = HyperparameterField(
        key: .optimizer, label: "optimizer", restartsRun: false,
        kind: .choice { OptimizerKind(rawValue: $0)?.label ?? $0 },
        read: { .choice($0.optimizer.kind.rawValue) },
        write: { value, preset in
            if case .choice(let name) = value, let kind = OptimizerKind(rawValue: name) {
                preset.optimizer.change(to: kind)
            }
        },
        scaleOf: { _ in .choices(OptimizerKind.allCases.map(\.rawValue)) },
        absence: "every preset has one")

    static let momentum = HyperparameterField(
        key: .momentum, label: "momentum", restartsRun: false, kind: .decimals(2),
        read: { $0.optimizer.kind.hasMomentum ? .number($0.optimizer.momentum) : nil },
        write: { value, preset in
            guard case .number(let momentum) = value else { return }
            preset.optimizer.momentum = momentum
            // Without a momentum there is nothing along which to look ahead.
            if momentum == 0 { preset.optimizer.nesterov = false }
        },
        scaleOf: { _ in .levels(0...0.999, notches: [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99]) },
        absence: "only SGD and RMSprop have a momentum")

    static let nesterov = HyperparameterField(
        key: .nesterov, label: "Nesterov", restartsRun: false, kind: .choice { $0 == "true" ? "on" : "off" },
        read: { preset in
            let optimizer = preset.optimizer
            guard optimizer.kind == .sgd, optimizer.momentum > 0, optimizer.dampening == 0 else { return nil }
            return .choice(String(optimizer.nesterov))
        },
        write: { if case .choice(let name) = $0 { $1.optimizer.nesterov = name == "true" } },
        scaleOf: { _ in .choices(["false", "true"]) },
        absence: "only SGD with a momentum above 0 and no dampening can look ahead")

    static let dampening = HyperparameterField(
        key: .dampening, label: "dampening", restartsRun: false, kind: .decimals(2),
        read: { preset in
            let optimizer = preset.optimizer
            guard optimizer.kind == .sgd, optimizer.momentum > 0, !optimizer.nesterov else { return nil }
            return .number(optimizer.dampening)
        },
        write: { if case .number(let share) = $0 { $1.optimizer.dampening = share } },
        scaleOf: { _ in .levels(0...1, notches: [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1]) },
        absence: "only SGD with a momentum above 0 and without Nesterov damps new gradients")

    static let weightDecay = HyperparameterField(
        key: .weightDecay, label: "weight decay", restartsRun: false, kind: .rate,
        read: { .number($0.optimizer.weightDecay) },
        write: { if case .number(let decay) = $0 { $1.optimizer.weightDecay = decay } },
        scaleOf: { _ in penalties },
        absence: "every optimizer has one")

    static let l1Penalty = constant(
        .l1Penalty, label: "L1 penalty", at: \.l1Penalty, kind: .rate, scale: penalties, isUsed: { _ in true },
        absence: "every optimizer has one")

    private static let penalties = HyperparameterScale.rates(learningRates, window: 1e-5...0.3, zero: true)

    static let beta1 = constant(
        .beta1, label: "beta 1", at: \.beta1, kind: .decimals(3),
        scale: .levels(0...0.99999, notches: [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99]), isUsed: \.hasBetas,
        absence: "only Adam and its kin have one")

    static let beta2 = constant(
        .beta2, label: "beta 2", at: \.beta2, kind: .decimals(3), scale: slowDecays, isUsed: \.hasBetas,
        absence: "only Adam and its kin have one")

    static let smoothing = constant(
        .smoothing, label: "smoothing", at: \.smoothing, kind: .decimals(2), scale: slowDecays, isUsed: \.hasSmoothing,
        absence: "only RMSprop and Adadelta have one")

    private static let slowDecays = HyperparameterScale.levels(
        0...0.99999, notches: [0, 0.5, 0.9, 0.95, 0.99, 0.995, 0.999, 0.9999])

    static let epsilon = constant(
        .epsilon, label: "epsilon", at: \.epsilon, kind: .rate,
        scale: .rates(1e-20...1, window: 1e-10...1e-2, zero: true), isUsed: { $0 != .sgd },
        absence: "SGD divides by nothing")

    static let epochs = HyperparameterField(
        key: .epochs, label: "epochs", restartsRun: false, kind: .count,
        read: { .integer($0.epochs) },
        write: { value, preset in
            guard case .integer(let count) = value else { return }
            preset.epochs = count
            // A cycle cannot go on behind its end, so it spans them all.
            if case .integer(let cycle) = preset.scheduler?[.schedulerTotalSteps], cycle < count {
                preset.scheduler?[.schedulerTotalSteps] = nil
            }
        },
        scaleOf: { _ in counts(PresetLimits.epochs) },
        absence: "every preset has some")
}
