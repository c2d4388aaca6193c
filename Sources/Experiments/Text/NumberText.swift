import Foundation

/// How numbers are written on screens, in lists and in messages.
public enum NumberText {
    /// A rate as it is notched: `0.03`, `1`, below 0.001 `1e-5`.
    public static func rate(_ value: Double) -> String {
        guard value.isFinite, value != 0, abs(value) < 0.001 else { return shortest(value) }
        for digits in 0...16 {
            let text = String(format: "%.\(digits)e", value)
            guard Double(text) == value, let mark = text.firstIndex(of: "e") else { continue }
            let exponent = Int(text[text.index(after: mark)...]) ?? 0
            return "\(text[..<mark])e\(exponent)"
        }
        return shortest(value)
    }

    /// The shortest decimal that reads back as the same number, without `.0`.
    public static func shortest(_ value: Double) -> String {
        let text = "\(value)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// At least so many decimals, more where the number has them: `0.10`, `0.125`, `1e-6`.
    public static func decimals(_ value: Double, atLeast count: Int) -> String {
        let fixed = String(format: "%.\(count)f", value)
        return Double(fixed) == value ? fixed : rate(value)
    }

    /// A number of things: `1 epoch`, `20 epochs`.
    public static func counted(_ value: Int, _ thing: String) -> String {
        "\(count(value)) \(thing)\(value == 1 ? "" : "s")"
    }

    /// A count with commas from five digits up: `2000`, `55,000`.
    public static func count(_ value: Int) -> String {
        let digits = String(value.magnitude)
        guard digits.count > 4 else { return String(value) }
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { grouped.append(",") }
            grouped.append(digit)
        }
        return value < 0 ? "-" + grouped : grouped
    }
}
