/// A hyperparameter and its value as they are typed: `lr=0.03`.
public struct Assignment: Equatable, Sendable {
    /// What is set.
    public let key: Hyperparameter
    /// The value as it was typed.
    public let text: String

    /// Parts `KEY=VALUE`; a key may be written with `_` for `-`.
    ///
    /// - Throws: ``HyperparameterError/malformed(_:)`` without `=`, ``HyperparameterError/unknownKey(_:nearest:)`` for a key that
    ///   does not exist.
    public init(_ assignment: String) throws(HyperparameterError) {
        guard let equals = assignment.firstIndex(of: "=") else { throw .malformed(assignment) }
        let name = assignment[..<equals].lowercased().filter { $0 != " " }
        let normalised = String(name.map { $0 == "_" ? "-" : $0 })
        guard let key = Hyperparameter(rawValue: normalised) else {
            throw .unknownKey(
                name, nearest: nearestMatch(to: normalised, among: Hyperparameter.allCases.map(\.rawValue)))
        }
        self.key = key
        self.text = String(assignment[assignment.index(after: equals)...])
    }
}

extension Preset {
    /// The preset with hyperparameters set as on the command line, each as `KEY=VALUE`; of two for one key the later holds.
    ///
    /// What decides which others exist and how far they reach is set first, whatever the order.
    ///
    /// - Throws: ``HyperparameterError`` for the first one that cannot be set.
    public func applying(assignments: [String]) throws(HyperparameterError) -> Preset {
        var parsed: [Assignment] = []
        for assignment in assignments { parsed.append(try Assignment(assignment)) }
        let ranked = parsed.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        var preset = self
        for (_, assignment) in ranked {
            guard let field = HyperparameterField[assignment.key] else { continue }
            try field.set(try field.parse(assignment.text, in: preset), in: &preset)
        }
        return preset
    }
}

extension Assignment {
    /// The keys on which others depend, each before those that follow from it.
    private static let first: [Hyperparameter] = [
        .data, .features, .layers, .samples, .noise, .trainShare, .optimizer, .momentum, .learningRate, .epochs,
        .scheduler,
        .loss,
    ]

    /// Its place in the order in which several are set.
    fileprivate var rank: Int { Self.first.firstIndex(of: key) ?? Self.first.count }
}
