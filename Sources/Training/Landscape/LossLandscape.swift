internal import Experiments
internal import SwTorch

/// The loss at the corners of a grid over a plane of the parameters.
struct LossLandscape {
    /// Multiply-adds that one look may cost, and the corners that it has in any case and at most.
    private static let workBudget = 400_000_000
    private static let cornerLimits = 220...1200
    /// The most rows over which the loss is taken where the model has many parameters.
    private static let rowBudget = 48_000_000

    let kind: LandscapePicture.Plane
    let plane: ParameterPlane
    let bounds: MapPicture.Bounds
    let columns: Int
    let rows: Int
    let corners: [Float]
    let lossRows: Int
    /// Steps that had been made.
    let step: Int
    /// The cells that were asked for.
    let view: Size

    /// Columns and rows in cells.
    struct Size: Equatable {
        var columns: Int
        var rows: Int
    }

    /// Looks at the loss of a model of its own with the parameters of each corner; the run's model is not touched.
    ///
    /// Nothing where the model cannot be built a second time.
    init?(
        _ kind: LandscapePicture.Plane, _ plane: ParameterPlane, bounds: MapPicture.Bounds, view: Size, step: Int,
        preset: Preset, training: DataPart
    ) {
        // Its first values are replaced, whatever they are.
        var generator = TorchGenerator(seed: 0)
        guard let model = try? RunModel(preset, generator: &generator) else { return nil }
        (self.kind, self.plane, self.bounds, self.view, self.step) = (kind, plane, bounds, view, step)
        let lossRows = min(training.count, max(64, Self.rowBudget / max(1, plane.origin.count)))
        self.lossRows = lossRows
        let size = Self.grid(view, work: plane.origin.count * lossRows)
        (columns, rows) = (size.columns, size.rows)
        let places = (0..<lossRows).map { $0 * training.count / lossRows }
        let batch = lossRows == training.count ? training.all : training.batch(at: places)
        let flat = bounds.corners(columns: size.columns, rows: size.rows)
        let losses = stride(from: 0, to: flat.count, by: 2).map { index in
            model.assign(plane.values(x: flat[index], y: flat[index + 1]))
            return Float(model.loss(of: model.outputs(of: batch.inputs), batch.targets).item())
        }
        corners = losses
    }

    /// Columns and rows of a grid as fine as the cells, or as the work allows.
    private static func grid(_ view: Size, work: Int) -> Size {
        let most = min(max(workBudget / max(1, work), cornerLimits.lowerBound), cornerLimits.upperBound)
        let wanted = (view.columns + 1) * (view.rows + 1)
        guard wanted > most else { return view }
        let share = (Double(most) / Double(wanted)).squareRoot()
        return Size(
            columns: max(2, Int(Double(view.columns) * share)), rows: max(2, Int(Double(view.rows) * share)))
    }
}

extension RunModel {
    /// All values one after the other, in the order of the parameters.
    var flatValues: [Float] { parameters.flatMap { $0.tensor.floatArray } }

    /// Gives the parameters values that stand one after the other.
    fileprivate func assign(_ values: [Float]) {
        var start = 0
        for (_, tensor) in parameters {
            tensor.assign(Array(values[start..<(start + tensor.count)]))
            start += tensor.count
        }
    }
}
