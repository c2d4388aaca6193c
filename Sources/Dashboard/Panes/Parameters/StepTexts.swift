import TerminalUI

/// A value before a step, what the step added, and the value after it, written so that the written numbers add up.
struct StepTexts: Equatable {
    /// Decimals at least and at most; a float has no more than seven digits.
    private static let decimals = 4...6
    private static let digits = 7
    /// Digits of what was added, as far as decimals allow.
    private static let updateDigits = 3

    let before: String
    let update: String
    let after: String

    /// The numbers of a value; nothing where it is not known what the step added.
    init?(_ value: SingleValue) {
        guard let added = value.update else { return nil }
        let sizes = [value.value, value.value - added].map(abs)
        let largest = sizes.max() ?? 0
        guard largest.isFinite, largest < 9999.5, sizes.allSatisfy({ $0 == 0 || $0 >= 0.00005 }) else {
            (before, update) = (Self.single(value.value - added), Self.single(added))
            after = Self.single(value.value)
            return
        }
        let decimals = Self.decimals(update: abs(added), largest: largest)
        let unit = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
        let (sum, change) = ((value.value * unit).rounded(), (added * unit).rounded())
        after = NumberFormat.signed(sum / unit, decimals: decimals)
        before = NumberFormat.signed((sum - change) / unit, decimals: decimals)
        // What is less than the last decimal is written by itself: beside it the value has not changed.
        update = added != 0 && change == 0 ? Self.single(added) : NumberFormat.signed(change / unit, decimals: decimals)
    }

    /// As many decimals as tell some digits of what was added, and no more than the value has.
    private static func decimals(update: Double, largest: Double) -> Int {
        func place(_ size: Double) -> Int {
            var (rest, place) = (size, 0)
            while rest < 1, place < 12 { (rest, place) = (rest * 10, place + 1) }
            return place
        }
        guard update > 0 else { return decimals.lowerBound }
        let whole = largest < 1 ? 1 : String(Int(largest)).count
        let wanted = min(place(update) + updateDigits - 1, decimals.upperBound, digits - whole)
        return max(wanted, decimals.lowerBound)
    }

    private static func single(_ value: Double) -> String { SingleValue.text(value, isSigned: true) }
}
