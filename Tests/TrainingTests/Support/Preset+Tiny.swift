import Experiments

extension Preset {
    /// A line through nine points that needs no file.
    static let tinyLine = Preset(
        name: "tiny-line", title: "A line", summary: "a line through nine points", notes: "", family: "regression",
        lecture: nil, data: .line(LineData(start: 0, stop: 0.9, step: 0.1, slope: 2, intercept: 1)), split: .none,
        model: .network(NetworkSpec(inputs: 1, outputs: 1)), loss: LossSpec(kind: .mse),
        optimizer: OptimizerSpec(kind: .sgd, learningRate: 0.1), epochs: 20, batchSize: nil, pace: nil,
        random: RandomSchedule(seed: 1), view: ViewSpec(picture: .fit), printed: [])

    /// Two rings in minibatches, with fresh points held out.
    static let tinyCircles = Preset(
        name: "tiny-circles", title: "Rings", summary: "two rings", notes: "", family: "classification", lecture: nil,
        data: .circles(CirclesData(samples: 60, factor: 0.5, noise: 0.1, seed: 3)), split: .fresh(seed: 4),
        model: .network(NetworkSpec(inputs: 2, hidden: [5], outputs: 1)), loss: LossSpec(kind: .bceWithLogits),
        optimizer: OptimizerSpec(kind: .adam, learningRate: 0.05), epochs: 4, batchSize: 16, pace: nil,
        random: RandomSchedule(seed: 5), view: ViewSpec(picture: .map, classNames: ["outer", "inner"]), printed: [])

    /// Rings learnt by two hidden layers whose units drop out with this probability.
    static func dropping(_ probability: Double) -> Preset {
        var preset = Preset.tinyCircles
        preset.model = .network(NetworkSpec(inputs: 2, hidden: [6, 4], outputs: 1, dropout: probability))
        return preset
    }

    /// Three clouds learnt by bare matrices and a loss that is written by hand.
    static let tinyBlobs = Preset(
        name: "tiny-blobs", title: "Clouds", summary: "three clouds", notes: "", family: "classification", lecture: nil,
        data: .blobs(BlobsData(samples: 60, centers: 3, noise: 0.5, box: 5, seed: 2)), split: .none,
        model: .scratch(NetworkSpec(inputs: 2, hidden: [8], outputs: 3)), loss: LossSpec(kind: .logSoftmaxByHand),
        optimizer: OptimizerSpec(kind: .adam, learningRate: 0.05), epochs: 30, batchSize: 20, pace: nil,
        random: RandomSchedule(seed: 6), view: ViewSpec(picture: .map, classNames: ["a", "b", "c"]), printed: [])
}
