extension AxisScale {
    /// A linear axis along rows: each tick on a row of its own, all gaps equal, five to seven labels where the rows allow.
    ///
    /// With `h` rows the step is the smallest of 1, 2, 2.5 and 5 (times a power of ten) for which a whole number of
    /// steps, that divides `h - 1` or nearly so, covers the data; what is left over are rows at the top without a tick.
    /// The range is widened to meet this, and holds `previous` too, so it never shrinks during a run.
    ///
    /// - Parameter isCentered: Whether what the range is widened by lies on both sides of the data as evenly as ticks allow, and not above it.
    public static func linear(
        _ data: ClosedRange<Double>, rows: Int, previous: ClosedRange<Double>? = nil, isCentered: Bool = false
    ) -> AxisScale {
        let range = AxisMath.tame(previous.map { data.union($0) } ?? data)
        let candidates = AxisMath.divisions(rows: rows, smallest: 4, largest: 6).map { division in
            linear(
                range, steps: division.steps, rowsPerStep: division.rowsPerStep, rows: rows, isCentered: isCentered)
        }
        let best = candidates.min {
            $0.range.upperBound - $0.range.lowerBound < $1.range.upperBound - $1.range.lowerBound
        }
        return best ?? AxisScale(range: range, isLogarithmic: false, ticks: [])
    }

    private static func linear(
        _ range: ClosedRange<Double>, steps: Int, rowsPerStep: Int, rows: Int, isCentered: Bool
    ) -> AxisScale {
        let stepsInRange = Double(rows - 1) / Double(rowsPerStep)
        // No single step from a multiple of itself reaches over zero.
        if stepsInRange < 2 && range.lowerBound < 0 && range.upperBound > 0 {
            return AxisScale(range: range, isLogarithmic: false, ticks: [])
        }
        var step = NiceStep(atLeast: (range.upperBound - range.lowerBound) / stepsInRange)
        var first = step.multiple(below: range.lowerBound)
        while step.value(first + stepsInRange) < range.upperBound * (1 - 1e-12) - step.size * 1e-9 {
            step = step.next
            first = step.multiple(below: range.lowerBound)
        }
        if isCentered {
            let below = range.lowerBound / step.size - first
            let above = first + stepsInRange - range.upperBound / step.size
            // Of two halves the lower place stays.
            first -= max(0, ((above - below) / 2 - 0.5).rounded(.up))
        }
        let labels = step.labels((0...steps).map { first + Double($0) })
        let ticks = labels.enumerated().map { index, label in
            Tick(value: step.value(first + Double(index)), label: label, fraction: Double(index) / stepsInRange)
        }
        let ends = min(step.value(first), range.lowerBound)...max(step.value(first + stepsInRange), range.upperBound)
        return AxisScale(range: ends, isLogarithmic: false, ticks: ticks)
    }
}

extension ClosedRange<Double> {
    /// The smallest range that holds both.
    func union(_ other: ClosedRange<Double>) -> ClosedRange<Double> {
        Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
    }
}
