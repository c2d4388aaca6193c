extension HyperparameterField {
    static let scheduler = HyperparameterField(
        key: .scheduler, label: "schedule", restartsRun: false, kind: .choice { $0 },
        read: { .choice($0.scheduler?.kind.rawValue ?? noSchedule) },
        write: { value, preset in
            guard case .choice(let name) = value, name != preset.scheduler?.kind.rawValue else { return }
            preset.scheduler = SchedulerKind(rawValue: name).map {
                .usual($0, epochs: preset.epochs, learningRate: preset.optimizer.learningRate)
            }
        },
        scaleOf: { _ in .choices([noSchedule] + SchedulerKind.allCases.map(\.rawValue)) },
        absence: "every preset has one")

    private static let noSchedule = "none"

    /// The constants of the schedules, under PyTorch's names.
    static let schedulerConstants: [HyperparameterField] = [
        constant(.schedulerStepSize, "step size", .count) { _ in counts(PresetLimits.epochs) },
        constant(.schedulerMilestones, "milestones", .milestones) { preset in
            .counts(PresetLimits.epochs, notches: [1, max(2, preset.epochs)])
        },
        constant(.schedulerGamma, "gamma", .decimals(2), factors),
        constant(.schedulerTMax, "T max", .count) { _ in counts(PresetLimits.epochs) },
        constant(.schedulerEtaMin, "eta min", .rate, leastRates),
        constant(.schedulerStartFactor, "start factor", .decimals(2), factors),
        constant(.schedulerEndFactor, "end factor", .decimals(2), factors),
        constant(.schedulerFactor, "factor", .decimals(2), factors),
        constant(.schedulerTotalIters, "total iters", .count) { _ in counts(PresetLimits.epochs) },
        constant(.schedulerPower, "power", .decimals(1)) { _ in
            .levels(PresetLimits.powers, notches: [0.3, 0.5, 1, 1.5, 2, 3, 5])
        },
        constant(.schedulerMaxLR, "max rate", .rate, learningRate.scaleOf),
        cycleLength,
        constant(.schedulerPatience, "patience", .count) { _ in counts(0...PresetLimits.epochs.upperBound) },
        constant(.schedulerThreshold, "threshold", .rate) { _ in
            .levels(0...1, notches: [0, 1e-5, 1e-4, 1e-3, 1e-2, 0.1])
        },
        constant(.schedulerCooldown, "cooldown", .count) { _ in counts(0...PresetLimits.epochs.upperBound) },
        constant(.schedulerMinLR, "min rate", .rate, leastRates),
    ]

    private static let cycleLength = HyperparameterField(
        key: .schedulerTotalSteps, label: "total steps", restartsRun: false, kind: .count,
        read: { preset in
            guard case .onecycle(_, let count) = preset.scheduler else { return nil }
            return .integer(count ?? preset.epochs)
        },
        write: { $1.scheduler?[.schedulerTotalSteps] = $0 == .integer($1.epochs) ? nil : $0 },
        scaleOf: { preset in
            let range = preset.epochs...max(preset.epochs, PresetLimits.epochs.upperBound)
            return .counts(range, notches: [1, 2, 3, 5, 10].map { $0 * preset.epochs }.filter(range.contains))
        },
        absence: "the schedule has no total_steps")

    private static func constant(
        _ key: Hyperparameter, _ label: String, _ kind: Kind,
        _ scaleOf: @escaping @Sendable (Preset) -> HyperparameterScale
    ) -> HyperparameterField {
        HyperparameterField(
            key: key, label: label, restartsRun: false, kind: kind, read: { $0.scheduler?[key] },
            write: { $1.scheduler?[key] = $0 }, scaleOf: scaleOf,
            absence: "the schedule has no \(key.scheduleKey)")
    }

    @Sendable private static func factors(_ preset: Preset) -> HyperparameterScale {
        let notches = [0.01, 0.03, 0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999, 1]
        // A plateau lowers the rate, whatever else a factor may do.
        let greatest = preset.scheduler?.kind == .plateau ? 0.999_999 : PresetLimits.factors.upperBound
        return .levels(PresetLimits.factors.lowerBound...greatest, notches: notches.filter { $0 <= greatest })
    }

    /// The rates that a schedule can end at: none above the one that it starts from.
    @Sendable private static func leastRates(_ preset: Preset) -> HyperparameterScale {
        let greatest = preset.optimizer.learningRate
        return .rates(
            learningRates.lowerBound...greatest, window: min(1e-5, greatest)...min(1, greatest), zero: true)
    }

    // MARK: Stop rules

    static let stopStep = HyperparameterField(
        key: .stopStep, label: "stop at step", restartsRun: false, kind: .count,
        read: { .integer($0.stop?.step ?? 0) },
        write: { value, preset in
            if case .integer(let step) = value { preset.withStop { $0.step = step == 0 ? nil : step } }
        },
        scaleOf: { _ in counts(0...PresetLimits.stopSteps.upperBound) },
        absence: "every run can be stopped", zeroWord: "off")

    static let stopLoss = HyperparameterField(
        key: .stopLoss, label: "stop at loss", restartsRun: false, kind: .rate,
        read: { .number($0.stop?.lossBelow ?? 0) },
        write: { value, preset in
            if case .number(let loss) = value { preset.withStop { $0.lossBelow = loss == 0 ? nil : loss } }
        },
        scaleOf: { _ in .rates(PresetLimits.stopLosses, window: 1e-6...10, zero: true) },
        absence: "every run can be stopped", zeroWord: "off")

    static let stopPatience = HyperparameterField(
        key: .stopPatience, label: "stop at stall", restartsRun: false, kind: .count,
        read: { .integer($0.stop?.noProgress ?? 0) },
        write: { value, preset in
            if case .integer(let epochs) = value { preset.withStop { $0.noProgress = epochs == 0 ? nil : epochs } }
        },
        scaleOf: { _ in counts(0...PresetLimits.epochs.upperBound) },
        absence: "every run can be stopped", zeroWord: "off")
}
