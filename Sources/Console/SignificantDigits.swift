import Foundation

/// Numbers as people read them, in the C locale.
enum SignificantDigits {
    /// A number with so many significant digits, without trailing noise: `0.4174691`, `12.28668`, `nan`.
    static func text(_ value: Double, digits: Int = 7) -> String {
        String(format: "%.\(digits)g", value)
    }
}
