@testable import TerminalUI

/// A small generator, so that tests over many numbers draw the same ones each time.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// From 0 up to 1.
    mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

    /// A power of ten between two exponents.
    mutating func power(from low: Double, to high: Double) -> Double {
        AxisMath.powerOfTen(low + unit() * (high - low))
    }
}
