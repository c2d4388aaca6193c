import SwTorch

/// The draws of PyTorch's generator, each as the first use of a fresh one.
enum OracleTorchDraws {
    typealias Draw = @Sendable (OracleArguments, inout TorchGenerator) throws -> [String: OracleComputed]

    @Sendable static func check(_ reference: OracleCase) throws -> OracleVerdict {
        guard let draw = draws[reference.op] else { throw OracleUnknown(reason: "draw \(reference.op)") }
        let arguments = OracleArguments(reference)
        var generator = TorchGenerator(seed: UInt64(truncatingIfNeeded: try arguments.int("seed")))
        let computed = try draw(arguments, &generator)
        try arguments.requireAllRead()
        return try OracleVerdict(computed, matching: reference)
    }

    private static let draws: [String: Draw] = [
        "mt19937_u32": { c, generator in
            ["output": .integers((0..<(try c.int("n"))).map { _ in Int(generator.nextUInt32()) })]
        },
        "rand": { c, generator in
            let count = try c.shapeCount
            return [
                "output": try c.dtype == .float64 ? .doubles(generator.rand64(count)) : .floats(generator.rand(count))
            ]
        },
        "randn": { c, generator in
            ["output": .tensor(Tensor.randn(try c.ints("shape"), dtype: try c.dtype, generator: &generator))]
        },
        "randn_seq": { c, generator in
            let parts = try OracleCall.list(try c.string("calls")).map { call in
                switch call.name {
                case "randn": generator.randn(call.count)
                case "rand": generator.rand(call.count)
                default: throw OracleUnknown(reason: "call \(call.name)")
                }
            }
            return ["output": .floats(parts.joined())]
        },
        "normal": { c, generator in
            let (mean, deviation) = (try c.double("mean", default: 0), try c.double("std", default: 1))
            return [
                "output": .tensor(
                    Tensor.normal(
                        mean: mean, standardDeviation: deviation, try c.ints("shape"), dtype: try c.dtype,
                        generator: &generator))
            ]
        },
        "uniform": { c, generator in
            let (low, high) = (try c.double("low", default: 0), try c.double("high", default: 1))
            let count = try c.shapeCount
            guard try c.dtype == .float32 else {
                return ["output": .doubles(generator.uniform64(count, low: low, high: high))]
            }
            return ["output": .floats(generator.uniform(count, low: Float(low), high: Float(high)))]
        },
        "randint": { c, generator in
            let (low, high) = (Int64(try c.int("low", default: 0)), Int64(try c.int("high")))
            return ["output": .integers(generator.randint(low: low, high: high, count: try c.shapeCount))]
        },
        "bernoulli": { c, generator in
            let probabilities = [Float](repeating: Float(try c.double("p")), count: try c.shapeCount)
            return ["output": .floats(generator.bernoulli(probabilities))]
        },
        "random_int64": { c, generator in
            let count = try c.reference.requiredOutput().integers.count
            return ["output": .integers((0..<count).map { _ in generator.randomInt64() })]
        },
        "randperm": { c, generator in
            let order = generator.randperm(try c.int("n"))
            let weightedSum = order.indices.reduce(0) { $0 + $1 * order[$1] }
            return [
                "output": .integers(order.prefix(try c.int("first", default: order.count))),
                "last10": .integers(order.suffix(10)), "weighted_sum": .integers([weightedSum]),
            ]
        },
        "nn.Linear": { c, generator in
            let (weight, bias) = generator.linearInitialValues(
                in: try c.int("in_features"), out: try c.int("out_features"), bias: try c.bool("bias", default: true))
            let sum = weight.reduce(0) { $0 + Double($1) }
            return [
                "output": .floats(weight.prefix(try c.int("first", default: weight.count))), "bias": .floats(bias),
                "weight_sum64": .measured([sum], within: sumTolerance), "bias_first8": .floats(bias.prefix(8)),
                "bias_last4": .floats(bias.suffix(4)),
            ]
        },
        "nn.Linear_seq": { c, generator in
            let parts = try OracleCall.list(try c.string("calls")).map { call in
                guard call.name == "Linear", call.ints.count == 2 else { throw OracleUnknown(reason: "call \(call)") }
                let values = generator.linearInitialValues(
                    in: call.ints[0], out: call.ints[1], bias: !call.arguments.contains("bias=False"))
                return values.weight + values.bias
            }
            return ["output": .floats(parts.joined())]
        },
        "scratch_init": { c, generator in
            let parts = try OracleCall.list(try c.string("calls")).map { call in
                let divisor = try divisor(call)
                return generator.randn(call.count).map { $0 / divisor }
            }
            let first = (parts.first ?? []).map { Double($0) }
            return [
                "output": .floats(parts.flatMap { $0.prefix(8) + $0.suffix(8) }),
                "W1_sum64": .measured([first.reduce(0, +)], within: normalSumTolerance),
                "W1_sqsum64": .measured([first.reduce(0) { $0 + $1 * $1 }], within: normalSumTolerance),
            ]
        },
        "dataloader_order": { c, generator in
            // How the order is cut into batches does not change it.
            c.ignore("batch_size")
            let count = try c.int("n")
            let orders = (0..<(try c.int("epochs"))).map { _ in ShuffledOrder(count: count, from: &generator) }
            return [
                "output": .integers(orders.flatMap(\.indices)), "sampler_seeds": .integers(orders.map(\.samplerSeed)),
            ]
        },
        "random_split": { c, generator in
            let parts = generator.randomSplit(lengths: try c.ints("lengths"))
            let first = try c.int("first", default: parts[0].count)
            return [
                "output": .integers(parts[0].prefix(first)),
                "val_first10": .integers(parts.dropFirst().joined().prefix(10)),
            ]
        },
    ]

    /// For sums of exact values, in which only the order of adding leaves a trace.
    private static let sumTolerance = OracleTolerance(rtol: 0, atol: 1e-9)
    /// For sums of normal values, whose last places differ.
    private static let normalSumTolerance = OracleTolerance(rtol: 0, atol: 2e-5)

    /// The number after the call: `/28` or `/sqrt(500)`.
    private static func divisor(_ call: OracleCall) throws -> Float {
        guard call.name == "randn",
            let match = call.suffix.wholeMatch(of: /\/(sqrt\()?([0-9.]+)\)? *\[first 8, *last 8\]/),
            let number = Float(match.2)
        else { throw OracleUnknown(reason: "call \(call)") }
        return match.1 == nil ? number : number.squareRoot()
    }
}

extension OracleArguments {
    /// The number of elements of the argument `shape`.
    fileprivate var shapeCount: Int { get throws { try ints("shape").reduce(1, *) } }
}
