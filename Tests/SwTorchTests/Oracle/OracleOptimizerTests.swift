import SwTorch
import Testing

/// Every optimizer on f(x) = ½ xᵀA x − bᵀx, step by step against PyTorch's own path.
struct OracleOptimizerTests {
    /// Optimizers, arguments and programs that the library does not have yet.
    static let missing: Set<String> = [
        "AdamW", "RMSprop", "Adagrad", "Adadelta", "NAdam", "Adamax", "maximize", "amsgrad", "optimizer_groups",
        "clip_grad_norm",
    ]

    @Test func followsPyTorchsPaths() throws {
        var runCount = 0
        var missing: Set<String> = []
        for reference in try OracleFile(named: "optimizers").cases {
            if let reason = reasonToSkip(reference) {
                missing.insert(reason)
            } else {
                try follow(reference)
                runCount += 1
            }
        }
        #expect(runCount == 9)
        #expect(missing == Self.missing)
    }

    @Test func continuesBitForBitFromASavedState() throws {
        let file = try OracleFile(named: "optimizers")
        for name in ["SGD_1", "Adam_7"] {
            let reference = try file.named(name)
            let straight = try Descent(reference)
            straight.step(times: 10)
            let first = try Descent(reference)
            first.step(times: 4)
            let second = try Descent(reference)
            second.x.assign(first.x.floatArray)
            second.optimizer.state = first.optimizer.state
            second.step(times: 6)
            #expect(second.x.floatArray == straight.x.floatArray, "\(name)")
            #expect(second.optimizer.state == straight.optimizer.state, "\(name)")
        }
    }

    private func reasonToSkip(_ reference: OracleCase) -> String? {
        if reference.op != "optimizer" { return reference.op }
        if let flag = ["maximize", "amsgrad"].first(where: reference.args.keys.contains) { return flag }
        let name = reference.args["name"]?.string ?? ""
        return ["SGD", "Adam"].contains(name) ? nil : name
    }

    private func follow(_ reference: OracleCase) throws {
        let descent = try Descent(reference)
        let width = descent.x.count
        var path = descent.x.floatArray
        var losses: [Double] = []
        for _ in 0..<(try reference.int("steps")) {
            losses.append(descent.step())
            path += descent.x.floatArray
        }
        let tolerance = reference.tol ?? OracleTolerance(rtol: 0, atol: 0)
        let recorded = try reference.requiredOutput()
        expect(Tensor(path, shape: [path.count / width, width]), equals: recorded, within: tolerance, reference.name)
        expect(
            Tensor(losses), equals: try reference.requiredExtra("losses"), within: tolerance, "\(reference.name) losses"
        )
    }

    /// The recorded problem with its optimizer.
    private final class Descent {
        let a: Tensor
        let b: Tensor
        let x: Tensor
        let optimizer: any Optimizer

        init(_ reference: OracleCase) throws {
            a = try reference.inputs[0].tensor()
            b = try reference.inputs[1].tensor()
            x = try reference.inputs[2].tensor(requiresGrad: true)
            let rate = try reference.double("lr")
            let decay = reference.args["weight_decay"]?.double ?? 0
            if try reference.argument("name").string == "Adam" {
                let betas = reference.args["betas"]?.doubles ?? [0.9, 0.999]
                optimizer = Adam(
                    [x], learningRate: rate, betas: (betas[0], betas[1]),
                    epsilon: reference.args["eps"]?.double ?? 1e-8,
                    weightDecay: decay)
            } else {
                optimizer = SGD(
                    [x], learningRate: rate, momentum: reference.args["momentum"]?.double ?? 0,
                    dampening: reference.args["dampening"]?.double ?? 0, weightDecay: decay,
                    nesterov: reference.args["nesterov"]?.bool ?? false)
            }
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
