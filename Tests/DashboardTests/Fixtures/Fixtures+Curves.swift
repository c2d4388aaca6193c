import Experiments

extension Fixtures {
    /// The exponential function, as a series: the same bits on every machine, which the platform's own does not promise.
    static func exp(_ x: Double) -> Double {
        // exp(x) = exp(x / 1024)^1024; the series needs few terms for so small a number.
        let small = x / 1024
        var result = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
        for _ in 0..<10 { result *= result }
        return result
    }

    /// A falling curve over steps `1...count`, in the shape of a soft step.
    static func falling(_ count: Int, from top: Double, to floor: Double, middle: Double, width: Double) -> Curve {
        curve(count) { floor + (top - floor) / (1 + exp((Double($0) - middle) / width)) }
    }

    /// A curve over every `stride`-th step up to `count`.
    static func curve(_ count: Int, stride: Int = 1, _ value: (Int) -> Double) -> Curve {
        var curve = Curve()
        for step in Swift.stride(from: stride, through: count, by: stride) {
            curve.append(step: step, value: value(step))
        }
        return curve
    }

    /// Numbers from 0 to 1 that look drawn at random (SplitMix64).
    static func noise(_ seed: Int) -> Double {
        var state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 &+ 0x9E37_79B9_7F4A_7C15
        state = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        state = (state ^ (state >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((state ^ (state >> 31)) >> 11) / 9_007_199_254_740_992
    }
}
