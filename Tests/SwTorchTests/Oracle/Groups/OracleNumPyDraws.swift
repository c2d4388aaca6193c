import SwTorch

/// The draws of NumPy's legacy generator, each as the first use of a fresh one.
enum OracleNumPyDraws {
    typealias Draw = @Sendable (OracleArguments, inout NumPyRandomState) throws -> OracleComputed

    @Sendable static func check(_ reference: OracleCase) throws -> OracleVerdict {
        guard let draw = draws[reference.op] else { throw OracleUnknown(reason: "draw \(reference.op)") }
        let arguments = OracleArguments(reference)
        var state = NumPyRandomState(seed: UInt32(truncatingIfNeeded: try arguments.int("seed")))
        let drawn = try draw(arguments, &state)
        try arguments.requireAllRead()
        return try OracleVerdict(["output": drawn], matching: reference)
    }

    private static let draws: [String: Draw] = [
        "random_sample": { c, state in .doubles(state.randomSample(try c.int("n"))) },
        "randn": { c, state in .doubles(state.randn(try c.int("n"))) },
        "randint": { c, state in
            .integers(state.randint(low: try c.int("low"), high: try c.int("high"), count: try c.int("n")))
        },
        "permutation": { c, state in .integers(state.permutation(try c.int("n"))) },
        "shuffle": { c, state in
            var values = Array(0..<(try c.int("n")))
            state.shuffle(&values)
            return .integers(values)
        },
        "uniform": { c, state in
            .doubles(state.uniform(try c.int("n"), low: try c.double("low"), high: try c.double("high")))
        },
        "normal": { c, state in
            let (mean, deviation) = (try c.double("loc"), try c.double("scale"))
            return .doubles(state.normal(try c.int("n"), mean: mean, standardDeviation: deviation))
        },
        "mixed": { c, state in .doubles(try OracleCall.list(try c.string("calls")).flatMap { try draw($0, &state) }) },
        "choice": { c, state in
            let (count, size) = (try c.int("n"), try c.int("size"))
            let isRepeated = try c.bool("replace", default: true)
            return .integers(
                isRepeated ? state.randint(low: 0, high: count, count: size) : state.choice(count, size: size))
        },
    ]

    /// One call of a sequence.
    private static func draw(_ call: OracleCall, _ state: inout NumPyRandomState) throws -> [Double] {
        let numbers = call.arguments.compactMap { Double($0) }
        switch (call.name, numbers.count) {
        case ("randn", 1): return state.randn(Int(numbers[0]))
        case ("random_sample", 1): return state.randomSample(Int(numbers[0]))
        case ("uniform", 3): return state.uniform(Int(numbers[2]), low: numbers[0], high: numbers[1])
        case ("normal", 3): return state.normal(Int(numbers[2]), mean: numbers[0], standardDeviation: numbers[1])
        default: throw OracleUnknown(reason: "call \(call)")
        }
    }
}
