import SwTorch

/// The optimizers by PyTorch's names, and their paths on f(x) = ½ xᵀA x − bᵀx.
enum OracleOptimizers {
    typealias Make = @Sendable (OracleArguments, [Tensor]) throws -> any Optimizer

    /// The optimizer that the arguments describe.
    static func optimizer(_ arguments: OracleArguments, for parameters: [Tensor]) throws -> any Optimizer {
        let name = try arguments.string("name")
        // How the loops over the parameters are run does not change what they compute.
        arguments.ignore("foreach", "fused", "capturable", "differentiable")
        let isDecoupled = try name == "Adam" && arguments.bool("decoupled_weight_decay", default: false)
        guard let make = optimizers[isDecoupled ? "AdamW" : name] else {
            throw OracleUnknown(reason: "optimizer \(name)")
        }
        return try make(arguments, parameters)
    }

    private static let optimizers: [String: Make] = [
        "SGD": { c, x in
            SGD(
                x, learningRate: try c.double("lr", default: 1e-3), momentum: try c.double("momentum", default: 0),
                dampening: try c.double("dampening", default: 0), weightDecay: try c.weightDecay,
                nesterov: try c.bool("nesterov", default: false), maximize: try c.maximize)
        },
        "Adam": { c, x in
            Adam(
                x, learningRate: try c.double("lr", default: 1e-3), betas: try c.betas, epsilon: try c.epsilon(1e-8),
                weightDecay: try c.weightDecay, amsgrad: try c.bool("amsgrad", default: false), maximize: try c.maximize
            )
        },
        "AdamW": { c, x in
            AdamW(
                x, learningRate: try c.double("lr", default: 1e-3), betas: try c.betas, epsilon: try c.epsilon(1e-8),
                weightDecay: try c.double("weight_decay", default: 1e-2),
                amsgrad: try c.bool("amsgrad", default: false), maximize: try c.maximize)
        },
        "RMSprop": { c, x in
            RMSprop(
                x, learningRate: try c.double("lr", default: 1e-2), alpha: try c.double("alpha", default: 0.99),
                epsilon: try c.epsilon(1e-8), weightDecay: try c.weightDecay,
                momentum: try c.double("momentum", default: 0), centered: try c.bool("centered", default: false),
                maximize: try c.maximize)
        },
        "Adagrad": { c, x in
            Adagrad(
                x, learningRate: try c.double("lr", default: 1e-2),
                learningRateDecay: try c.double("lr_decay", default: 0), weightDecay: try c.weightDecay,
                initialAccumulator: try c.double("initial_accumulator_value", default: 0),
                epsilon: try c.epsilon(1e-10), maximize: try c.maximize)
        },
        "Adadelta": { c, x in
            Adadelta(
                x, learningRate: try c.double("lr", default: 1), rho: try c.double("rho", default: 0.9),
                epsilon: try c.epsilon(1e-6), weightDecay: try c.weightDecay, maximize: try c.maximize)
        },
        "Adamax": { c, x in
            Adamax(
                x, learningRate: try c.double("lr", default: 2e-3), betas: try c.betas, epsilon: try c.epsilon(1e-8),
                weightDecay: try c.weightDecay, maximize: try c.maximize)
        },
        "NAdam": { c, x in
            NAdam(
                x, learningRate: try c.double("lr", default: 2e-3), betas: try c.betas, epsilon: try c.epsilon(1e-8),
                weightDecay: try c.weightDecay, momentumDecay: try c.double("momentum_decay", default: 4e-3),
                decouplesDecay: try c.bool("decoupled_weight_decay", default: false), maximize: try c.maximize)
        },
    ]

    @Sendable static func check(_ reference: OracleCase) throws -> OracleVerdict {
        switch reference.op {
        case "optimizer": try checkPath(reference)
        case "optimizer_groups": try checkGroups(reference)
        case "clip_grad_norm": try checkClipping(reference)
        case "clip_grad_value": try checkLimiting(reference)
        default: throw OracleUnknown(reason: "operation \(reference.op)")
        }
    }

    private static func checkPath(_ reference: OracleCase) throws -> OracleVerdict {
        let (path, losses) = try Descent(reference, dtype: .float32).path()
        let (path64, _) = try Descent(reference, dtype: .float64).path()
        return try OracleVerdict(
            [
                "output": .doubles(path), "losses": .doubles(losses),
                "traj_f64": .measured(path64, within: doubleTolerance),
            ], matching: reference)
    }

    /// In double precision the paths differ by little more than its rounding.
    private static let doubleTolerance = OracleTolerance(rtol: 1e-10, atol: 1e-12)

