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

    static let schedulerGamma = HyperparameterField(
        key: .schedulerGamma, label: "schedule factor", restartsRun: false, kind: .decimals(2),
        read: { $0.scheduler?.factor.map(HyperparameterValue.number) },
        write: { if case .number(let factor) = $0 { $1.scheduler?.factor = factor } },
        scaleOf: { preset in
            let notches = [0.01, 0.03, 0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999]
            // A plateau lowers the rate, whatever else a factor may do.
            let greatest = preset.scheduler?.kind == .plateau ? 0.999_999 : PresetLimits.factors.upperBound
            return .levels(PresetLimits.factors.lowerBound...greatest, notches: notches)
        },
        absence: "the schedule has no factor")

    static let schedulerSteps = HyperparameterField(
        key: .schedulerSteps, label: "schedule steps", restartsRun: false, kind: .count,
        read: { $0.scheduler?.steps.map(HyperparameterValue.integer) },
        write: { if case .integer(let steps) = $0 { $1.scheduler?.steps = steps } },
        scaleOf: { counts(($0.scheduler?.kind == .plateau ? 0 : 1)...PresetLimits.epochs.upperBound) },
        absence: "the schedule has no number of steps")

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
