import Experiments
import TerminalUI

extension PrintedFigure {
    /// The printed digits, at most those of a 32-bit float.
    var shortText: String {
        text.count(where: \.isNumber) > 9 ? Float(value).description : text
    }
}

extension FigureComparison {
    /// Both numbers with as many digits as both sides have: those printed, at most those of a 32-bit float.
    var texts: (printed: String, here: String) {
        let printed = figure.shortText
        let parts = printed.lowercased().split(separator: "e", maxSplits: 1)
        guard let mantissa = parts.first, value.isFinite else { return (printed, NumberFormat.loss(value)) }
        let point = mantissa.firstIndex(of: ".")
        let decimals = point.map { mantissa.distance(from: $0, to: mantissa.endIndex) - 1 } ?? 0
        guard parts.count == 2, let exponent = Int(parts[1]) else {
            return (printed, NumberFormat.fixed(value, decimals: decimals))
        }
        return (printed, NumberFormat.fixed(value, decimals: decimals, exponent: exponent))
    }
}
