/// How numbers are written on the screen: the same in every locale, and rounded correctly (ties to even).
public enum NumberFormat {
    /// A loss: four decimals from 0.0001 to 9.9999, then five significant digits (`380.12`), from a million on and below
    /// 0.0001 as ``scientific(_:)``.
    public static func loss(_ value: Double) -> String {
        guard value.isFinite else { return nonFinite(value) }
        let size = abs(value)
        if size == 0 { return "0.0000" }
        if size < 0.00009995 || size >= 999_999.5 { return scientific(value) }
        let decimals = (0...4).reversed().first { size < limits[$0] } ?? 0
        return fixed(value, decimals: decimals)
    }

    /// From which size on a loss has fewer than so many decimals: before rounding would add a digit.
    private static let limits = [Double.infinity, 9999.95, 999.995, 99.9995, 9.99995]

    /// A share of right answers: three decimals up to a thousand samples, four above.
    public static func accuracy(_ value: Double, samples: Int) -> String {
        fixed(value, decimals: samples <= 1000 ? 3 : 4)
    }

    /// A probability in three columns: `.97`, and `1.0` from .995.
    public static func probability(_ value: Double) -> String {
        guard value.isFinite else { return nonFinite(value) }
        if value >= 0.995 { return "1.0" }
        return String(fixed(max(0, value), decimals: 2).dropFirst())
    }

    /// One digit, one decimal and the power of ten: `1.9e-2`, `1.2e17`.
    public static func scientific(_ value: Double) -> String {
        guard value.isFinite else { return nonFinite(value) }
        let (tenths, exponent) = tenthsAndExponent(value)
        return "\(value < 0 ? "-" : "")\(tenths / 10).\(tenths % 10)e\(exponent)"
    }

    /// A size in at most five columns: `2.148`, `12.35`, `1234`, `3e-5`, `1.2e5`.
    public static func magnitude(_ value: Double) -> String {
        guard value.isFinite else { return nonFinite(value) }
        let size = abs(value)
        if size == 0 { return "0.000" }
        if size >= 99_999.5 { return size < 9.95e9 ? scientific(size) : short(size) }
        if size < 0.0005 { return short(size) }
        let decimals = (0...3).reversed().first { size < magnitudeLimits[$0] } ?? 0
        return fixed(size, decimals: decimals)
    }

    private static let magnitudeLimits = [Double.infinity, 999.95, 99.995, 9.9995]

    /// One digit and the power of ten: `3e-5`.
    private static func short(_ size: Double) -> String {
        let (tenths, exponent) = tenthsAndExponent(size)
        let digit = (tenths + 5) / 10
        return digit == 10 ? "1e\(exponent + 1)" : "\(digit)e\(exponent)"
    }

    /// A value with its sign in any case: `+0.0020`.
    public static func signed(_ value: Double, decimals: Int = 4) -> String {
        let text = fixed(value, decimals: decimals)
        return text.hasPrefix("-") || value.isNaN ? text : "+" + text
    }

    /// A count in few columns: `21`, `397.5k`, `1.2M`.
    public static func compactCount(_ value: Int) -> String {
        value.magnitude < 1000 ? String(value) : scaled(Double(value))
    }

    /// A speed: `0.5 step/s`, `12 step/s`, from a thousand `8.1k step/s`.
    public static func speed(_ value: Double, unit: String = "step/s") -> String {
        guard value.isFinite else { return nonFinite(value) + " " + unit }
        let size = abs(value)
        let number =
            size >= 999.5 ? scaled(value) : fixed(value, decimals: size < 9.95 && size != size.rounded() ? 1 : 0)
        return number + " " + unit
    }

    /// Thousands, millions and so on with one decimal.
    private static func scaled(_ value: Double) -> String {
        let units: [(factor: Double, name: String)] = [(1e3, "k"), (1e6, "M"), (1e9, "G"), (1e12, "T")]
        let unit = units.first { abs(value) < 999.95 * $0.factor } ?? (1e12, "T")
        return fixed(value / unit.factor, decimals: 1) + unit.name
    }

    static func nonFinite(_ value: Double) -> String {
        value.isNaN ? "nan" : value < 0 ? "-inf" : "inf"
    }
}
