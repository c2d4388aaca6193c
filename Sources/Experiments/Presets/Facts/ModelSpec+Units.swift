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

    /// Whether hidden units give the positive part of a sum, so that they can be zero for every row.
    public var isRectified: Bool {
        switch self {
        case .network(let network): network.activation == .relu && !network.hidden.isEmpty
        case .scratch(let network): !network.hidden.isEmpty
        case .polynomial, .legendre: false
        }
    }
}
