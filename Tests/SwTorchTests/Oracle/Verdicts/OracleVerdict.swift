/// What became of a case.
enum OracleVerdict: Equatable, Codable {
    case passed
    /// Something else came out than was recorded.
    case failed(String)
    /// The case has something that is not known here, or needs what is absent.
    case unknown(OracleUnknown)

    /// Passed where nothing differs.
    init(differences: [String]) {
        self = differences.isEmpty ? .passed : .failed(differences.joined(separator: "; "))
    }

    /// The verdict of a check, in which an `OracleUnknown` may come to light.
    init(_ check: () async throws -> OracleVerdict) async {
        do {
            self = try await check()
        } catch let unknown as OracleUnknown {
            self = .unknown(unknown)
        } catch {
            self = .failed("\(error)")
        }
    }
}

extension OracleVerdict {
    /// Compares all that was recorded, in the case's output, extras and final parameters, with what was computed.
    ///
    /// An extra that was recorded as nothing has to be nothing here too.
    ///
    /// - Parameter given: Extras that are no results, but belong to what the case gives.
    init(
        _ computed: [String: OracleComputed], matching reference: OracleCase, given: Set<String> = []
    ) throws {
        var differences: [String] = []
        for (key, tensor) in Self.recorded(in: reference) where !given.contains(key) {
            guard let tensor else {
                if computed[key] != nil { differences.append("\(key) exists, recorded is none") }
                continue
            }
            guard let value = computed[key] else { throw OracleUnknown(reason: "result \(key)") }
            if let difference = value.difference(from: tensor, within: reference.tolerance) {
                differences.append("\(key) \(difference)")
            }
        }
        self.init(differences: differences)
    }

    /// All results of a case by name, in a fixed order.
    private static func recorded(in reference: OracleCase) -> [(key: String, tensor: OracleTensor?)] {
        var recorded: [(key: String, tensor: OracleTensor?)] = (reference.extra ?? [:]).map { ($0.key, $0.value) }
        recorded += (reference.final ?? [:]).map { ("final \($0.key)", $0.value) }
        recorded += (reference.final_f64 ?? [:]).map { ("final_f64 \($0.key)", $0.value) }
        if let output = reference.output { recorded.append(("output", output)) }
        return recorded.sorted { $0.key < $1.key }
    }
}
