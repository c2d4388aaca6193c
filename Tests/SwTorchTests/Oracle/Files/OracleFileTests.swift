import Foundation
import Testing

/// The reader of the reference data is itself checked: a lenient reader would make every other test weaker.
struct OracleFileTests {
    @Test func readsIntegersBeyondTheReachOfADouble() throws {
        let tensor = try decoded(OracleTensor.self, #"{"shape":[2],"dtype":"i64","data":[9007199254740993,-1]}"#)
        #expect(tensor.integers == [9_007_199_254_740_993, -1])
    }

    @Test func readsNumbersThatAreNotFinite() throws {
        let tensor = try decoded(
            OracleTensor.self, #"{"shape":[4],"dtype":"f32","data":["nan","inf","-inf",-0.0]}"#)
        #expect(tensor.floats[0].isNaN)
        #expect(tensor.floats[1...2] == [.infinity, -.infinity])
        #expect(tensor.floats[3].sign == .minus)
    }

    @Test func refusesAWordAmongNumbers() {
        #expect(throws: (any Error).self) {
            try decoded(OracleTensor.self, #"{"shape":[1],"dtype":"f32","data":["many"]}"#)
        }
    }

    @Test func readsArgumentsByKind() throws {
        let args = try decoded(
            [String: OracleValue].self, #"{"dim":null,"keepdim":true,"n":3,"p":0.5,"name":"SGD","list":[1,2]}"#)
        #expect(
            args == [
                "dim": .null, "keepdim": .bool(true), "n": .int(3), "p": .double(0.5), "name": .string("SGD"),
                "list": .array([.int(1), .int(2)]),
            ])
        #expect(args["list"]?.ints == [1, 2])
        #expect(args["n"]?.double == 3)
        #expect(args["name"]?.int == nil)
    }

    @Test func tolerancesFollowTheirFormula() throws {
        let tolerance = OracleTolerance(rtol: 0.1, atol: 1)
        #expect(tolerance.accepts(12, reference: 10))
        #expect(!tolerance.accepts(12.1, reference: 10))
        #expect(tolerance.accepts(.nan, reference: .nan))
        #expect(!tolerance.accepts(.nan, reference: 1))
        #expect(tolerance.accepts(.infinity, reference: .infinity))
        #expect(!tolerance.accepts(-.infinity, reference: .infinity))
        #expect(!tolerance.accepts(.greatestFiniteMagnitude, reference: .infinity))
    }

    @Test func aRefusalIsToldInTheLibrarysWords() {
        let message = "a line before\nSwTorch/Tensor.swift:7: Fatal error: view: shape [2]\na line behind"
        #expect(OracleWorker.refusal(in: Array(message.utf8)) == "refused: view: shape [2]")
        #expect(OracleWorker.refusal(in: []) == "refused without a word")
    }

    private func decoded<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(json.utf8))
    }
}
