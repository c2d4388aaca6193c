extension ModelSpec {
    /// Units of each layer, the inputs first, as a picture of the network shows them: 2, 5, 1.
    ///
    /// A polynomial's powers count as hidden units, its coefficients as the weights behind them.
    public var unitCounts: [Int] {
        switch self {
        case .network(let network): [network.inputs] + network.hidden + [network.outputs]
        case .polynomial(let degree): [1, max(1, degree), 1]
        }
    }
}
