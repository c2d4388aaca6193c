extension PrintedFigure {
    /// How a value compares with the printed number: equal to its last digit, within the tolerance, or outside.
    ///
    /// A number of more digits than a float32 has is equal where both are the same float32.
    public func verdict(on value: Double) -> FigureComparison.Verdict {
        let printed = self.value
        guard value.isFinite, printed.isFinite else { return .outside }
        let difference = abs(value - printed)
        let halfUnit = 0.5 * lastDigitUnit
        // The sum of rounding errors of the two decimal numbers is far below a thousandth of the printed digits.
        if difference <= halfUnit * 1.000_001 || Float(value) == Float(printed) { return .equal }
        return difference <= tolerance ? .within : .outside
    }

    /// The worth of one unit in the last printed digit: 0.0001 for `0.1055`, 1e-10 for `4.7176e-06`.
    var lastDigitUnit: Double {
        let parts = text.lowercased().split(separator: "e", maxSplits: 1)
        let exponent = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
        let mantissa = parts.first ?? ""
        let decimals = mantissa.firstIndex(of: ".").map { mantissa.distance(from: $0, to: mantissa.endIndex) - 1 } ?? 0
        var unit = 1.0
        let power = exponent - decimals
        for _ in 0..<abs(power) { unit *= 10 }
        return power < 0 ? 1 / unit : unit
    }
}
