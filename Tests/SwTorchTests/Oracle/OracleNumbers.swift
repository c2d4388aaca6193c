import Testing

/// Computed numbers, to be compared with a recorded tensor.
enum OracleNumbers: Sendable {
    /// Compared for equality.
    case integers([Int64])
    /// Compared within the tolerance of the case.
    case floats([Float])
    /// Compared within the tolerance of the case.
    case doubles([Double])
    /// The sum of many values, in which the order of adding and the last places of the values leave a trace.
    case sum([Double], within: Double)

    static func integers(_ values: some Sequence<Int>) -> OracleNumbers {
        .integers(values.map { Int64($0) })
    }
}

/// Expects the computed numbers to be those of a case: its output, under the key "output", and all of its extras.
func expect(_ computed: [String: OracleNumbers], match reference: OracleCase) throws {
    let tolerance = reference.tol ?? OracleTolerance(rtol: 0, atol: 0)
    let extra = reference.extra ?? [:]
    #expect(Set(computed.keys) == Set(extra.keys).union(["output"]), "\(reference)")
    for (key, numbers) in computed {
        let recorded = key == "output" ? try reference.requiredOutput() : try reference.requiredExtra(key)
        switch numbers {
        case .integers(let values):
            #expect(values == recorded.integers, "\(reference) \(key)")
        case .floats(let values):
            expectClose(
                values.map { Double($0) }, recorded.floats.map { Double($0) }, within: tolerance,
                named: "\(reference) \(key)")
        case .doubles(let values):
            expectClose(values, recorded.doubles, within: tolerance, named: "\(reference) \(key)")
        case .sum(let values, let distance):
            let wider = OracleTolerance(rtol: 0, atol: distance)
            expectClose([values.reduce(0, +)], recorded.doubles, within: wider, named: "\(reference) \(key)")
        }
    }
}

private func expectClose(
    _ values: [Double], _ recorded: [Double], within tolerance: OracleTolerance, named name: String
) {
    #expect(values.count == recorded.count, "\(name)")
    // Not an expectation per value: a failure names the first that is off, and a pass costs little.
    let wrong = values.indices.first { $0 < recorded.count && !tolerance.accepts(values[$0], reference: recorded[$0]) }
    if let wrong {
        Issue.record("\(name)[\(wrong)] is \(values[wrong]), recorded is \(recorded[wrong])")
    }
}
