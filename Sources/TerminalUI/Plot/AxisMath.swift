import Foundation

/// Arithmetic that the axes share.
enum AxisMath {
    /// The largest size of a value on an axis: beyond it differences of values overflow.
    static let largest = 1e300

    /// Decimal logarithm.
    static func log10(_ value: Double) -> Double { Foundation.log10(value) }

    /// `10^exponent`.
    static func powerOfTen(_ exponent: Double) -> Double { Foundation.pow(10, exponent) }

    /// A range without infinities, its ends apart by a share of their size at least, so that ticks can tell them.
    static func tame(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
        let low = min(max(range.lowerBound, -largest), largest)
        let high = min(max(range.upperBound, -largest), largest)
        let size = max(abs(low), abs(high))
        if size < 1e-300 { return 0...1 }
        let need = size * 1e-3
        return high - low >= need ? low...high : low...(low + need)
    }

    /// How rows are divided into steps of equal height, from 2 rows on: steps, rows of a step, rows left over.
    ///
    /// Those that leave the fewest rows over come first, and none leaves more over than it must, or an eighth of them.
    /// Between `smallest` and `largest` steps are wanted; where the rows do not suffice for them, one to a row.
    static func divisions(rows: Int, smallest: Int, largest: Int) -> [(steps: Int, rowsPerStep: Int)] {
        let free = rows - 1
        guard free > 0 else { return [] }
        guard free >= smallest else { return [(free, 1)] }
        let all = (smallest...max(smallest, min(largest, free))).map { (steps: $0, rowsPerStep: free / $0) }
        func left(_ division: (steps: Int, rowsPerStep: Int)) -> Int { free - division.steps * division.rowsPerStep }
        let most = max(all.map(left).min() ?? 0, free / 8)
        return all.filter { left($0) <= most }.sorted { (left($0), $0.steps) < (left($1), $1.steps) }
    }
}
