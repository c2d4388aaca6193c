import Foundation

/// What values a hyperparameter can take, and by which notches it is turned.
public enum HyperparameterScale: Equatable, Sendable {
    /// Positive numbers in 1-3-10 notches. The bar shows the window, which the allowed range may exceed.
    /// With `zero`, nothing at all is the lowest notch.
    case rates(ClosedRange<Double>, window: ClosedRange<Double>, zero: Bool)
    /// Numbers in equal notches.
    case linear(ClosedRange<Double>, step: Double)
    /// Numbers in the notches given.
    case levels(ClosedRange<Double>, notches: [Double])
    /// Whole numbers in the notches given.
    case counts(ClosedRange<Int>, notches: [Int])
    /// Whole numbers of which each is a notch, so many that a bar would say nothing.
    case seeds(ClosedRange<Int>)
    /// One of several names.
    case choices([String])
    /// Some of several names; each notch is a set of them, in rising size.
    case names([String], notches: [[String]])

    /// The notches in rising order; empty for seeds and choices.
    var notches: [Double] {
        switch self {
        case .rates(let range, _, let zero):
            (zero ? [0] : []) + Self.halfDecades(in: range)
        case .linear(let range, let step):
            // Through text, so that a notch is the decimal number that one would type.
            (0...Int(((range.upperBound - range.lowerBound) / step).rounded())).compactMap { index in
                Double(String(format: "%.6f", range.lowerBound + Double(index) * step))
            }
        case .levels(_, let notches): notches
        case .counts(_, let notches): notches.map(Double.init)
        case .seeds, .choices, .names: []
        }
    }

    /// The notches that the bar shows.
    private var barNotches: [Double] {
        guard case .rates(_, let window, let zero) = self else { return notches }
        return (zero ? [0] : []) + Self.halfDecades(in: window)
    }

    /// Where a number lies along the bar, 0 to 1; every notch is as wide as the others.
    func position(of value: Double) -> Double {
        let notches = barNotches
        guard let first = notches.first, let last = notches.last, notches.count > 1, value > first else { return 0 }
        guard value < last else { return 1 }
        let upper = notches.firstIndex { $0 > value } ?? notches.count - 1
        let lower = upper - 1
        let fraction = (value - notches[lower]) / (notches[upper] - notches[lower])
        return (Double(lower) + fraction) / Double(notches.count - 1)
    }

    /// The neighbouring notch above or below a number that may lie between two; nothing at the end of the scale.
    func notch(from value: Double, by direction: Int) -> Double? {
        direction > 0 ? notches.first { $0 > value } : notches.last { $0 < value }
    }

    /// Whether the number is allowed.
    func contains(_ value: Double) -> Bool {
        switch self {
        case .rates(let range, _, let zero): range.contains(value) || (zero && value == 0)
        case .linear(let range, _), .levels(let range, _): range.contains(value)
        case .counts, .seeds: Int(exactly: value).map(contains) ?? false
        case .choices, .names: false
        }
    }

    /// Whether the whole number is allowed; of large seeds a double would be another number.
    func contains(_ count: Int) -> Bool {
        switch self {
        case .counts(let range, _), .seeds(let range): range.contains(count)
        case .rates, .linear, .levels: contains(Double(count))
        case .choices, .names: false
        }
    }

    /// What is allowed, in words: `1e-8 to 10`, `sgd or adam`.
    public var allowed: String {
        switch self {
        case .rates(let range, _, let zero):
            (zero ? "0 or " : "") + "\(NumberText.rate(range.lowerBound)) to \(NumberText.rate(range.upperBound))"
        case .linear(let range, _), .levels(let range, _):
            "\(NumberText.shortest(range.lowerBound)) to \(NumberText.shortest(range.upperBound))"
        case .counts(let range, _), .seeds(let range):
            "\(range.lowerBound) to \(range.upperBound)"
        case .choices(let names):
            alternatives(names)
        case .names(let names, _):
            "some of \(names.joined(separator: ","))"
        }
    }

    /// The numbers 1 and 3 times a power of ten within a range, in rising order.
    private static func halfDecades(in range: ClosedRange<Double>) -> [Double] {
        let exponents = Int(log10(range.lowerBound).rounded(.down))...Int(log10(range.upperBound).rounded(.up))
        return exponents.flatMap { exponent in
            ["1e\(exponent)", "3e\(exponent)"].compactMap { Double($0) }.filter(range.contains)
        }
    }
}
