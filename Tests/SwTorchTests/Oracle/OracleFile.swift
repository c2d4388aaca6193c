import Foundation

/// A file of reference cases: what PyTorch, NumPy or scikit-learn computed, recorded once.
struct OracleFile: Decodable {
    let group: String
    let cases: [OracleCase]

    /// Reads `Fixtures/<name>.json`.
    init(named name: String) throws {
        guard let url = Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Fixtures") else {
            throw OracleError.missing("Fixtures/\(name).json")
        }
        self = try JSONDecoder().decode(OracleFile.self, from: Data(contentsOf: url))
    }

    /// The cases of one operation, in the order of the file.
    func cases(of operation: String) -> [OracleCase] {
        cases.filter { $0.op == operation }
    }

    /// The case with this name.
    func named(_ name: String) throws -> OracleCase {
        guard let found = cases.first(where: { $0.name == name }) else { throw OracleError.missing("case \(name)") }
        return found
    }
}

/// One call with its arguments, inputs and recorded results.
struct OracleCase: Decodable, CustomStringConvertible {
    let name: String
    let op: String
    let args: [String: OracleValue]
    let inputs: [OracleTensor]
    let upstream: OracleTensor?
    let output: OracleTensor?
    /// One entry per input; `nil` where no gradient is wanted.
    let grads: [OracleTensor?]?
    let extra: [String: OracleTensor?]?
    /// The PyTorch expression, where the operation alone does not say it.
    let expr: String?
    let tol: OracleTolerance?
    /// How far PyTorch's own float32 result is from the same computation in float64.
    let f64: OracleOwnError?

    var description: String { name }

    /// The recorded result.
    func requiredOutput() throws -> OracleTensor {
        guard let output else { throw OracleError.missing("output of \(name)") }
        return output
    }

    /// A further recorded result.
    func requiredExtra(_ key: String) throws -> OracleTensor {
        guard let tensor = extra?[key] ?? nil else { throw OracleError.missing("extra.\(key) of \(name)") }
        return tensor
    }

    /// An argument that has to be there.
    func argument(_ key: String) throws -> OracleValue {
        guard let value = args[key] else { throw OracleError.missing("args.\(key) of \(name)") }
        return value
    }

    /// A whole number that has to be there.
    func int(_ key: String) throws -> Int {
        guard let value = try argument(key).int else { throw OracleError.unexpected("args.\(key) of \(name)") }
        return value
    }

    /// A number that has to be there.
    func double(_ key: String) throws -> Double {
        guard let value = try argument(key).double else { throw OracleError.unexpected("args.\(key) of \(name)") }
        return value
    }
}

/// PyTorch's own rounding errors in a case: what a result that is rounded better may differ by.
struct OracleOwnError: Decodable {
    let out_err: Double?
    let grad_err: [Double?]?
}

/// What a broken fixture throws, so that the test which needs it fails by name.
enum OracleError: Error, CustomStringConvertible {
    case missing(String)
    case unexpected(String)

    var description: String {
        switch self {
        case .missing(let what): "the reference data has no \(what)"
        case .unexpected(let what): "unexpected reference data: \(what)"
        }
    }
}
