import Foundation
import SwTorch
import Testing

/// Every recorded draw of NumPy's legacy generator, each as the first use of a fresh one.
struct NumPyRandomStateTests {
    private typealias Draw = @Sendable (OracleCase, inout NumPyRandomState) throws -> OracleNumbers

    /// How each recorded operation is drawn here.
    private static let draws: [String: Draw] = [
        "random_sample": { reference, state in .doubles(state.randomSample(try reference.int("n"))) },
        "randn": { reference, state in .doubles(state.randn(try reference.int("n"))) },
        "randint": { reference, state in
            let (low, high) = (try reference.int("low"), try reference.int("high"))
            return .integers(state.randint(low: low, high: high, count: try reference.int("n")))
        },
        "permutation": { reference, state in .integers(state.permutation(try reference.int("n"))) },
        "shuffle": { reference, state in
            var values = Array(0..<(try reference.int("n")))
            state.shuffle(&values)
            return .integers(values)
        },
        "uniform": { reference, state in
            let (low, high) = (try reference.double("low"), try reference.double("high"))
            return .doubles(state.uniform(try reference.int("n"), low: low, high: high))
        },
        "normal": { reference, state in
            let (mean, deviation) = (try reference.double("loc"), try reference.double("scale"))
            return .doubles(state.normal(try reference.int("n"), mean: mean, standardDeviation: deviation))
        },
        "mixed": { _, state in
            var drawn = state.randn(3)
            drawn += state.randomSample(2)
            drawn += state.randn(2)
            drawn += state.uniform(1, low: 0, high: 1)
            drawn += state.randn(1)
            return .doubles(drawn)
        },
        "choice": { reference, state in
            .integers(state.choice(try reference.int("n"), size: try reference.int("size")))
        },
    ]

    @Test(arguments: draws.keys.sorted())
    func drawsWhatNumPyDraws(operation: String) throws {
        let draw = try #require(Self.draws[operation])
        let cases = try OracleFile(named: "rng_numpy").cases(of: operation)
        #expect(!cases.isEmpty)
        for reference in cases {
            var state = NumPyRandomState(seed: UInt32(try reference.int("seed")))
            try expect(["output": try draw(reference, &state)], match: reference)
        }
    }

    @Test func leavesNoRecordedOperationOut() throws {
        let recorded = Set(try OracleFile(named: "rng_numpy").cases.map(\.op))
        #expect(recorded == Set(Self.draws.keys))
    }

    @Test func encodingKeepsThePlaceAndTheCachedNormal() throws {
        var state = NumPyRandomState(seed: 101)
        _ = state.randn(3)
        var decoded = try JSONDecoder().decode(NumPyRandomState.self, from: JSONEncoder().encode(state))
        #expect(decoded == state)
        #expect(decoded.randn(4) == state.randn(4))
    }

    @Test func aSingleChoiceDrawsNothing() {
        var state = NumPyRandomState(seed: 1)
        #expect(state.randint(low: 4, high: 5, count: 3) == [4, 4, 4])
        #expect(state == NumPyRandomState(seed: 1))
    }
}
