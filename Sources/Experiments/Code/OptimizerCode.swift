/// The lines that make a loss.
struct LossCode {
    let preset: Preset

    init(_ preset: Preset) {
        self.preset = preset
    }

    var lines: [String] {
        let loss = preset.loss
        if preset.gradients == .byHand, preset.scheduler?.kind != .plateau {
            let what = loss.reduction == .sum ? "sum" : "mean"
            return ["// The loss is the \(what) of (prediction - y)²."]
        }
        let reduction = loss.reduction == .sum ? "reduction: .sum" : ""
        return switch loss.kind {
        case .l1: ["let loss = L1Loss(\(reduction))"]
        case .mse: ["let loss = MSELoss(\(reduction))"]
        case .smoothL1: ["let loss = SmoothL1Loss(\(reduction))"]
        case .huber: ["let loss = HuberLoss(\(reduction))"]
        case .bce: ["let loss = BCELoss(\(reduction))"]
        case .bceWithLogits: ["let loss = BCEWithLogitsLoss(\(reduction))"]
        case .crossEntropy: ["let loss = CrossEntropyLoss(\(reduction))"]
        case .logSoftmaxByHand:
            CodeText.block(
                "func loss(_ logits: Tensor, _ y: Tensor) -> Tensor",
                [
                    "// exp() of a large logit is infinite, and the share then nan.",
                    "let powers = logits.exp()",
                    "let shares = powers / powers.sum(1, keepDim: true)",
                    "return Functional.nllLoss(shares.log(), y)",
                ])
        }
    }
}

/// The lines that make a preset's optimizer and its schedule.
struct OptimizerCode {
    let preset: Preset

    init(_ preset: Preset) {
        self.preset = preset
    }

    var lines: [String] {
        CodeText.call(
            "let optimizer = \(preset.optimizer.kind.label)", [preset.parametersExpression, rate] + constants)
            + schedulerLines
    }

    private var rate: String { "learningRate: \(CodeText.number(preset.optimizer.learningRate))" }

    /// The constants that are not PyTorch's defaults, in the order of the arguments.
    private var constants: [String] {
        let optimizer = preset.optimizer
        let usual = OptimizerSpec(kind: optimizer.kind, learningRate: 0)
        func argument(_ name: String, _ value: Double, unless usual: Double) -> [String] {
            value == usual ? [] : ["\(name): \(CodeText.number(value))"]
        }
        let decay = argument("weightDecay", optimizer.weightDecay, unless: optimizer.kind == .adamw ? 0.01 : 0)
        let epsilon = argument("epsilon", optimizer.epsilon, unless: usual.epsilon)
        let momentum = argument("momentum", optimizer.momentum, unless: 0)
        let isUsual = (optimizer.beta1, optimizer.beta2) == (usual.beta1, usual.beta2)
        let betas =
            isUsual ? [] : ["betas: (\(CodeText.number(optimizer.beta1)), \(CodeText.number(optimizer.beta2)))"]
        return switch optimizer.kind {
        case .sgd:
            momentum + argument("dampening", optimizer.dampening, unless: 0) + decay
                + (optimizer.nesterov ? ["nesterov: true"] : [])
        case .adam, .adamw, .adamax, .nadam: betas + epsilon + decay
        case .rmsprop:
            argument("alpha", optimizer.smoothing, unless: usual.smoothing) + epsilon + decay + momentum
        case .adagrad: decay + epsilon
        case .adadelta: argument("rho", optimizer.smoothing, unless: usual.smoothing) + epsilon + decay
        }
    }

    private var schedulerLines: [String] {
        guard let scheduler = preset.scheduler else { return [] }
        let (name, arguments): (String, [String]) =
            switch scheduler {
            case .step(let size, let gamma): ("StepLR", ["stepSize: \(size)", "gamma: \(CodeText.number(gamma))"])
            case .multistep(let milestones, let gamma):
                (
                    "MultiStepLR",
                    [
                        "milestones: [\(milestones.map(String.init).joined(separator: ", "))]",
                        "gamma: \(CodeText.number(gamma))",
                    ]
                )
            case .exponential(let gamma): ("ExponentialLR", ["gamma: \(CodeText.number(gamma))"])
            case .cosine(let count, let minimum):
                ("CosineAnnealingLR", ["tMax: \(count)", "etaMin: \(CodeText.number(minimum))"])
            case .linear(let start, let end, let count):
                (
                    "LinearLR",
                    [
                        "startFactor: \(CodeText.number(start))", "endFactor: \(CodeText.number(end))",
                        "totalIters: \(count)",
                    ]
                )
            case .constant(let factor, let count):
                ("ConstantLR", ["factor: \(CodeText.number(factor))", "totalIters: \(count)"])
            case .polynomial(let count, let power):
                ("PolynomialLR", ["totalIters: \(count)", "power: \(CodeText.number(power))"])
            case .onecycle(let maximum, let count):
                ("OneCycleLR", ["maxLR: \(CodeText.number(maximum))", "totalSteps: \(count ?? preset.epochs)"])
            case .plateau(let factor, let patience, let threshold, let cooldown, let minimum):
                (
                    "ReduceLROnPlateau",
                    [
                        "factor: \(CodeText.number(factor))", "patience: \(patience)",
                        "threshold: \(CodeText.number(threshold))", "cooldown: \(cooldown)",
                        "minLR: \(CodeText.number(minimum))",
                    ]
                )
            }
        return CodeText.call("let scheduler = \(name)", ["optimizer"] + arguments)
    }
}
