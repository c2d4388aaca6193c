import SwTorch

/// The optimizers on f(x) = ½ xᵀA x − bᵀx, step by step.
enum OracleOptimizers {
    typealias Make = @Sendable (OracleArguments, [Tensor]) throws -> any Optimizer

    static let optimizers: [String: Make] = [
        "SGD": { c, x in
            SGD(
                x, learningRate: try c.double("lr", default: 1e-3), momentum: try c.double("momentum", default: 0),
                dampening: try c.double("dampening", default: 0), weightDecay: try c.double("weight_decay", default: 0),
                nesterov: try c.bool("nesterov", default: false))
        },
        "Adam": { c, x in
            Adam(
                x, learningRate: try c.double("lr", default: 1e-3), betas: try c.betas,
                epsilon: try c.double("eps", default: 1e-8), weightDecay: try c.double("weight_decay", default: 0))
        },
    ]

    @Sendable static func check(_ reference: OracleCase) throws -> OracleVerdict {
        guard reference.op == "optimizer" else { throw OracleUnknown(reason: "operation \(reference.op)") }
        let arguments = OracleArguments(reference)
        let descent = try Descent(arguments)
        var path = descent.x.floatArray
        var losses: [Double] = []
        let steps = try arguments.int("steps")
        try arguments.requireAllRead()
        for _ in 0..<steps {
            losses.append(descent.step())
            path += descent.x.floatArray
        }
        return try OracleVerdict(
            ["output": .floats(path), "losses": .doubles(losses)], matching: reference)
    }

    /// The optimizer that the arguments describe.
    static func optimizer(_ arguments: OracleArguments, for parameters: [Tensor]) throws -> any Optimizer {
        let name = try arguments.string("name")
        guard let make = optimizers[name] else { throw OracleUnknown(reason: "optimizer \(name)") }
        return try make(arguments, parameters)
    }

    /// The recorded problem with its optimizer.
    final class Descent {
        let a: Tensor
        let b: Tensor
        let x: Tensor
        let optimizer: any Optimizer

        init(_ arguments: OracleArguments) throws {
            let inputs = arguments.reference.inputs
            a = try inputs[0].tensor()
            b = try inputs[1].tensor()
            x = try inputs[2].tensor(requiresGrad: true)
            optimizer = try OracleOptimizers.optimizer(arguments, for: [x])
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
    /// Adam's two decay rates.
    var betas: (Double, Double) {
        get throws {
            let values = try optionalDoubles("betas") ?? [0.9, 0.999]
            guard values.count == 2 else { throw OracleUnknown(reason: "betas \(values)") }
            return (values[0], values[1])
        }
    }
}
