import Experiments
import TerminalUI

extension FitPicture {
    /// How far the axis reaches beyond the points, in their own heights: the least that holds the curve, else the last.
    private static let margins = [0, 0.25, 0.5, 1.0]
    /// By how much of the points' height a curve must be clear of an edge before the axis draws that edge in again.
    private static let clearance = 0.1

    /// The y values to show: those of the points, and of the curve as far as it stays near them.
    ///
    /// A margin grows as soon as the curve needs it and shrinks late, so that an axis does not move to and fro.
    ///
    /// - Parameter shown: What the axis shows now; nothing before the first picture.
    /// - Returns: Nothing where no point has a finite value.
    func range(after shown: ClosedRange<Double>?) -> ClosedRange<Double>? {
        // Of answers over targets the curve does not move, so it belongs to the picture as the points do.
        let fixed = axes == .predictedOverTrue ? curve.map(\.y) : []
        guard let data = AxisScale.covering(points.map(\.y) + fixed) else { return nil }
        let height = max(data.upperBound - data.lowerBound, 1e-6)
        let curve = AxisScale.covering(curve.map(\.y)) ?? data
        let below = Self.margin(
            over: (data.lowerBound - curve.lowerBound) / height,
            shown: shown.map { (data.lowerBound - $0.lowerBound) / height })
        let above = Self.margin(
            over: (curve.upperBound - data.upperBound) / height,
            shown: shown.map { ($0.upperBound - data.upperBound) / height })
        return (data.lowerBound - below * height)...(data.upperBound + above * height)
    }

    private static func margin(over excess: Double, shown: Double?) -> Double {
        func least(_ needed: Double) -> Double { margins.first { $0 >= needed } ?? margins[margins.count - 1] }
        let (tight, loose) = (least(excess), least(excess + clearance))
        guard let shown else { return tight }
        return min(max(shown, tight), loose)
    }
}
