import SwTorch

/// 55,000 digits in shuffled batches of 128, 784-500-10 without output bias, cross-entropy; SGD of rate 0.1 or Adam of rate 0.001.
///
/// The digits are those of the folder that `SWTORCH_DATA` names, else drawn ones, which take as long.
struct DigitsWorkload {
    private static let rowCount = 55_000
    private static let batchSize = 128
    private static let warmUpBatches = 20
    private static let epochCount = 2
    /// Losses over which the last one is smoothed.
    private static let smoothedLosses = 50

    private let images: LabeledImages
    private let labels: Tensor
    private let model: Module
    private let optimizer: any Optimizer

    /// Reads or draws the digits and builds the model.
    ///
    /// - Throws: `DataFileError` where the files cannot be read.
    init(usesAdam: Bool, environment: [String: String]) throws {
        var generator = TorchGenerator(seed: 7)
        if let folder = environment["SWTORCH_DATA"], case .found(let files) = MNISTFolder.search(in: folder) {
            images = try files.load(.training)
        } else {
            images = SyntheticDigits.make(count: Self.rowCount, seed: 7)
        }
        labels = Tensor(images.labels.map { Int64($0) }, shape: [images.count])
        let (hidden, output) = (
            Linear(784, 500, generator: &generator), Linear(500, 10, bias: false, generator: &generator)
        )
        model = Sequential(hidden, ReLU(), output)
        let parameters = model.parameters()
        optimizer = usesAdam ? Adam(parameters, learningRate: 1e-3) : SGD(parameters, learningRate: 0.1)
    }

    /// Times whole epochs, after some batches to warm up.
    func measure(_ timing: Timing, into report: inout BenchReport) {
        var generator = TorchGenerator(seed: 8)
        _ = train(Array(generator.randperm(Self.rowCount).prefix(Self.warmUpBatches * Self.batchSize)))
        var losses: [Double] = []
        let epochs = (0..<Self.epochCount).map { _ in
            let order = generator.randperm(Self.rowCount)
            return timing.elapsed { losses = train(order) }
        }
        let best = epochs.min() ?? .nan
        let last = losses.suffix(Self.smoothedLosses)
        report.epochSeconds = best
        report.stepsPerSecond = Double(losses.count) / best
        report.microsecondsPerStep = best * 1e6 / Double(losses.count)
        report.finalLoss = last.reduce(0, +) / Double(last.count)
    }

    /// Trains on these rows once; gives the loss of each batch.
    private func train(_ order: [Int]) -> [Double] {
        stride(from: 0, to: order.count, by: Self.batchSize).map { start in
            let rows = Array(order[start..<min(order.count, start + Self.batchSize)])
            let inputs = Tensor.rows(ofBytes: images.pixels, rowLength: images.pixelCount, at: rows)
            optimizer.zeroGrad()
            let loss = Functional.crossEntropy(model(inputs), labels.rows(rows))
            loss.backward()
            optimizer.step()
            return loss.item()
        }
    }
}
