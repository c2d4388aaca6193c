import Experiments

/// The presets whose code is compiled: every kind of model, loss, optimizer and schedule stands in one of them.
enum CodeCases {
    /// Presets by the names under which their code stands in the source files of this folder.
    static let all: [(name: String, preset: Preset)] =
        [
            ("line", line), ("rings", rings), ("features", features), ("byHand", byHand), ("numpy", numpy),
            ("cubic", cubic), ("legendre", legendre), ("matrices", matrices), ("given", given),
        ] + optimizers

    // MARK: Models

    private static let line = Preset.tinyLine.with { $0.loss = LossSpec(kind: .l1) }

    private static let rings = Preset.tinyCircles.with { preset in
        preset.model = .network(NetworkSpec(inputs: 2, hidden: [5], outputs: 1, layerNames: ["hidden", "output"]))
    }

    /// Everything that may happen to inputs and layers; dropout alone makes other numbers than a session does.
    private static let features = Preset.tinyCircles.with { preset in
        preset.inputs = InputSpec(normalization: .standard, features: [.x, .y, .x2, .xy, .sinY])
        preset.model = .network(
            NetworkSpec(
                inputs: 5, hidden: [4, 3], activation: .leakyReLU, outputs: 1, outputActivation: .sigmoid, dropout: 0.2,
                initializer: .kaimingUniform))
        preset.loss = LossSpec(kind: .bce)
    }

    private static let byHand = Preset.tinyLine.with { preset in
        preset.data = .plane(PlaneData(samples: 20, weights: [1, 2, 4], intercept: 3, noise: 0.1, seed: 1))
        preset.model = .network(
            NetworkSpec(
                inputs: 3, outputs: 1, layerNames: [""], initialValues: ["weight": [0, 0.5, 0], "bias": [0]]))
        preset.gradients = .byHand
        preset.precision = .float64
        preset.scheduler = .plateau(factor: 0.5, patience: 2, threshold: 0.1, cooldown: 1, minimum: 0.001)
    }

    private static let numpy = Preset.tinyLine.with { preset in
        preset.model = .polynomial(PolynomialSpec(degree: 3))
        preset.loss = LossSpec(kind: .mse, reduction: .sum)
        preset.optimizer.learningRate = 0.01
        preset.gradients = .byHand
        preset.precision = .float64
        preset.random.generator = .numpy
    }

    private static let cubic = Preset.tinyLine.with { preset in
        preset.model = .polynomial(PolynomialSpec(degree: 6, initialValues: ["b": [-1]]))
        preset.optimizer.l1Penalty = 0.01
    }

    private static let legendre = Preset.tinyLine.with { preset in
        preset.model = .legendre(LegendreSpec(initialValues: ["a": [0], "b": [-1], "c": [0], "d": [0.3]]))
    }

    private static let matrices = Preset.tinyCircles.with { preset in
        preset.data = .blobs(BlobsData(samples: 60, centers: 3, noise: 1, seed: 2))
        preset.model = .scratch(NetworkSpec(inputs: 2, hidden: [4, 5], outputs: 3, outputBias: false))
        preset.loss = LossSpec(kind: .logSoftmaxByHand)
        preset.view.classNames = ["a", "b", "c"]
    }

    private static let given = Preset.tinyCircles.with { preset in
        preset.data = .blobs(BlobsData(samples: 60, centers: 3, noise: 1, seed: 2))
        preset.model = .network(
            NetworkSpec(
                inputs: 2, hidden: [4], activation: .gelu, outputs: 3, initializer: .zeros,
                initialValues: [
                    "0.weight": [0.5, -0.25, 0.125, 0.75, -0.5, 0.25, 0.375, -0.875], "2.bias": [0.1, 0, -0.1],
                ]))
        preset.loss = LossSpec(kind: .crossEntropy)
    }

    // MARK: Optimizers and schedules

    private static let optimizers: [(name: String, preset: Preset)] = [
        (
            "sgdStep",
            trained(
                OptimizerSpec(
                    kind: .sgd, learningRate: 0.05, momentum: 0.9, nesterov: true, weightDecay: 0.001),
                .step(stepSize: 5, gamma: 0.5), .smoothL1)
        ),
        ("adamMultistep", trained(.adam, .multistep(milestones: [4, 8], gamma: 0.3), .huber)),
        ("adamwExponential", trained(.adamw, .exponential(gamma: 0.9), .mse)),
        ("rmspropCosine", trained(.rmsprop, .cosine(tMax: 20, minimum: 0.001), .mse)),
        ("adagradLinear", trained(.adagrad, .linear(startFactor: 0.5, endFactor: 1, totalIters: 5), .mse)),
        ("adadeltaConstant", trained(.adadelta, .constant(factor: 0.5, totalIters: 5), .mse)),
        ("adamaxPolynomial", trained(.adamax, .polynomial(totalIters: 20, power: 2), .mse)),
        ("nadamOneCycle", trained(.nadam, .onecycle(maximum: 0.1, totalSteps: nil), .mse)),
    ]

    private static func trained(_ kind: OptimizerKind, _ scheduler: SchedulerSpec, _ loss: LossKind) -> Preset {
        trained(
            OptimizerSpec(
                kind: kind, learningRate: 0.02, beta1: 0.8, smoothing: 0.95, epsilon: 1e-7, weightDecay: 0.002),
            scheduler, loss)
    }

    private static func trained(_ optimizer: OptimizerSpec, _ scheduler: SchedulerSpec, _ loss: LossKind) -> Preset {
        Preset.tinyLine.with { preset in
            preset.optimizer = optimizer
            preset.scheduler = scheduler
            preset.loss = LossSpec(kind: loss)
        }
    }
}

extension Preset {
    /// A copy with something changed.
    fileprivate func with(_ change: (inout Preset) -> Void) -> Preset {
        var copy = self
        change(&copy)
        return copy
    }
}
