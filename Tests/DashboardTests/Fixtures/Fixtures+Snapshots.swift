import Experiments

extension Fixtures {
    /// The rings at step 84 of 120: a rate was turned, a ghost lies behind.
    static func circlesSnapshot(columns: Int = 38, rows: Int = 12, phase: RunPhase = .running) -> Snapshot {
        var settings = circles
        settings.optimizer.learningRate = 0.1
        let training = falling(84, from: 0.72, to: 0.06, middle: 58, width: 9)
        let batches = curve(84) { step in
            (training.buckets[step - 1].mean * (0.8 + 0.4 * noise(step)))
        }
        let change = LogEvent.changed(.learningRate, from: .number(0.03), to: .number(0.1))
        return Snapshot(
            phase: phase, settings: settings,
            facts: RunFacts(
                modelLabel: "2-5-1 ReLU", parameterCount: 21, datasetLabel: "300 points, noise 0.10",
                isSynthetic: false,
                trainingRows: 300, validationRows: 300), step: 84, epochsDone: 14, stepsPerEpoch: 6, plannedSteps: 120,
            pace: 12, speed: 12,
            curves: RunCurves(
                batchLoss: batches, trainingLoss: training,
                validationLoss: curve(84, stride: 6) { 0.98 * training.buckets[$0 - 1].mean }),
            ghost: Ghost(
                label: "lr 0.03", trainingLoss: falling(120, from: 0.72, to: 0.1, middle: 72, width: 20)),
            validationAccuracy: 0.973, accuracy: 0.977,
            log: [
                LogEntry(step: 0, epoch: 1, event: .started(seed: 2_634_425_350)),
                LogEntry(step: 48, epoch: 9, event: change),
            ], comparisons: [], isComparable: false, parameters: ringTensors, deadUnits: DeadUnits(dead: 1, total: 5),
            picture: .map(map(columns: columns, rows: rows)),
            lastStep: StepSettings(optimizer: settings.optimizer, rows: 50, hasAllRows: false), network: ringNetwork,
            graph: ringGraph)
    }

    /// The line at step 150 of 350, three printed figures met.
    static var lineSnapshot: Snapshot {
        let training = curve(150) { 0.09 + 1.0 * exp(-Double($0) / 32) }
        let reached = lineFit.printed.prefix(3).map { FigureComparison(figure: $0, value: $0.value) }
        let log = reached.map { comparison in
            let epoch = comparison.figure.epoch ?? 0
            return LogEntry(step: epoch, epoch: epoch, event: .compared(comparison))
        }
        return Snapshot(
            phase: .running, settings: lineFit,
            facts: RunFacts(
                modelLabel: "y = w x + b", parameterCount: 2, datasetLabel: "27 points", isSynthetic: false,
                trainingRows: 21, validationRows: 6), step: 150, epochsDone: 150, stepsPerEpoch: 1, plannedSteps: 350,
            pace: 35, speed: 35,
            curves: RunCurves(
                batchLoss: training, trainingLoss: training,
                validationLoss: curve(150) { 0.1 + 1.2 * exp(-Double($0) / 36) }), ghost: nil, validationAccuracy: nil,
            accuracy: nil, log: [LogEntry(step: 0, epoch: 1, event: .started(seed: 101))] + log, comparisons: reached,
            isComparable: true,
            parameters: [value("weight", [1, 1], -0.0659, -0.2, 0.002), value("bias", [1], 0.6646, 0.1111, -0.0011)],
            deadUnits: nil, picture: .fit(fit),
            lastStep: StepSettings(optimizer: lineFit.optimizer, rows: 21, hasAllRows: true))
    }

    private static func value(
        _ name: String, _ shape: [Int], _ value: Float, _ gradient: Float, _ update: Float
    ) -> ParameterSummary {
        ParameterSummary(
            name: name, shape: shape, meanAbsoluteValue: Double(abs(value)),
            meanAbsoluteGradient: Double(abs(gradient)),
            updateRatio: Double(abs(update / value)), values: [value], gradients: [gradient], updates: [update])
    }

