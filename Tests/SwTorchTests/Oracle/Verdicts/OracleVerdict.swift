/// What became of a case.
enum OracleVerdict: Equatable {
    case passed
    /// Something else came out than was recorded.
    case failed(String)
    /// The case has something that is not known here, or needs what is absent.
    case unknown(String)

    /// Passed where nothing differs.
    init(differences: [String]) {
        self = differences.isEmpty ? .passed : .failed(differences.joined(separator: "; "))
    }

    /// The verdict of a check, in which an `OracleUnknown` may come to light.
    init(_ check: () async throws -> OracleVerdict) async {
        do {
            self = try await check()
        } catch let unknown as OracleUnknown {
            self = .unknown(unknown.reason)
        } catch {
            self = .failed("\(error)")
        }
    }
}

extension OracleVerdict {
    /// Compares all that was computed with the case's output and extras.
    ///
    /// An extra that was recorded as nothing has to be nothing here too.
    init(_ computed: [String: OracleComputed], matching reference: OracleCase) throws {
        var recorded = (reference.extra ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        if let output = reference.output { recorded.insert(("output", output), at: 0) }
        var differences: [String] = []
        for (key, tensor) in recorded {
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
}
