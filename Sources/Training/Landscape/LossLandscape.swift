internal import Experiments
internal import SwTorch

/// The loss at the corners of a grid over a plane of the parameters, computed bit by bit between the steps of a run.
struct LossLandscape {
    /// Multiply-adds that all corners may cost, and the corners that there are in any case and at most.
    private static let workBudget = 400_000_000
    private static let cornerLimits = 220...1200
    /// The most rows over which the loss is taken where the model has many parameters.
    private static let rowBudget = 48_000_000
    /// Multiply-adds between two steps of a run: some hundredths of a second.
    private static let lookBudget = 800_000_000

    let kind: LandscapePicture.Plane
    let plane: ParameterPlane
    let bounds: MapPicture.Bounds
    let columns: Int
    let rows: Int
    /// The losses so far, upper row first.
    private(set) var losses: [Float] = []
    let lossRows: Int
    /// Steps that had been made.
    let step: Int
    /// The cells that were asked for.
    let view: Size
    /// Where the model's samples of the path lie on the plane, by their steps.
    private(set) var places: [Int: (x: Double, y: Double)] = [:]

    private let model: RunModel
    private let batch: Batch
    private let cornerPlaces: [Double]

    /// Columns and rows in cells.
    struct Size: Equatable {
        var columns: Int
        var rows: Int
    }

    /// A landscape without any loss yet, with a model of its own; the run's model is not touched.
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
        batch = lossRows == training.count ? training.all : training.batch(at: places)
        cornerPlaces = bounds.corners(columns: size.columns, rows: size.rows)
        self.model = model
    }

    /// How many corners there are.
    var cornerCount: Int { cornerPlaces.count / 2 }

    /// Whether the loss of every corner is known.
    var isComplete: Bool { losses.count == cornerCount }

    /// The losses, not a number where they are not known yet.
    var corners: [Float] { losses + Array(repeating: .nan, count: cornerCount - losses.count) }

    /// Computes the loss at as many of the next corners as may be looked at between two steps, or at all of them.
    mutating func extend(toTheEnd: Bool) {
        let few = max(1, Self.lookBudget / max(1, plane.origin.count * lossRows))
        let count = min(toTheEnd ? cornerCount : few, cornerCount - losses.count)
        for index in losses.count..<(losses.count + count) {
            model.assign(plane.values(x: cornerPlaces[2 * index], y: cornerPlaces[2 * index + 1]))
            losses.append(Float(model.loss(of: model.outputs(of: batch.inputs), batch.targets).item()))
        }
    }

    /// Where a sample of the path lies, seen from above the plane; computed once.
    mutating func place(of sample: ParameterPath.Sample) -> (x: Double, y: Double) {
        if let place = places[sample.step] { return place }
        let place = plane.place(of: sample.values)
        places[sample.step] = place
        return place
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

/// The landscape that is shown, and the next one while its losses are computed.
struct Landscapes {
    var shown: LossLandscape?
    var next: LossLandscape?
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
