import Experiments
import TerminalUI

extension FitPicture {
    /// The y values to show: those of the points, and of the curve as far as it stays near them.
    var range: ClosedRange<Double>? {
        guard let data = AxisScale.covering(points.map(\.y)) else { return nil }
        let height = max(data.upperBound - data.lowerBound, 1e-6)
        let near = (data.lowerBound - height)...(data.upperBound + height)
        let curve = curve.map(\.y).filter { $0.isFinite }.map { min(max($0, near.lowerBound), near.upperBound) }
        return AxisScale.covering([data.lowerBound, data.upperBound] + curve)
    }

    /// A range that holds this picture's too, so that an axis never gives up what it has shown.
    func widened(_ shown: ClosedRange<Double>?) -> ClosedRange<Double>? {
        guard let range else { return shown }
        return AxisScale.covering([range, shown ?? range].flatMap { [$0.lowerBound, $0.upperBound] })
    }
}
