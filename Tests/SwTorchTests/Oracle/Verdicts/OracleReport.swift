/// The verdicts on the cases of one group.
struct OracleReport {
    let group: String
    private(set) var entries: [(reference: OracleCase, verdict: OracleVerdict)] = []

    init(group: String) { self.group = group }

    mutating func add(_ verdict: OracleVerdict, on reference: OracleCase) { entries.append((reference, verdict)) }

    /// The failed cases, with what differs.
    var failures: [(name: String, difference: String)] {
        entries.compactMap { entry in
            if case .failed(let difference) = entry.verdict { (entry.reference.name, difference) } else { nil }
        }
    }

    /// The cases that were not checked, with the reason.
    var unknowns: [(name: String, unknown: OracleUnknown)] {
        entries.compactMap { entry in
            if case .unknown(let unknown) = entry.verdict { (entry.reference.name, unknown) } else { nil }
        }
    }

    /// One line of counts, one of tolerances, and one for each case that did not pass.
    var text: String {
        let passedCount = entries.count { $0.verdict == .passed }
        let counts = "\(passedCount) passed, \(failures.count) failed, \(unknowns.count) unknown"
        var lines = ["oracle \(group): \(entries.count) cases, \(counts)"]
        if let tolerances { lines.append("  tolerance: \(tolerances)") }
        lines += failures.map { "  failed: \($0.name): \($0.difference)" }
        lines += unknowns.map { "  unknown: \($0.name): \($0.unknown.reason)" }
        return lines.joined(separator: "\n")
    }

    /// The tolerances of the cases that were compared.
    private var tolerances: String? {
        let used = entries.filter { if case .unknown = $0.verdict { false } else { true } }.compactMap(\.reference.tol)
        guard !used.isEmpty else { return nil }
        return "rtol \(range(used.map(\.rtol))), atol \(range(used.map(\.atol)))"
    }

    private func range(_ values: [Double]) -> String {
        guard let least = values.min(), let most = values.max() else { return "" }
        return least == most ? "\(least)" : "\(least) to \(most)"
    }
}