    /// A loss that falls for 612 steps and then grows twentyfold in each.
    static func divergingLoss(_ steps: Int) -> Curve {
        curve(steps) { step in
            let steady = 300 + 280_000 * exp(-Double(step) / 25) + 4000 * exp(-Double(step) / 220)
            return step <= 612 ? steady : steady * exp(3 * Double(step - 612))
        }
    }

    /// A cubic whose rate was turned too far, and the step before which it diverged.
    static var divergedSnapshot: Snapshot {
        var settings = sine
        settings.optimizer.learningRate = 1e-5
        let divergence = Divergence(step: 639, loss: .infinity, layer: "loss", operation: "sum of squares")
        let training = divergingLoss(639)
        return Snapshot(
            phase: .diverged(divergence), settings: settings,
            facts: RunFacts(
                modelLabel: "a + bx + cx² + dx³", parameterCount: 4, datasetLabel: "2000 points", isSynthetic: false,
                trainingRows: 2000, validationRows: 0), step: 639, epochsDone: 639, stepsPerEpoch: 1,
            plannedSteps: 2000,
            pace: 100, speed: nil, curves: RunCurves(batchLoss: training, trainingLoss: training), ghost: nil,
            validationAccuracy: nil, accuracy: nil,
            log: [
                LogEntry(step: 0, epoch: 1, event: .started(seed: 0)),
                LogEntry(
                    step: 600, epoch: 601, event: .changed(.learningRate, from: .number(1e-6), to: .number(1e-5))),
                LogEntry(step: 639, epoch: 640, event: .diverged(divergence)),
            ], comparisons: [], isComparable: false,
            parameters: ["a", "b", "c", "d"].map { value($0, [], 0.02, 1.2e6, -12) }, deadUnits: nil,
            picture: .fit(wave))
    }

    /// Digits that the program drew itself, in the twelfth epoch of forty.
    static var digitsSnapshot: Snapshot {
        let steps = 12 * 430
        func loss(_ step: Int) -> Double { 0.05 + 2.2 / (1 + Double(step) / 120) }
        return Snapshot(
            phase: .paused, settings: digits,
            facts: RunFacts(
                modelLabel: "784-500-10 ReLU", parameterCount: 397_500, datasetLabel: "synthetic digits",
                isSynthetic: true, trainingRows: 55_000, validationRows: 5000), step: steps, epochsDone: 12,
            stepsPerEpoch: 430, plannedSteps: 17_200, pace: nil, speed: 480,
            curves: RunCurves(
                batchLoss: curve(steps) { loss($0) * (0.6 + 0.8 * noise($0)) }, trainingLoss: curve(steps, loss),
                validationLoss: curve(steps, stride: 430) { 1.15 * loss($0) }), ghost: nil, validationAccuracy: 0.9706,
            accuracy: 0.981,
            log: [LogEntry(step: 0, epoch: 1, event: .started(seed: 7))], comparisons: [], isComparable: false,
            parameters: [
                ParameterSummary(
                    name: "hidden.weight", shape: [500, 784], meanAbsoluteValue: 0.021, meanAbsoluteGradient: 2.5e-4,
                    updateRatio: 1.2e-3),
                ParameterSummary(
                    name: "hidden.bias", shape: [500], meanAbsoluteValue: 0.032, meanAbsoluteGradient: 1.5e-3,
                    updateRatio: 4.9e-3),
                ParameterSummary(
                    name: "output.weight", shape: [10, 500], meanAbsoluteValue: 0.101, meanAbsoluteGradient: 1.7e-3,
                    updateRatio: 1.7e-3),
            ], deadUnits: DeadUnits(dead: 0, total: 500), picture: .digits(cards))
    }
}
