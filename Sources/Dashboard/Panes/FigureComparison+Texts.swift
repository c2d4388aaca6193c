import Experiments
import TerminalUI

extension PrintedFigure {
    /// Whether more digits were printed than a 32-bit float has.
    fileprivate var isLong: Bool { text.count(where: \.isNumber) > 9 }

    /// The printed digits, at most those of a 32-bit float.
    var shortText: String { isLong ? Float(value).description : text }
}

extension FigureComparison {
    /// Both numbers with as many digits as both sides have: those printed, at most those that tell 32-bit floats apart.
    var texts: (printed: String, here: String) {
        let printed = figure.shortText.decimalParts
        guard value.isFinite else { return (figure.shortText, NumberFormat.loss(value)) }
        if let exponent = printed.exponent {
            return (
                figure.shortText, NumberFormat.fixed(value, decimals: printed.decimals, exponent: exponent)
            )
        }
        guard figure.isLong else {
            return (figure.shortText, NumberFormat.fixed(value, decimals: printed.decimals))
        }
        let here = Float(value).description.decimalParts
        let decimals = here.exponent == nil ? max(printed.decimals, here.decimals) : printed.decimals
        return (
            NumberFormat.fixed(figure.value, decimals: decimals), NumberFormat.fixed(value, decimals: decimals)
        )
    }
}

extension String {
    /// Of a decimal number: how many digits stand behind its point, and its power of ten where one is written.
    fileprivate var decimalParts: (decimals: Int, exponent: Int?) {
        let parts = lowercased().split(separator: "e", maxSplits: 1)
        let mantissa = parts.first ?? ""
        let point = mantissa.firstIndex(of: ".")
        let decimals = point.map { mantissa.distance(from: $0, to: mantissa.endIndex) - 1 } ?? 0
        return (decimals, parts.count == 2 ? Int(parts[1]) : nil)
    }
}
