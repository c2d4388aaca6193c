internal import Foundation

/// In which style the numbers of a tensor are printed, by PyTorch's rules.
///
/// Fractions have four digits. Where sizes differ by more than a thousand, or are beyond 10⁸ or below 10⁻⁴, numbers are in
/// scientific notation. Where all are whole, only their point is shown.
enum NumberStyle {
    case truth, integer, whole, fixed, scientific

    private static let digits = 4

    /// - Parameter values: The numbers that are shown; of floats only those that are finite and not 0 have a say.
    init(_ dtype: DType, of values: [Double]) {
        switch dtype {
        case .bool: self = .truth
        case .int64: self = .integer
        case .float32, .float64: self = NumberStyle.style(of: values.filter(NumberStyle.hasSay))
        }
    }

    /// Whether a float decides on style and width.
    static func hasSay(_ value: Double) -> Bool { value.isFinite && value != 0 }

    private static func style(of values: [Double]) -> NumberStyle {
        let sizes = values.map(\.magnitude)
        guard let smallest = sizes.min(), let largest = sizes.max() else { return .whole }
        if largest / smallest > 1000 || largest > 1e8 || smallest < 1e-4 { return .scientific }
        return values.allSatisfy { $0 == $0.rounded() } ? .whole : .fixed
    }

    /// The number without filling.
    func text(_ value: Double) -> String {
        if value.isNaN { return "nan" }
        if value.isInfinite { return value < 0 ? "-inf" : "inf" }
        return switch self {
        case .truth: value == 0 ? "False" : "True"
        case .integer: String(format: "%.0f", value)
        case .whole: String(format: "%.0f.", value)
        case .fixed: String(format: "%.\(NumberStyle.digits)f", value)
        case .scientific: String(format: "%.\(NumberStyle.digits)e", value)
        }
    }
}
