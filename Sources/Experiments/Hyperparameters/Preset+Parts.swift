extension Preset {
    /// The layers, where the model has hidden ones.
    var hiddenNetwork: NetworkSpec? {
        model.layered.flatMap { $0.hidden.isEmpty ? nil : $0 }
    }

    /// The network, where it has hidden layers whose activation can be chosen.
    var activatedNetwork: NetworkSpec? {
        if case .network = model { hiddenNetwork } else { nil }
    }

    /// The layers, where there may be more or fewer of them; a formula for the gradients knows none.
    var growingNetwork: NetworkSpec? {
        gradients == .autograd ? model.layered : nil
    }

    /// Changes the layers in place; does nothing where the model has none.
    mutating func withNetwork(_ change: (inout NetworkSpec) -> Void) {
        guard var network = model.layered else { return }
        change(&network)
        if case .scratch = model { model = .scratch(network) } else { model = .network(network) }
    }

    /// Changes the stop rules in place; without any there are none.
    mutating func withStop(_ change: (inout StopSpec) -> Void) {
        var rules = stop ?? StopSpec()
        change(&rules)
        stop = rules.isEmpty ? nil : rules
    }
}

extension NetworkSpec {
    /// Units of the first hidden layer that is added to a linear model.
    private static let firstWidth = 4

    /// Takes hidden layers off the end, or adds some as wide as the last one.
    mutating func setHiddenLayers(_ count: Int) {
        let width = hidden.last ?? Self.firstWidth
        hidden = Array(hidden.prefix(count)) + Array(repeating: width, count: max(0, count - hidden.count))
    }
}

extension InputSpec {
    /// What is fed in for data of two features; the coordinates where nothing else is named.
    var featuresInForce: [InputFeature] {
        get { features.isEmpty ? Self.coordinates : features }
        set { features = newValue == Self.coordinates ? [] : newValue }
    }

    private static let coordinates: [InputFeature] = [.x, .y]
}

extension OptimizerSpec {
    /// Becomes another one; what differs by kind and was as usual is again as usual.
    mutating func change(to newKind: OptimizerKind) {
        if smoothing == kind.usualSmoothing { smoothing = newKind.usualSmoothing }
        if epsilon == kind.usualEpsilon { epsilon = newKind.usualEpsilon }
        kind = newKind
    }
}
