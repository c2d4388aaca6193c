extension NumberFormat {
    /// A value with so many decimals, rounded correctly; beyond fifteen digits as ``scientific(_:)``.
    public static func fixed(_ value: Double, decimals: Int) -> String {
        guard value.isFinite else { return nonFinite(value) }
        let decimals = min(max(0, decimals), 15)
        let scaled = roundedShift(abs(value), by: decimals)
        guard scaled < 1e15 else { return scientific(value) }
        var digits = String(Int(scaled))
        if digits.count <= decimals { digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits }
        let sign = value < 0 && scaled > 0 ? "-" : ""
        if decimals == 0 { return sign + digits }
        return sign + digits.dropLast(decimals) + "." + digits.suffix(decimals)
    }

    /// A value over a given power of ten with so many decimals: `4.7176e-6`.
    public static func fixed(_ value: Double, decimals: Int, exponent: Int) -> String {
        guard value.isFinite else { return nonFinite(value) }
        let digits = roundedShift(abs(value), by: min(max(0, decimals), 15) - exponent)
        // Too far from that power for its digits to be written.
        guard digits < 1e15 else { return scientific(value) }
        let mantissa = fixed(digits / powerOfTen(min(max(0, decimals), 15)), decimals: decimals)
        return "\(value < 0 && digits > 0 ? "-" : "")\(mantissa)e\(exponent)"
    }

    /// `value · 10^power` rounded to a whole number, ties to even.
    ///
    /// A product or quotient of doubles is itself rounded, which can turn a value beside a tie into a tie. A fused
    /// multiply-add gives the part that was lost, and it decides there. Exact for powers up to 22, which doubles hold;
    /// larger ones go in steps.
    static func roundedShift(_ value: Double, by power: Int) -> Double {
        if power > 22 { return roundedShift(value * 1e22, by: power - 22) }
        if power < -22 { return roundedShift(value / 1e22, by: power + 22) }
        let factor = powerOfTen(abs(power))
        let scaled = power < 0 ? value / factor : value * factor
        let lost =
            power < 0 ? value.addingProduct(-scaled, factor) : (-scaled).addingProduct(value, factor)
        let whole = scaled.rounded(.down)
        guard scaled - whole == 0.5, lost != 0 else { return scaled.rounded(.toNearestOrEven) }
        return lost > 0 ? whole + 1 : whole
    }

    /// A power of ten, exact up to 22.
    static func powerOfTen(_ power: Int) -> Double {
        var result = 1.0
        for _ in 0..<max(0, power) { result *= 10 }
        return result
    }

    /// The power of ten of the first digit: 2 for 380, -1 for 0.5.
    ///
    /// - Precondition: The value is finite and above zero; others count as 1.
    static func decimalExponent(_ value: Double) -> Int {
        guard value > 0, value.isFinite else { return 0 }
        var exponent = 0
        var rest = value
        while rest >= 1e16 {
            rest /= 1e16
            exponent += 16
        }
        while rest < 1e-16 {
            rest *= 1e16
            exponent -= 16
        }
        while rest >= 10 {
            rest /= 10
            exponent += 1
        }
        while rest < 1 {
            rest *= 10
            exponent -= 1
        }
        return exponent
    }

    /// The first two digits of a value, and the power of ten of the first.
    static func tenthsAndExponent(_ value: Double) -> (tenths: Int, exponent: Int) {
        let size = abs(value)
        guard size > 0 else { return (0, 0) }
        let exponent = decimalExponent(size)
        let tenths = Int(roundedShift(size, by: 1 - exponent))
        // Rounding may reach the next power, and dividing by ten step by step may miss it by one.
        if tenths >= 100 { return (tenths / 10, exponent + 1) }
        return (max(tenths, 10), exponent)
    }
}
