import Experiments
import TerminalUI

/// A single trained value with what the last step did to it.
struct ParameterValue: Equatable {
    /// Its name: that of the tensor, with a place where the tensor has several values.
    var name: String
    /// The name where there is less room.
    var shortName: String
    var value: Double
    var gradient: Double?
    var update: Double?

    /// The values of all tensors; none where a tensor does not tell its values.
    static func all(of parameters: [ParameterSummary]) -> [ParameterValue] {
        guard parameters.allSatisfy({ $0.values != nil }) else { return [] }
        return parameters.flatMap { parameter in
            (parameter.values ?? []).enumerated().map { index, value in
                ParameterValue(
                    name: parameter.name + parameter.place(of: index),
                    shortName: parameter.shortName + parameter.place(of: index), value: Double(value),
                    gradient: parameter.gradients?.element(at: index), update: parameter.updates?.element(at: index))
            }
        }
    }

    /// Four decimals, or two digits and a power where these would say nothing or run out of room.
    static func text(_ value: Double, isSigned: Bool) -> String {
        let size = abs(value)
        guard value.isFinite, size == 0 || (0.00005..<9999.5).contains(size) else {
            let text = NumberFormat.scientific(value)
            return isSigned && value > 0 ? "+\(text)" : text
        }
        return isSigned ? NumberFormat.signed(value) : NumberFormat.fixed(value, decimals: 4)
    }
}

extension [Float] {
    fileprivate func element(at index: Int) -> Double? { indices.contains(index) ? Double(self[index]) : nil }
}

extension ParameterSummary {
    /// Where a value stands in the tensor, row-major: `[0,1]`, and nothing for a tensor of one value.
    fileprivate func place(of index: Int) -> String {
        guard shape.reduce(1, *) > 1 else { return "" }
        var rest = index
        var places: [String] = []
        for extent in shape.reversed() {
            places.append(String(rest % max(1, extent)))
            rest /= max(1, extent)
        }
        return "[\(places.reversed().joined(separator: ","))]"
    }
}