    /// Two groups with settings of their own, and a parameter without gradient.
    private static func checkGroups(_ reference: OracleCase) throws -> OracleVerdict {
        let known =
            "loss=(p0**2).sum()+(p1**3).sum(); groups: {p0}: lr .1; {p1,p2}: lr .5, momentum .9; 3 steps; "
            + "p2 gets no gradient and must not move"
        guard reference.args["expr"]?.string == known, reference.inputs.count == 3 else {
            throw OracleUnknown(reason: "parameter groups other than the ones written here")
        }
        let p = try reference.inputs.map { try $0.tensor(requiresGrad: true) }
        let optimizer = SGD(groups: [
            ParameterGroup([p[0]], .init(learningRate: 0.1)),
            ParameterGroup([p[1], p[2]], .init(learningRate: 0.5, momentum: 0.9)),
        ])
        for _ in 0..<3 {
            optimizer.zeroGrad()
            (p[0].pow(2).sum() + p[1].pow(3).sum()).backward()
            optimizer.step()
        }
        return try OracleVerdict(["p0": .tensor(p[0]), "p1": .tensor(p[1]), "p2": .tensor(p[2])], matching: reference)
    }

    /// A parameter whose gradient is the input.
    private static func parameter(of reference: OracleCase) throws -> (parameter: Tensor, gradient: Tensor) {
        guard let input = reference.inputs.first else { throw OracleUnknown(reason: "a case without gradient") }
        let gradient = try input.tensor()
        let parameter = Tensor.zeros(gradient.shape, requiresGrad: true)
        parameter.grad = gradient
        return (parameter, gradient)
    }

    private static func checkLimiting(_ reference: OracleCase) throws -> OracleVerdict {
        let arguments = OracleArguments(reference)
        let (parameter, gradient) = try parameter(of: reference)
        clipGradValue([parameter], limit: try arguments.double("clip_value"))
        try arguments.requireAllRead()
        return try OracleVerdict(["output": .tensor(gradient)], matching: reference)
    }

    private static func checkClipping(_ reference: OracleCase) throws -> OracleVerdict {
        let arguments = OracleArguments(reference)
        let (parameter, gradient) = try parameter(of: reference)
        let norm = clipGradNorm(
            [parameter], maxNorm: try arguments.double("max_norm"),
            normType: try arguments.double("norm_type", default: 2))
        try arguments.requireAllRead()
        return try OracleVerdict(["output": .tensor(gradient), "total_norm": .doubles([norm])], matching: reference)
    }
}

extension OracleOptimizers {
    /// The recorded problem with its optimizer.
    final class Descent {
        let a: Tensor
        let b: Tensor
        let x: Tensor
        let optimizer: any Optimizer
        private let steps: Int

        init(_ reference: OracleCase, dtype: DType) throws {
            let arguments = OracleArguments(reference)
            let inputs = try reference.inputs.map { try $0.tensor().to(dtype) }
            guard inputs.count == 3 else { throw OracleUnknown(reason: "a problem of \(inputs.count) inputs") }
            (a, b, x) = (inputs[0], inputs[1], inputs[2])
            x.requiresGrad = true
            optimizer = try OracleOptimizers.optimizer(arguments, for: [x])
            steps = try arguments.int("steps")
            try arguments.requireAllRead()
        }

        /// All points, one after the other, and the losses of all but the last.
        func path() -> (points: [Double], losses: [Double]) {
            var points = x.toArray(of: Double.self)
            let losses = (0..<steps).map { _ in
                defer { points += x.toArray(of: Double.self) }
                return step()
            }
            return (points, losses)
        }

        @discardableResult
        func step() -> Double {
            let loss = 0.5 * (x * a.matmul(x)).sum() - (b * x).sum()
            optimizer.zeroGrad()
            loss.backward()
            optimizer.step()
            return loss.item()
        }

        func step(times: Int) {
            for _ in 0..<times { step() }
        }
    }
}

extension OracleArguments {
    /// The two decay rates of Adam and its relatives.
    fileprivate var betas: (Double, Double) {
        get throws {
            let values = try optionalDoubles("betas") ?? [0.9, 0.999]
            guard values.count == 2 else { throw OracleUnknown(reason: "betas \(values)") }
            return (values[0], values[1])
        }
    }

    fileprivate var weightDecay: Double { get throws { try double("weight_decay", default: 0) } }

    fileprivate var maximize: Bool { get throws { try bool("maximize", default: false) } }

    fileprivate func epsilon(_ value: Double) throws -> Double { try double("eps", default: value) }
}
