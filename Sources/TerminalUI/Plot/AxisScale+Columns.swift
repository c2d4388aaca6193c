extension AxisScale {
    /// A linear axis along columns over exactly the given range, with four to six labels where they fit.
    ///
    /// Steps are 1, 2, 2.5, 3 and 5 times a power of ten. Among those with four to six labels one that meets both ends
    /// comes first, then the one with the fewest decimals, then the one nearest to five labels.
    public static func columns(_ data: ClosedRange<Double>, columns: Int) -> AxisScale {
        within(data, cells: columns, labelCells: { ($0.map(\.columns).max() ?? 0) + 1 })
    }

    /// A linear axis along rows over exactly the given range: for a field that has its own, whose ticks need not be evenly apart to a row.
    public static func rows(_ data: ClosedRange<Double>, rows: Int) -> AxisScale {
        within(data, cells: rows, labelCells: { _ in 2 })
    }

    private static func within(
        _ data: ClosedRange<Double>, cells: Int, labelCells: ([String]) -> Int
    ) -> AxisScale {
        let range = AxisMath.tame(data)
        let length = range.upperBound - range.lowerBound
        let empty = AxisScale(range: range, isLogarithmic: false, ticks: [])
        let exponent = NumberFormat.decimalExponent(length)
        let steps = (exponent - 1...exponent).flatMap { exponent in
            [10, 20, 25, 30, 50].map { NiceStep(tenths: $0, exponent: exponent) }
        }
        let candidates = steps.map { ColumnTicks($0, range, columns: cells, labelCells: labelCells) }
        guard let best = candidates.filter(\.fits).min(by: { $0.rank.lexicographicallyPrecedes($1.rank) }) else {
            return empty
        }
        let ticks = zip(best.multiples, best.labels).map { multiple, label in
            let value = best.step.value(multiple)
            return Tick(value: value, label: label, fraction: (value - range.lowerBound) / length)
        }
        return AxisScale(range: range, isLogarithmic: false, ticks: ticks)
    }

    /// How far the axis of a growing run reaches: the whole plan at once where it has at most 512 steps, else the
    /// plan divided by a power of two, doubled as the run gets there.
    ///
    /// Doubling instead of fitting leaves every drawn cell where it is for most of the time. Beyond the plan, or without
    /// one, it goes on doubling.
    public static func horizon(step: Int, plan: Int?) -> Double {
        var reach = Double(max(1, plan ?? 512))
        while reach > 512 { reach /= 2 }
        while reach < Double(step) { reach *= 2 }
        return reach
    }
}

/// The ticks that one step gives on an axis of some columns.
private struct ColumnTicks {
    let step: NiceStep
    let multiples: [Double]
    let labels: [String]
    let fits: Bool
    let rank: [Int]

    init(
        _ step: NiceStep, _ range: ClosedRange<Double>, columns: Int, labelCells: ([String]) -> Int
    ) {
        self.step = step
        let first = -step.multiple(below: -range.lowerBound)
        let last = step.multiple(below: range.upperBound)
        // More than seven are not used, so they are not labelled either.
        let count = last >= first ? Int(min(last - first, 7)) + 1 : 0
        multiples = (0..<count).map { first + Double($0) }
        labels = count <= 7 ? step.labels(multiples) : []
        let gap = Double(columns - 1) * step.size / (range.upperBound - range.lowerBound)
        fits = count > 0 && count <= 7 && (count == 1 || Double(labelCells(labels)) <= gap)
        let meetsEnds =
            abs(step.value(first) - range.lowerBound) < step.size * 1e-6
            && abs(step.value(last) - range.upperBound) < step.size * 1e-6
        rank = [
            (4...6).contains(count) ? 0 : count == 7 ? 1 : count > 1 ? 2 : 3, meetsEnds ? 0 : 1, step.decimals,
            abs(count - 5), count,
        ]
    }
}
