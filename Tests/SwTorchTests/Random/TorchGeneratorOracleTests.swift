import SwTorch
import Testing

/// Every recorded draw of PyTorch's generator, each as the first use of a fresh one.
struct TorchGeneratorOracleTests {
    private typealias Draw = @Sendable (OracleCase, inout TorchGenerator) throws -> [String: OracleNumbers]

    /// How each recorded operation is drawn here.
    private static let draws: [String: Draw] = [
        "mt19937_u32": { reference, generator in
            ["output": .integers((0..<(try reference.int("n"))).map { _ in Int(generator.nextUInt32()) })]
        },
        "rand": { reference, generator in
            let output = try reference.requiredOutput()
            let count = output.doubles.count
            return [
                "output": output.dtype == "f64" ? .doubles(generator.rand64(count)) : .floats(generator.rand(count))
            ]
        },
        "randn": { reference, generator in
            ["output": .floats(generator.randn(try reference.requiredOutput().doubles.count))]
        },
        "randn_seq": { _, generator in
            var drawn = generator.randn(3)
            drawn += generator.randn(2)
            drawn += generator.randn(1)
            drawn += generator.rand(2)
            drawn += generator.randn(3)
            return ["output": .floats(drawn)]
        },
        "normal": { reference, generator in
            let mean = Float(try reference.double("mean"))
            let deviation = Float(try reference.double("std"))
            let count = try reference.requiredOutput().doubles.count
            return ["output": .floats(generator.normal(count, mean: mean, standardDeviation: deviation))]
        },
        "uniform": { reference, generator in
            let low = Float(try reference.double("low"))
            let high = Float(try reference.double("high"))
            let count = try reference.requiredOutput().doubles.count
            return ["output": .floats(generator.uniform(count, low: low, high: high))]
        },
        "randint": { reference, generator in
            let low = Int64(try reference.int("low"))
            let high = Int64(try reference.int("high"))
            let count = try reference.requiredOutput().integers.count
            return ["output": .integers(generator.randint(low: low, high: high, count: count))]
        },
        "bernoulli": { reference, generator in
            let count = try reference.requiredOutput().doubles.count
            let probabilities = [Float](repeating: Float(try reference.double("p")), count: count)
            return ["output": .floats(generator.bernoulli(probabilities))]
        },
        "random_int64": { _, generator in
            ["output": .integers((0..<3).map { _ in generator.randomInt64() })]
        },
        "randperm": { reference, generator in
            let order = generator.randperm(try reference.int("n"))
            guard let first = reference.args["first"]?.int else { return ["output": .integers(order)] }
            let weightedSum = order.indices.reduce(0) { $0 + $1 * order[$1] }
            return [
                "output": .integers(order.prefix(first)), "last10": .integers(order.suffix(10)),
                "weighted_sum": .integers([weightedSum]),
            ]
        },
        "nn.Linear": { reference, generator in
            let (weight, bias) = generator.linearInitialValues(
                in: try reference.int("in_features"), out: try reference.int("out_features"))
            guard let first = reference.args["first"]?.int else {
                return ["output": .floats(weight), "bias": .floats(bias)]
            }
            return [
                "output": .floats(Array(weight.prefix(first))),
                "weight_sum64": .sum(weight.map { Double($0) }, within: 1e-9),
                "bias_first8": .floats(Array(bias.prefix(8))), "bias_last4": .floats(bias.suffix(4)),
            ]
        },
        "nn.Linear_seq": { _, generator in
            let first = generator.linearInitialValues(in: 2, out: 3)
            let second = generator.linearInitialValues(in: 3, out: 1, bias: false)
            return ["output": .floats(first.weight + first.bias + second.weight + second.bias)]
        },
        "scratch_init": { _, generator in
            let first = generator.randn(784 * 500).map { $0 / 28 }
            let second = generator.randn(500 * 10).map { $0 / Float(500).squareRoot() }
            let ends = [first.prefix(8), first.suffix(8), second.prefix(8), second.suffix(8)]
            return [
                "output": .floats(Array(ends.joined())), "W1_sum64": .sum(first.map { Double($0) }, within: 2e-5),
                "W1_sqsum64": .sum(first.map { Double($0) * Double($0) }, within: 2e-5),
            ]
        },
        "dataloader_order": { reference, generator in
            let count = try reference.int("n")
            let orders = (0..<(try reference.int("epochs"))).map { _ in ShuffledOrder(count: count, from: &generator) }
            return [
                "output": .integers(orders.flatMap(\.indices)), "sampler_seeds": .integers(orders.map(\.samplerSeed)),
            ]
        },
        "random_split": { reference, generator in
            let parts = generator.randomSplit(lengths: try reference.argument("lengths").ints ?? [])
            #expect(parts.map(\.count) == [55_000, 5_000])
            return ["output": .integers(parts[0].prefix(10)), "val_first10": .integers(parts[1].prefix(10))]
        },
    ]

    @Test(arguments: draws.keys.sorted())
    func drawsWhatPyTorchDraws(operation: String) throws {
        let draw = try #require(Self.draws[operation])
        let cases = try OracleFile(named: "rng_torch").cases(of: operation)
        #expect(!cases.isEmpty)
        for reference in cases {
            var generator = TorchGenerator(seed: UInt64(try reference.int("seed")))
            try expect(try draw(reference, &generator), match: reference)
        }
    }

    @Test func leavesNoRecordedOperationOut() throws {
        let recorded = Set(try OracleFile(named: "rng_torch").cases.map(\.op))
        #expect(recorded == Set(Self.draws.keys))
    }

    /// Where vector libraries round differently, the difference is a few units in the last place, and it is rare.
    @Test func normalValuesAreWithin5e7AndMostlyEqual() throws {
        var equal = 0
        var total = 0
        for reference in try OracleFile(named: "rng_torch").cases(of: "randn") {
            var generator = TorchGenerator(seed: UInt64(try reference.int("seed")))
            let recorded = try reference.requiredOutput().floats
            let drawn = generator.randn(recorded.count)
            #expect(zip(drawn, recorded).allSatisfy { ($0 - $1).magnitude <= 5e-7 }, "\(reference)")
            equal += zip(drawn, recorded).count { $0 == $1 }
            total += recorded.count
        }
        #expect(equal * 10 >= total * 8, "\(equal) of \(total) values are equal")
    }
}
