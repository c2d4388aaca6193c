/// The range of an axis and its ticks.
public struct AxisScale: Equatable, Sendable {
    /// A labelled place on an axis.
    public struct Tick: Equatable, Sendable {
        /// The value.
        public var value: Double
        /// How it is written.
        public var label: String
        /// Its place on the axis, 0 at the lower end, 1 at the upper end.
        public var fraction: Double
    }

    /// The values at both ends.
    public var range: ClosedRange<Double>
    /// Whether equal factors take equal lengths.
    public var isLogarithmic: Bool
    /// The ticks from the lower end upwards.
    public var ticks: [Tick]

    /// Where a value lies: 0 at the lower end, 1 at the upper end, less or more outside; infinity far outside.
    ///
    /// - Returns: Nothing for a value that is not a number, or has no logarithm where one is needed.
    public func fraction(of value: Double) -> Double? {
        if value.isNaN { return nil }
        if value.isInfinite { return isLogarithmic && value < 0 ? nil : value }
        if !isLogarithmic { return (value - range.lowerBound) / (range.upperBound - range.lowerBound) }
        guard value > 0 else { return nil }
        let (low, high) = (AxisMath.log10(range.lowerBound), AxisMath.log10(range.upperBound))
        return (AxisMath.log10(value) - low) / (high - low)
    }

    /// The widest label in columns.
    public var labelColumns: Int { ticks.map(\.label.columns).max() ?? 0 }

    /// The smallest range that holds all finite values, nothing where there are none.
    public static func covering(_ values: some Sequence<Double>) -> ClosedRange<Double>? {
        values.lazy.filter(\.isFinite).reduce(nil) { range, value in
            range.map { min($0.lowerBound, value)...max($0.upperBound, value) } ?? value...value
        }
    }
}
