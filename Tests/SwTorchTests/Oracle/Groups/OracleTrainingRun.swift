import SwTorch

/// One training run in one precision, as the arguments of its case say.
final class OracleTrainingRun {
    let model: Sequential
    /// The losses and learning rates at the recorded epochs.
    private(set) var losses: [Double] = []
    private(set) var rates: [Double] = []
    /// The losses of all batches.
    private(set) var batchLosses: [Double] = []

    private let inputs: [String: Tensor]
    private let loss: any Loss
    private let optimizer: any Optimizer
    private let plateau: ReduceLROnPlateau?
    private let epochs: Int
    private let recordedEpochs: Set<Int>
    private let batchSize: Int?
    private let flattens: Bool
    private let order: OracleSampleOrder

    init(_ reference: OracleCase, dtype: DType) throws {
        let arguments = OracleArguments(reference)
        // How the recorded data and parameters came about.
        arguments.ignore("schedule", "numpy_seed")
        let layers = (arguments.value("layers")?.array ?? []).enumerated()
        model = Sequential(
            try layers.map { index, layer in
                try OracleTraces.layer(layer) { name in
                    guard let values = reference.params?["\(index).\(name)"] else {
                        throw OracleUnknown(reason: "a case without parameter \(index).\(name)")
                    }
                    return try values.tensor().to(dtype)
                }
            })
        let tensors = try reference.inputs.map { try $0.tensor().to($0.dtype == "f32" ? dtype : .int64) }
        inputs = Dictionary(uniqueKeysWithValues: zip(reference.input_names ?? [], tensors))
        loss = try OracleTraces.loss(try arguments.string("loss"))
        let settings = try arguments.nested("optimizer")
        optimizer = try OracleOptimizers.optimizer(settings, for: model.parameters())
        try settings.requireAllRead()
        let scheduler = try arguments.optionalString("scheduler")
        guard scheduler == nil || scheduler == "plateau" else {
            throw OracleUnknown(reason: "scheduler \(scheduler ?? "")")
        }
        plateau = scheduler == nil ? nil : ReduceLROnPlateau(optimizer)
        epochs = try arguments.int("epochs")
        recordedEpochs = Set(try reference.requiredExtra("epochs").integers.map { Int($0) })
        batchSize = try arguments.optionalInt("batch_size")
        flattens = try arguments.bool("flatten_output", default: false)
        order = try OracleSampleOrder(reference, seed: try arguments.optionalInt("seed"))
        try arguments.requireAllRead()
    }

    /// One of the recorded inputs; nothing where the case has none of this name.
    func input(_ name: String) throws -> Tensor? { inputs[name] }

    func train() throws {
        guard let x = inputs["X"], let y = inputs["y"] else { throw OracleUnknown(reason: "a run without X and y") }
        for epoch in 1...epochs {
            let isRecorded = recordedEpochs.contains(epoch)
            let loss = try batchSize.map { try passThrough(x, y, batches: $0, epoch: epoch) } ?? step(x, y)
            if isRecorded { losses.append(loss) }
            plateau?.step(loss)
            if isRecorded { rates.append(optimizer.learningRate) }
        }
    }

    /// One epoch in batches; the mean of their losses.
    private func passThrough(_ x: Tensor, _ y: Tensor, batches size: Int, epoch: Int) throws -> Double {
        let samples = try order.samples(of: epoch, count: x.shape[0])
        let batches = stride(from: 0, to: samples.count, by: size).map { start in
            let chosen = Array(samples[start..<min(start + size, samples.count)])
            return step(x.rows(chosen), y.rows(chosen))
        }
        batchLosses += batches
        return batches.reduce(0, +) / Double(batches.count)
    }

    private func step(_ x: Tensor, _ y: Tensor) -> Double {
        let output = model(x)
        let loss = loss(flattens ? output.flattened() : output, y)
        optimizer.zeroGrad()
        loss.backward()
        optimizer.step()
        return loss.item()
    }
}

/// In which order a run visits its samples.
struct OracleSampleOrder {
    private let recorded: [[Int]]
    private let samplerSeeds: [Int64]

    /// - Parameter seed: The run's seed, from which the seeds of the epochs behind the recorded ones follow.
    init(_ reference: OracleCase, seed: Int?) throws {
        let order = reference.extra?["order"] ?? nil
        let width = order?.shape.last ?? 0
        let flat = (order?.integers ?? []).map { Int($0) }
        recorded = stride(from: 0, to: flat.count, by: Swift.max(width, 1)).map { Array(flat[$0..<$0 + width]) }
        let seeds = (reference.extra?["sampler_seeds"] ?? nil)?.integers ?? []
        samplerSeeds = seed.map { Self.continued(seeds, seed: $0) } ?? seeds
    }

    func samples(of epoch: Int, count: Int) throws -> [Int] {
        if epoch <= samplerSeeds.count {
            var sampler = TorchGenerator(seed: UInt64(bitPattern: samplerSeeds[epoch - 1]))
            let drawn = sampler.randperm(count)
            if epoch <= recorded.count, drawn != recorded[epoch - 1] {
                throw OracleUnknown(reason: "an order of epoch \(epoch) other than that of its seed")
            }
            return drawn
        }
        guard epoch <= recorded.count else {
            throw OracleUnknown(reason: "the order of epoch \(epoch) is not recorded")
        }
        return recorded[epoch - 1]
    }

    /// The seeds of many more epochs: the recorded ones are looked up among the draws of the run's generator.
    private static func continued(_ seeds: [Int64], seed: Int) -> [Int64] {
        guard let first = seeds.first else { return [] }
        var generator = TorchGenerator(seed: UInt64(truncatingIfNeeded: seed))
        for _ in 0..<farthestStart {
            var loader = generator
            if nextSamplerSeed(&loader) == first {
                let all = [first] + (1..<epochLimit).map { _ in nextSamplerSeed(&loader) }
                return all.starts(with: seeds) ? all : seeds
            }
            _ = generator.nextUInt32()
        }
        return seeds
    }

    /// A loader draws a base seed for its workers before the sampler's.
    private static func nextSamplerSeed(_ generator: inout TorchGenerator) -> Int64 {
        ShuffledOrder(count: 0, from: &generator).samplerSeed
    }

    /// How many words of the generator may have been drawn before the first epoch.
    private static let farthestStart = 20_000
    private static let epochLimit = 10_000
}
