extension AxisScale {
    /// A logarithmic axis along rows: ticks at 1 and 3 times powers of ten, each half decade the same number of rows.
    ///
    /// Data over more than five half decades has ticks at whole decades alone, then at every second one and so on, each
    /// written as `1e3`. Of all that have four to seven labels the shortest range is taken. What is added to it is added
    /// below, where a falling curve goes. Values that are not above zero count as a millionth of the largest.
    public static func logarithmic(
        _ data: ClosedRange<Double>, rows: Int, previous: ClosedRange<Double>? = nil
    ) -> AxisScale {
        let all = previous.map { data.union($0) } ?? data
        let high = all.upperBound > 0 ? min(max(all.upperBound, 1e-290), AxisMath.largest) : 1
        let low = min(all.lowerBound > 0 ? max(all.lowerBound, 1e-300) : high * 1e-6, high)
        let best = divisions(from: low, through: high, rows: rows).min { left, right in
            left.length == right.length ? left.steps > right.steps : left.length < right.length
        }
        if let best { return logarithmic(best, rows: rows) }
        return AxisScale(range: low...max(high, low * 10), isLogarithmic: true, ticks: [])
    }

    /// A way to divide an axis: its uppermost tick and the distance of two ticks in half decades, how many steps, and rows of a step.
    private struct Division {
        var top: Int
        var halvesPerStep: Int
        var steps: Int
        var rowsPerStep: Int

        /// Half decades of a row: what makes one axis longer than another with as many rows.
        var length: Double { Double(halvesPerStep) / Double(rowsPerStep) }
    }

    /// All divisions that hold some values.
    private static func divisions(from low: Double, through high: Double, rows: Int) -> [Division] {
        let ofHalves = AxisMath.divisions(rows: rows, smallest: 3, largest: 5)
        let ofDecades = AxisMath.divisions(rows: rows, smallest: 3, largest: 6)
        return ([1] + (1...150).map { 2 * $0 }).flatMap { unit in
            let bottom = halvesBelow(low, unit: unit)
            return (unit == 1 ? ofHalves : ofDecades).compactMap { steps, rowsPerStep -> Division? in
                // The rows above the uppermost tick, as a share of a step, hold values too.
                let spare = Double(rows - 1) / Double(rowsPerStep) - Double(steps)
                let top = halvesAbove(high, unit: unit, spare: spare)
                guard (top - bottom) / unit <= steps else { return nil }
                return Division(top: top, halvesPerStep: unit, steps: steps, rowsPerStep: rowsPerStep)
            }
        }
    }

    private static func logarithmic(_ division: Division, rows: Int) -> AxisScale {
        let (top, halvesPerStep) = (division.top, division.halvesPerStep)
        let bottom = top - division.steps * halvesPerStep
        let stepsInRange = Double(rows - 1) / Double(division.rowsPerStep)
        let end = Double(bottom) + stepsInRange * Double(halvesPerStep)
        let range = AxisMath.powerOfTen(Double(bottom) / 2)...AxisMath.powerOfTen(end / 2)
        let ticks = (0...division.steps).map { step in
            let half = bottom + step * halvesPerStep
            let value = (half.isMultiple(of: 2) ? 1 : 3) * AxisMath.powerOfTen((Double(half) / 2).rounded(.down))
            let label = halvesPerStep == 1 ? label(half: half) : "1e\(half / 2)"
            return Tick(value: value, label: label, fraction: Double(step) / stepsInRange)
        }
        return AxisScale(range: range, isLogarithmic: true, ticks: ticks)
    }

    /// The half decade at or above a value but for some share of the unit, a multiple of the unit; 3 counts as the
    /// middle of its decade.
    private static func halvesAbove(_ value: Double, unit: Int, spare: Double) -> Int {
        Int((AxisMath.log10(value) * 2 / Double(unit) - spare - 1e-9).rounded(.up)) * unit
    }

    private static func halvesBelow(_ value: Double, unit: Int) -> Int {
        Int((AxisMath.log10(value) * 2 / Double(unit) + 1e-9).rounded(.down)) * unit
    }

    /// `300`, `3`, `0.03`, and powers where that would be long.
    private static func label(half: Int) -> String {
        let digit = half.isMultiple(of: 2) ? 1 : 3
        let power = (half - (digit == 1 ? 0 : 1)) / 2
        guard (-3...3).contains(power) else { return "\(digit)e\(power)" }
        return power < 0
            ? "0." + String(repeating: "0", count: -power - 1) + "\(digit)"
            : "\(digit)" + String(repeating: "0", count: power)
    }
}
