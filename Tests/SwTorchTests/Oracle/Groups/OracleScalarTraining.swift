import SwTorch

/// Four numbers a, b, c and d fitted to the sine, as in the lecture on hand-written gradients.
enum OracleScalarTraining {
    typealias Model = @Sendable (_ x: Tensor, _ p: [Tensor]) -> Tensor

    private static let models: [String: Model] = [
        "cubic": { x, p in p[0] + p[1] * x + p[2] * x.pow(2) + p[3] * x.pow(3) },
        "legendre": { x, p in
            let inner = p[2] + p[3] * x
            return p[0] + p[1] * (0.5 * (5 * inner.pow(3) - 3 * inner))
        },
    ]

    static func check(_ reference: OracleCase) throws -> OracleVerdict {
        let arguments = OracleArguments(reference)
        let name = try arguments.string("model", default: "cubic")
        guard let model = models[name] else { throw OracleUnknown(reason: "model \(name)") }
        let (steps, rate, dtype) = (try arguments.int("steps"), try arguments.double("lr"), try arguments.dtype)
        try arguments.requireAllRead()
        let epochs = Set(try reference.requiredExtra("epochs").integers.map { Int($0) })
        let single = try run(model, reference, dtype, steps: steps, rate: rate, recorded: epochs)
        let double = try run(model, reference, .float64, steps: steps, rate: rate, recorded: epochs)
        var computed: [String: OracleComputed] = [
            "output": .doubles(single.losses),
            "loss_f64": .measured(double.losses, within: OracleTraces.doubleTolerance),
        ]
        for (index, key) in names.enumerated() {
            computed["final \(key)"] = .measured([single.parameters[index]], within: parameterTolerance)
            computed["final_f64 \(key)"] = .measured([double.parameters[index]], within: OracleTraces.doubleTolerance)
        }
        return try OracleVerdict(computed, matching: reference, given: ["epochs"])
    }

    private static let names = ["a", "b", "c", "d"]
    /// Sums of two thousand values in single precision leave this much in the parameters.
    private static let parameterTolerance = OracleTolerance(rtol: 2e-5, atol: 2e-6)

    private static func run(
        _ model: Model, _ reference: OracleCase, _ dtype: DType, steps: Int, rate: Double, recorded epochs: Set<Int>
    ) throws -> (losses: [Double], parameters: [Double]) {
        let x = Tensor.linspace(-Double.pi, Double.pi, steps: 2_000, dtype: dtype)
        let y = x.sin()
        let parameters = try names.map { name in
            guard let value = reference.params?[name] else {
                throw OracleUnknown(reason: "a case without parameter \(name)")
            }
            let parameter = try value.tensor().to(dtype)
            parameter.requiresGrad = true
            return parameter
        }
        let optimizer = SGD(parameters, learningRate: rate)
        var losses: [Double] = []
        for epoch in 1...steps {
            let loss = (model(x, parameters) - y).pow(2).sum()
            if epochs.contains(epoch) { losses.append(loss.item()) }
            optimizer.zeroGrad()
            loss.backward()
            optimizer.step()
        }
        return (losses, parameters.map { $0.item() })
    }
}
