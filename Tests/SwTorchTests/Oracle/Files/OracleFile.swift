import Foundation

/// A file of reference cases: what PyTorch, NumPy or scikit-learn computed, recorded once.
struct OracleFile: Decodable {
    /// The only format there is.
    static let format = "oracle-1"

    let format: String
    let group: String
    let cases: [OracleCase]

    /// Reads a file.
    init(contentsOf url: URL) throws {
        self = try JSONDecoder().decode(OracleFile.self, from: Data(contentsOf: url))
    }

    /// Reads one of the project's own files, `Fixtures/<name>.json`.
    init(named name: String) throws {
        try self.init(contentsOf: OracleLibrary.ownFolder().appendingPathComponent("\(name).json"))
    }

    /// The case with this name.
    func named(_ name: String) throws -> OracleCase {
        guard let found = cases.first(where: { $0.name == name }) else {
            throw OracleUnknown(reason: "no case \(name) in \(group)")
        }
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
    /// What the inputs of a training run are.
    let input_names: [String]?
    /// The parameters with which a training run starts, and those with which it ends.
    let params: [String: OracleTensor]?
    let `final`: [String: OracleTensor]?
    /// The same after a run in float64.
    let final_f64: [String: OracleTensor]?

    var description: String { name }

    /// The tolerance of the case; without one, results have to be equal.
    var tolerance: OracleTolerance { tol ?? .equality }

    /// The recorded result.
    func requiredOutput() throws -> OracleTensor {
        guard let output else { throw OracleUnknown(reason: "a case without output") }
        return output
    }

    /// A further recorded result.
    func requiredExtra(_ key: String) throws -> OracleTensor {
        guard let tensor = extra?[key] ?? nil else { throw OracleUnknown(reason: "a case without extra.\(key)") }
        return tensor
    }
}

/// PyTorch's own rounding errors in the gradients of a case, and whether they are rounded correctly.
struct OracleOwnError: Decodable {
    let grad_err: [Double?]?
    let grad_rounded: [Bool?]?
}

/// What a case has that this suite does not know, or lacks that it needs.
///
/// Such a case counts as unknown, never as failed.
struct OracleUnknown: Error, Equatable, Codable {
    let reason: String
    /// Whether the case needs data that are not shipped with the project.
    let isAbsence: Bool

    init(reason: String) {
        self.reason = reason
        isAbsence = false
    }

    init(absentData name: String, why: String) {
        reason = "\(name) is absent: \(why)"
        isAbsence = true
    }
}
