import SwTorch

/// The schedulers by PyTorch's names, and the learning rates that they set.
enum OracleSchedulers {
    typealias Make = @Sendable (OracleArguments, any Optimizer) throws -> LRScheduler

    /// PyTorch's names with their arguments.
    private static let schedulers: [String: Make] = [
        "StepLR": { c, optimizer in
            StepLR(optimizer, stepSize: try c.int("step_size"), gamma: try c.double("gamma", default: 0.1))
        },
        "MultiStepLR": { c, optimizer in
            MultiStepLR(optimizer, milestones: try c.ints("milestones"), gamma: try c.double("gamma", default: 0.1))
        },
        "ExponentialLR": { c, optimizer in ExponentialLR(optimizer, gamma: try c.double("gamma")) },
        "CosineAnnealingLR": { c, optimizer in
            CosineAnnealingLR(optimizer, tMax: try c.int("T_max"), etaMin: try c.double("eta_min", default: 0))
        },
        "LinearLR": { c, optimizer in
            LinearLR(
                optimizer, startFactor: try c.double("start_factor", default: 1.0 / 3),
                endFactor: try c.double("end_factor", default: 1), totalIters: try c.int("total_iters", default: 5))
        },
        "ConstantLR": { c, optimizer in
            ConstantLR(
                optimizer, factor: try c.double("factor", default: 1.0 / 3),
                totalIters: try c.int("total_iters", default: 5))
        },
        "PolynomialLR": { c, optimizer in
            PolynomialLR(
                optimizer, totalIters: try c.int("total_iters", default: 5), power: try c.double("power", default: 1))
        },
        "LambdaLR": { c, optimizer in
            let expression = try c.string("expr")
            guard let factor = lambdas[expression] else { throw OracleUnknown(reason: "expression \(expression)") }
            return LambdaLR(optimizer, factor)
        },
        "OneCycleLR": { c, optimizer in
            let name = try c.string("anneal_strategy", default: "cos")
            guard let strategy = AnnealingStrategy(rawValue: name) else {
                throw OracleUnknown(reason: "strategy \(name)")
            }
            return OneCycleLR(
                optimizer, maxLR: try c.double("max_lr"), totalSteps: try c.totalSteps,
                pctStart: try c.double("pct_start", default: 0.3), annealStrategy: strategy,
                cycleMomentum: try c.bool("cycle_momentum", default: true),
                baseMomentum: try c.double("base_momentum", default: 0.85),
                maxMomentum: try c.double("max_momentum", default: 0.95),
                divFactor: try c.double("div_factor", default: 25),
                finalDivFactor: try c.double("final_div_factor", default: 1e4),
                threePhase: try c.bool("three_phase", default: false))
        },
    ]

    /// What a `LambdaLR` is given, by its Python text.
    private static let lambdas: [String: @Sendable (Int) -> Double] = ["1/(1+epoch)": { 1 / (1 + Double($0)) }]

    @Sendable static func check(_ reference: OracleCase) throws -> OracleVerdict {
        let arguments = OracleArguments(reference)
        let optimizer = SGD([Tensor.zeros([1], requiresGrad: true)], learningRate: try arguments.double("base_lr"))
        let steps = try arguments.int("steps")
        let kind = try arguments.string("kind")
        let advance: (Int) throws -> Void
        if kind == "ReduceLROnPlateau" {
            let figures =
                try reference.inputs.first?.doubles ?? { throw OracleUnknown(reason: "a case without figures") }()
            let scheduler = try plateau(arguments, optimizer)
            advance = { scheduler.step(figures[$0]) }
        } else {
            guard let make = schedulers[kind] else { throw OracleUnknown(reason: "scheduler \(kind)") }
            let scheduler = try make(arguments, optimizer)
            advance = { _ in scheduler.step() }
        }
        try arguments.requireAllRead()
        var rates: [Double] = []
        var momenta: [Double] = []
        for step in 0..<steps {
            rates.append(optimizer.learningRate)
            momenta.append(optimizer.momentum)
            try advance(step)
        }
        return try OracleVerdict(["output": .doubles(rates), "momentum": .doubles(momenta)], matching: reference)
    }

    /// The scheduler that watches a figure.
    static func plateau(_ c: OracleArguments, _ optimizer: any Optimizer) throws -> ReduceLROnPlateau {
        let mode = try c.string("mode", default: "min")
        let unit = try c.string("threshold_mode", default: "rel")
        guard let mode = ReduceLROnPlateau.Mode(rawValue: mode),
            let unit = ReduceLROnPlateau.ThresholdMode(rawValue: unit)
        else { throw OracleUnknown(reason: "mode \(mode) or \(unit)") }
        return ReduceLROnPlateau(
            optimizer, mode: mode, factor: try c.double("factor", default: 0.1),
            patience: try c.int("patience", default: 10), threshold: try c.double("threshold", default: 1e-4),
            thresholdMode: unit, cooldown: try c.int("cooldown", default: 0), minLR: try c.double("min_lr", default: 0),
            epsilon: try c.double("eps", default: 1e-8))
    }
}

extension OracleArguments {
    /// The steps of a cycle, told at once or as epochs of so many steps.
    fileprivate var totalSteps: Int {
        get throws { try optionalInt("total_steps") ?? int("epochs") * int("steps_per_epoch") }
    }
}
