import Experiments

/// Hand-made presets, snapshots and pictures: nothing in them depends on a trainer, a clock or a file.
enum Fixtures {}

extension Fixtures {
    /// Two rings, a small network.
    static let circles = Preset(
        name: "circles", title: "A ring and its middle", summary: "a ring and its middle",
        notes:
            "No straight line parts the ring from its middle; five bent ones can. Take hidden units down to 2 and watch.",
        family: "classification", lecture: Lecture(number: "001", source: "a lecture"),
        data: .circles(CirclesData(samples: 300, factor: 0.5, noise: 0.1, seed: 2020)), split: .fresh(seed: 2021),
        model: .network(NetworkSpec(inputs: 2, hidden: [5], outputs: 1, layerNames: ["hidden", "output"])),
        loss: LossSpec(kind: .bceWithLogits), optimizer: OptimizerSpec(kind: .adam, learningRate: 0.03), epochs: 20,
        batchSize: 50, pace: 12, random: RandomSchedule(seed: 2_634_425_350),
        view: ViewSpec(picture: .map, classNames: ["outer", "inner"]), printed: [])

    /// A straight line through points on a straight line, with the figures that a lecture printed.
    static let lineFit = Preset(
        name: "line-fit", title: "A line through 27 points", summary: "a line through 27 points",
        notes: "Two numbers are learnt. Turn the rate up until they overshoot.", family: "regression", lecture: nil,
        data: .line(LineData(start: 0, stop: 1.08, step: 0.04, slope: 0.3, intercept: 0.5)),
        split: .trainTest(testShare: 0.2, seed: 42),
        model: .network(NetworkSpec(inputs: 1, outputs: 1, layerNames: [""])),
        loss: LossSpec(kind: .l1), optimizer: OptimizerSpec(kind: .sgd, learningRate: 0.01), epochs: 350,
        batchSize: nil,
        pace: 35, random: RandomSchedule(seed: 101), view: ViewSpec(picture: .fit),
        printed: [
            (50, "0.4174691438674927"), (100, "0.12142442911863327"), (150, "0.0914655402302742"),
            (200, "0.06548042595386505"), (250, "0.039495326578617096"), (300, "0.013510189950466156"),
            (350, "0.004773879423737526"),
        ].map { PrintedFigure(quantity: .loss, epoch: $0.0, text: $0.1, tolerance: 5e-7) })

    /// A cubic on a sine, its loss a sum.
    static let sine = Preset(
        name: "sine-polynomial", title: "A cubic bends to a sine", summary: "a cubic bends to a sine",
        notes: "Four numbers bend a cubic until it lies on a sine.", family: "regression", lecture: nil,
        data: .sine(ShapeData(samples: 2000)), split: .none, model: .polynomial(PolynomialSpec(degree: 3)),
        loss: LossSpec(kind: .mse, reduction: .sum), optimizer: OptimizerSpec(kind: .sgd, learningRate: 1e-6),
        epochs: 2000, batchSize: nil, pace: 100, random: RandomSchedule(seed: 0),
        view: ViewSpec(picture: .fit, logLoss: true), printed: [])

    /// Handwritten digits.
    static let digits = Preset(
        name: "mnist-mlp", title: "Handwritten digits", summary: "handwritten digits",
        notes: "One hidden layer reads digits.", family: "digits", lecture: nil,
        data: .mnist(MNISTData(syntheticSamples: 6000, seed: 1)), split: .random(train: 55_000, validation: 5000),
        model: .network(
            NetworkSpec(inputs: 784, hidden: [500], outputs: 10, outputBias: false, layerNames: ["hidden", "output"])),
        loss: LossSpec(kind: .crossEntropy), optimizer: OptimizerSpec(kind: .sgd, learningRate: 0.1), epochs: 40,
        batchSize: 128, pace: nil, random: RandomSchedule(seed: 7),
        view: ViewSpec(picture: .digits, classNames: (0...9).map(String.init), logLoss: true), printed: [])

    /// The front row of the list, and a few more behind it.
    static let library: [Preset] = {
        var blobs = circles
        blobs.name = "blobs"
        blobs.summary = "two clouds, one border"
        let front = [lineFit, sine, blobs, circles, digits]
        let more = (1...8).map { number in
            var preset = lineFit
            preset.name = "more-\(number)"
            preset.summary = "the line again, number \(number)"
            return preset
        }
        return front + more
    }()
}
