extension ModelSpec {
    /// The model in a few characters: `2-5-1 ReLU`, `2-1 sigmoid`, `y = w x + b`, `a + bx + cx² + dx³`.
    public var label: String {
        switch self {
        case .network(let network): network.label
        case .polynomial(let polynomial): Self.polynomialLabel(degree: polynomial.degree)
        case .legendre: "a + b P₃(c + d x)"
        case .scratch(let network): network.label + " by hand"
        }
    }

    private static func polynomialLabel(degree: Int) -> String {
        guard (0...5).contains(degree) else { return "polynomial of degree \(degree)" }
        return (0...degree).map { coefficientName($0) + power($0) }.joined(separator: " + ")
    }

    /// A power of x as it is written: `x`, `x²`, `x³`, `x^4`; nothing for the constant.
    public static func power(_ exponent: Int) -> String {
        let short = ["", "x", "x²", "x³"]
        return short.indices.contains(exponent) ? short[exponent] : "x^\(exponent)"
    }
}

extension NetworkSpec {
    /// Widths and nonlinearity: `784-500-10 ReLU`; a formula for a straight line.
    var label: String {
        if hidden.isEmpty, inputs == 1, outputs == 1, outputActivation == nil {
            return outputBias ? "y = w x + b" : "y = w x"
        }
        let widths = ([inputs] + hidden + [outputs]).map(String.init).joined(separator: "-")
        let kind = hidden.isEmpty ? outputActivation?.label ?? "linear" : activation.label
        return "\(widths) \(kind)"
    }
}
