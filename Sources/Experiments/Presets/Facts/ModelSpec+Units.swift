extension ModelSpec {
    /// Units of each layer, the inputs first, as a picture of the network shows them: 2, 5, 1.
    ///
    /// A polynomial's powers count as hidden units, its coefficients as the weights behind them; so does the Legendre
    /// polynomial of a shifted x.
    public var unitCounts: [Int] {
        switch self {
        case .network(let network), .scratch(let network): [network.inputs] + network.hidden + [network.outputs]
        case .polynomial(let polynomial): [1, max(1, polynomial.degree), 1]
        case .legendre: [1, 1, 1]
        }
    }
}

extension Preset {
    /// A short name of one of the model's inputs: `x1`, `x` where there is one, `x²` where features are formed.
    public func inputName(_ index: Int) -> String {
        if inputs.features.indices.contains(index) { return inputs.features[index].label }
        return inputCount == 1 ? "x" : "x\(index + 1)"
    }
}

extension InputFeature {
    /// The feature as it is written: `x²`, `sin x`.
    public var label: String {
        switch self {
        case .x: "x"
        case .y: "y"
        case .x2: "x²"
        case .y2: "y²"
        case .xy: "xy"
        case .sinX: "sin x"
        case .sinY: "sin y"
        }
    }
}
