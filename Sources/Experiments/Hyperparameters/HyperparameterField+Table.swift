extension HyperparameterField {
    /// Every hyperparameter, in the order of the pane: what a class turns first stands first.
    public static let all: [HyperparameterField] =
        [
            // One screen of the smallest layout holds these.
            learningRate, batchSize, optimizer, loss, hidden, trainShare, seed, noise, momentum, samples, activation,
            epochs,
        ] + [scheduler] + schedulerConstants + [
            layers, degree, data, dataSeed, features, normalize, dropout, initializer,
            weightDecay, l1Penalty, nesterov, dampening, beta1, beta2, smoothing, epsilon,
            gradients, precision,
            stopStep, stopLoss, stopPatience,
        ]

    // MARK: Fields of a kind

    /// A constant of some optimizers.
    static func constant(
        _ key: Hyperparameter, label: String, at path: any WritableKeyPath<OptimizerSpec, Double> & Sendable,
        kind: Kind,
        scale: HyperparameterScale, isUsed: @escaping @Sendable (OptimizerKind) -> Bool, absence: String
    ) -> HyperparameterField {
        HyperparameterField(
            key: key, label: label, restartsRun: false, kind: kind,
            read: { isUsed($0.optimizer.kind) ? .number($0.optimizer[keyPath: path]) : nil },
            write: { if case .number(let value) = $0 { $1.optimizer[keyPath: path] = value } },
            scaleOf: { _ in scale }, absence: absence)
    }

    /// Numbers of passes, steps or epochs that are turned in 1-2-5.
    static func counts(_ range: ClosedRange<Int>) -> HyperparameterScale {
        let usual = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000, 1_000_000]
        return .counts(range, notches: usual.filter(range.contains))
    }
}
