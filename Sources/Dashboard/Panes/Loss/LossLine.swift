import Experiments
import TerminalUI

/// A line of the Loss pane: the one table that series, legend and crosshair are read from.
struct LossLine {
    /// Its name in the legend.
    var name: String
    /// Its values.
    var curve: Curve
    /// How it is drawn.
    var shape: PlotSeries.Shape
    /// What it is, which decides its colour.
    var role: Role
    /// How its name and its value are written.
    var nameRole: Role = .text
    var valueRole: Role = .text
    /// Height above other lines; uprights lie at 0.
    var layer: Int
    /// Whether it belongs to the run before and may go on where this run has not come to.
    var isPast = false

    /// The lines of a run from the uppermost down.
    ///
    /// - Parameter hasColor: Without colour nothing would tell single batches from the lines, so they are left out.
    static func lines(of snapshot: Snapshot, smoothing: LossSmoothing, hasColor: Bool) -> [LossLine] {
        let curves = snapshot.curves
        var lines = [
            LossLine(
                name: "train", curve: smoothing.line(of: snapshot), shape: .line(.solid), role: .train,
                valueRole: .emphasis, layer: 3)
        ]
        if !curves.validationLoss.isEmpty {
            lines.append(
                LossLine(
                    name: "valid", curve: curves.validationLoss, shape: .line(.dashed), role: .validation, layer: 2))
        }
        if let ghost = snapshot.ghost {
            lines.append(
                LossLine(
                    name: "ghost", curve: ghost.trainingLoss, shape: .line(.dotted), role: .ghost, nameRole: .ghost,
                    valueRole: .ghost, layer: -1, isPast: true))
        }
        if hasColor, smoothing != .none, snapshot.stepsPerEpoch > 1 || smoothing == .exponential {
            lines.append(
                LossLine(
                    name: "batch", curve: curves.batchLoss, shape: .cloud, role: .batch, nameRole: .ghost,
                    valueRole: .ghost, layer: -2))
        }
        return lines
    }

    /// The value at a step; nothing where the line has not come to it.
    func value(at step: Int, of snapshot: Snapshot) -> Double? {
        isPast || step <= snapshot.step ? curve.value(at: step) : nil
    }

    /// The line's points: each bucket's mean in its middle, a gap where it has no finite value.
    ///
    /// - Parameter leavesAtEnd: Whether a line that ends without a value goes up and out of the plot, as a diverged one
    ///   does.
    func points(_ steps: LossSteps, leavesAtEnd: Bool) -> [PlotPoint] {
        guard shape != .cloud else { return curve.buckets.flatMap { cloud($0, steps) } }
        return curve.buckets.indices.map { index in
            let bucket = curve.buckets[index]
            let x = steps.x(Double(bucket.firstStep + bucket.lastStep) / 2)
            let isEnd = index == curve.buckets.count - 1
            return PlotPoint(x, bucket.count > 0 ? bucket.mean : isEnd && leavesAtEnd ? .infinity : .nan)
        }
    }

    /// Both ends of a bucket, so that no spike is lost.
    private func cloud(_ bucket: Curve.Bucket, _ steps: LossSteps) -> [PlotPoint] {
        guard bucket.count > 0 else { return [] }
        let x = steps.x(Double(bucket.firstStep + bucket.lastStep) / 2)
        return bucket.minimum == bucket.maximum
            ? [PlotPoint(x, bucket.mean)] : [PlotPoint(x, bucket.minimum), PlotPoint(x, bucket.maximum)]
    }
}
