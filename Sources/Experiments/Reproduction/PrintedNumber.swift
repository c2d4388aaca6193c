internal import Foundation

/// A number as a page shows it, and how closely another one has to come.
public struct PrintedNumber: Codable, Equatable, Sendable {
    /// The digits as they were printed.
    public var text: String
    /// By how much another value may differ and still count as met.
    public var tolerance: Double

    /// A printed number; a unit of its last digit may be missed unless told.
    public init(_ text: String, tolerance: Double? = nil) {
        self.text = text
        self.tolerance = 0
        self.tolerance = tolerance ?? lastDigitUnit * 1.000_001
    }

    /// The number as a value; not a number where the text is none.
    public var value: Double { Double(text) ?? .nan }

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

    /// How many of the printed significant digits a value has: all where it is equal, as many as its relative error
    /// leaves elsewhere.
    public func agreeingDigits(with value: Double) -> Int {
        if verdict(on: value) == .equal { return significantDigits }
        let printed = self.value
        guard value.isFinite, printed.isFinite, printed != 0 else { return 0 }
        let digits = log10(abs(printed) / abs(value - printed)).rounded(.down)
        return Int(min(max(0, digits), Double(significantDigits)))
    }

    /// Digits from the first that is not zero on; those of `0.0790` are three.
    public var significantDigits: Int {
        max(1, parts.mantissa.drop { !("1"..."9").contains($0) }.count { $0.isNumber })
    }

    /// The worth of one unit in the last printed digit: 0.0001 for `0.1055`, 1e-10 for `4.7176e-06`.
    var lastDigitUnit: Double {
        let (mantissa, exponent) = parts
        let decimals = mantissa.firstIndex(of: ".").map { mantissa.distance(from: $0, to: mantissa.endIndex) - 1 } ?? 0
        return Double("1e\(exponent - decimals)") ?? 0
    }

    /// A power of ten beyond every double: whoever wrote a preset file may have written any.
    private static let greatestExponent = 1000

    private var parts: (mantissa: Substring, exponent: Int) {
        let parts = text.split(maxSplits: 1, whereSeparator: { $0 == "e" || $0 == "E" })
        let exponent = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
        return (parts.first ?? "", min(max(exponent, -Self.greatestExponent), Self.greatestExponent))
    }
}

extension PrintedFigure {
    /// Its digits and tolerance.
    public var number: PrintedNumber { PrintedNumber(text, tolerance: tolerance) }

    /// How a value compares with the printed number, see ``PrintedNumber/verdict(on:)``.
    public func verdict(on value: Double) -> FigureComparison.Verdict { number.verdict(on: value) }
}
