/// The parameters and buffers of a module by their dotted names, in declaration order, as PyTorch's `state_dict()`.
///
/// The tensors share their elements with the module's; `clone()` copies them.
public struct StateDict {
    /// The names and tensors in order.
    public private(set) var entries: [(key: String, value: Tensor)]
    private var places: [String: Int] = [:]

    /// A state of the given names and tensors; a name that appears again replaces what it named before.
    public init(_ entries: [(key: String, value: Tensor)] = []) {
        self.entries = []
        for entry in entries { self[entry.key] = entry.value }
    }

    /// The names in order.
    public var keys: [String] { entries.map(\.key) }

    /// The tensor of a name.
    ///
    /// A new name is put at the end; setting `nil` removes one.
    public subscript(key: String) -> Tensor? {
        get { places[key].map { entries[$0].value } }
        set {
            if let place = places[key] {
                if let newValue {
                    entries[place].value = newValue
                } else {
                    entries.remove(at: place)
                    places = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.key, $0) })
                }
            } else if let newValue {
                places[key] = entries.count
                entries.append((key, newValue))
            }
        }
    }

    /// The same state with elements of its own.
    public func clone() -> StateDict { StateDict(entries.map { ($0.key, $0.value.detach().clone()) }) }
}

extension StateDict: CustomStringConvertible {
    /// The names with types and shapes, a line each.
    public var description: String {
        entries.map { "\($0.key): \($0.value.dtype) \($0.value.shape)" }.joined(separator: "\n")
    }
}

/// How a state differs from what a module needs.
public struct StateDictError: Error, Equatable, Sendable {
    /// A tensor of another shape than the module's.
    public struct Misfit: Equatable, Sendable {
        /// The dotted name.
        public let key: String
        /// The module's shape.
        public let expected: [Int]
        /// The state's shape.
        public let found: [Int]
    }

    /// Names that the module has and the state lacks.
    public let missing: [String]
    /// Names that the state has and the module lacks.
    public let unexpected: [String]
    /// Tensors whose shapes differ.
    public let misshapen: [Misfit]
}

extension StateDictError: CustomStringConvertible {
    /// All differences, a line for each kind.
    public var description: String {
        var lines = ["the state does not fit the module"]
        if !missing.isEmpty { lines.append("missing: " + missing.joined(separator: ", ")) }
        if !unexpected.isEmpty { lines.append("unexpected: " + unexpected.joined(separator: ", ")) }
        lines += misshapen.map { "\($0.key): shape \($0.found) instead of \($0.expected)" }
        return lines.joined(separator: "\n  ")
    }
}

extension Module {
    /// All parameters and persistent buffers by their dotted names, sharing their elements and without history.
    public final func stateDict() -> StateDict {
        StateDict(state().map { ($0.name, $0.tensor.detach()) })
    }

    /// Copies the values of a state into the parameters and buffers of the same names, in place.
    ///
    /// - Parameters:
    ///   - state: The values by their names.
    ///   - strict: Refuse a state that lacks a name or has one too many; otherwise those are left alone.
    /// - Returns: The names that were missing, and those that were too many.
    /// - Throws: `StateDictError` with all differences, before anything is changed.
    @discardableResult
    public final func loadStateDict(_ state: StateDict, strict: Bool = true) throws(StateDictError)
        -> (missing: [String], unexpected: [String])
    {
        let own = self.state()
        let names = Set(own.map(\.name))
        let missing = own.map(\.name).filter { state[$0] == nil }
        let unexpected = state.keys.filter { !names.contains($0) }
        let misshapen = own.compactMap { name, tensor -> StateDictError.Misfit? in
            guard let found = state[name], found.shape != tensor.shape else { return nil }
            return StateDictError.Misfit(key: name, expected: tensor.shape, found: found.shape)
        }
        if !misshapen.isEmpty || strict && !(missing.isEmpty && unexpected.isEmpty) {
            throw StateDictError(
                missing: strict ? missing : [], unexpected: strict ? unexpected : [], misshapen: misshapen)
        }
        noGrad {
            for (name, tensor) in own {
                if let value = state[name] { tensor.copy(from: value) }
            }
        }
        return (missing, unexpected)
    }

    private func state() -> [(name: String, tensor: Tensor)] {
        allMembers().compactMap { name, member in
            switch member {
            case .parameter(_, let tensor), .buffer(_, let tensor, isPersistent: true): (name, tensor)
            default: nil
            }
        }
    }
}
