internal import SwTorch

/// The part of a data set that is trained on, or the part that is held out: rows that become tensors when they are asked for.
///
/// A row's place in the part is counted from 0, whatever its number in the data set.
final class DataPart {
    /// Whether targets are the numbers of classes rather than values to be met.
    enum TargetKind {
        case values, classes
    }

    /// Numbers of the rows in the data set.
    let rows: [Int]
    /// The class of each row; 0 where there are none.
    let labels: [Int]
    private let source: DataSource
    private let preparation: InputPreparation
    private let targets: Tensor
    /// Points are few and kept as one tensor; images are widened as late as they are used.
    private let inputs: Tensor?
    private var everything: Batch?

    /// A part of a data set, whose rows the model sees as they are prepared.
    init(_ rows: [Int], of source: DataSource, targets kind: TargetKind, preparedBy preparation: InputPreparation) {
        self.rows = rows
        self.source = source
        self.preparation = preparation
        let values: [Double]
        switch source {
        case .points(let points):
            inputs = preparation.tensor(rows.flatMap { points.row($0) }, featureCount: points.featureCount)
            values = rows.map { points.targets[$0] }
            labels = points.classCount == nil ? values.map { _ in 0 } : values.map { Int($0) }
        case .images(let images, _, _):
            inputs = nil
            labels = rows.map { Int(images.labels[$0]) }
            values = labels.map { Double($0) }
        }
        targets =
            switch kind {
            case .values: Tensor(values, shape: [rows.count, 1], dtype: preparation.dtype)
            case .classes: Tensor(labels.map { Int64($0) }, shape: [rows.count])
            }
    }

    /// Number of rows.
    var count: Int { rows.count }

    /// All rows in their order.
    var all: Batch {
        if let everything { return everything }
        let batch = batch(at: Array(0..<count))
        // Images are not kept as floats, which would take four times their bytes.
        if inputs != nil { everything = batch }
        return batch
    }

    /// The rows at these places.
    func batch(_ places: Range<Int>) -> Batch {
        places.count == count ? all : batch(at: Array(places))
    }

    /// The rows at these places of an epoch's order.
    func batch(_ places: Range<Int>, of order: EpochOrder) -> Batch {
        guard let shuffled = order.shuffled else { return batch(places) }
        return batch(at: Array(shuffled[places]))
    }

    /// The places of all rows, cut into batches of this size; the last one may be short.
    func batches(of batchSize: Int?) -> [Range<Int>] {
        var order = EpochOrder(rowCount: count)
        var result: [Range<Int>] = []
        while !order.isOver {
            let next = order.nextBatch(batchSize: batchSize)
            result.append(next)
            order.visit(next)
        }
        return result
    }

    /// The rows at these places, in this order.
    func batch(at places: [Int]) -> Batch {
        let targets = targets.rows(places)
        if let inputs { return Batch(inputs: inputs.rows(places), targets: targets) }
        guard case .images(let images, _, _) = source else { return Batch(inputs: targets, targets: targets) }
        return Batch(inputs: preparation.tensor(ofPixels: images.pixels(at: places.map { rows[$0] })), targets: targets)
    }
}

extension LabeledImages {
    /// The pixels of some images from 0 to 1: `[indices, pixels]`, float32.
    func pixels(at indices: [Int]) -> Tensor {
        Tensor.rows(ofBytes: pixels, rowLength: pixelCount, at: indices)
    }
}
