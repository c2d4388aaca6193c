import Experiments
import Foundation
import Testing

/// What the keys of a file become.
struct PresetKeysTests {
    private func preset(_ replacements: (String, String)...) throws -> Preset {
        let text = try replacements.reduce(validText) { text, pair in
            try #require(text.contains(pair.0), "\(pair.0)")
            return text.replacingOccurrences(of: pair.0, with: pair.1)
        }
        return try PresetFile.parse(text, file: "file.yaml", name: "file")
    }

    /// The valid text with other data of one number, learnt by a linear model.
    private func regression(_ data: String, inputs: Int, picture: String = "agreement", _ more: (String, String)...)
        throws -> Preset
    {
        let text = validText.components(separatedBy: "printed:")[0]
        let parts: [(String, String)] =
            [
                ("  generator: blobs\n  samples: 100\n  centers: 2\n  noise: 1.5\n  seed: 3", data),
                (
                    "  kind: mlp\n  inputs: 2\n  hidden: [3]\n  outputs: 1\n  layer_names: [hidden, output]",
                    "  kind: linear\n  inputs: \(inputs)\n  outputs: 1"
                ),
                ("loss: bce-with-logits", "loss: mse"), ("picture: map, classes: [a, b]", "picture: \(picture)"),
                ("batch_size: 20", "batch_size: all"),
            ] + more
        let changed = try parts.reduce(text) { text, pair in
            try #require(text.contains(pair.0), "\(pair.0)")
            return text.replacingOccurrences(of: pair.0, with: pair.1)
        }
        return try PresetFile.parse(changed, file: "file.yaml", name: "file")
    }

    @Test func withoutTheNewKeysAllIsAsBefore() throws {
        let preset = try preset()
        #expect(preset.precision == .float32 && preset.gradients == .autograd && preset.random.generator == .torch)
        #expect(preset.scheduler == nil && preset.stop == nil && preset.line == nil && preset.probe == nil)
        #expect(preset.inputs == InputSpec() && preset.inputCount == 2)
        #expect(preset.addedEpochs == preset.epochs && preset.view.panes == [1, 2])
        #expect(preset.reference == nil && preset.expected == nil && preset.random.afterModel.isEmpty)
    }

    @Test(arguments: [
        ("bumps, samples: 30, noise: 1, seed: 2", DataSpec.bumps(ShapeData(samples: 30, noise: 1, seed: 2)), 1, "fit"),
        (
            "plane, samples: 30, weights: [1, -2], intercept: 3, seed: 4",
            .plane(PlaneData(samples: 30, weights: [1, -2], intercept: 3, seed: 4)), 2, "agreement"
        ),
        (
            "regression, samples: 30, features: 3, noise: 10, seed: 0",
            .regression(RegressionData(samples: 30, features: 3, noise: 10, seed: 0)), 3, "agreement"
        ),
        (
            "points, rows: [[0, 1], [1, 2.5], [2, -3]], flip: {above: 0.5, factor: -2}",
            .points(PointsData(rows: [[0, 1], [1, 2.5], [2, -3]], flip: FlipSpec(above: 0.5, factor: -2))), 1, "fit"
        ),
    ])
    func dataOfNumbers(text: String, data: DataSpec, features: Int, picture: String) throws {
        let preset = try regression("  {generator: \(text)}", inputs: features, picture: picture)
        #expect(preset.data == data)
        #expect(preset.data.featureCount == features && preset.data.classCount == nil)
    }

    @Test(arguments: [
        ("moons", DataSpec.moons(ShapeData(samples: 100, noise: 1.5, seed: 3))),
        ("spirals", .spirals(ShapeData(samples: 100, noise: 1.5, seed: 3))),
        ("xor", .xor(ShapeData(samples: 100, noise: 1.5, seed: 3))),
    ])
    func dataOfClasses(name: String, data: DataSpec) throws {
        #expect(try preset(("  generator: blobs", "  generator: \(name)"), ("  centers: 2\n", "")).data == data)
    }

    @Test func partsOfTheModel() throws {
        let preset = try preset(
            (
                "  hidden: [3]\n",
                "  hidden: [3]\n  activation: leaky_relu\n  dropout: 0.25\n  initializer: kaiming_normal\n"
                    + "  initial_values: {output.bias: [0.5], hidden.bias: [1, 2, 3]}\n"
            ))
        guard case .network(let network) = preset.model else {
            throw PresetError.notFound("", nearest: nil, searched: [])
        }
        #expect(network.activation == .leakyReLU && network.dropout == 0.25 && network.initializer == .kaimingNormal)
        #expect(preset.model.initialValues == ["output.bias": [0.5], "hidden.bias": [1, 2, 3]])
    }

    @Test(arguments: [
        ("{name: step, step_size: 3}", SchedulerSpec.step(stepSize: 3, gamma: 0.1)),
        ("{name: multistep, milestones: [2, 5], gamma: 0.5}", .multistep(milestones: [2, 5], gamma: 0.5)),
        ("{name: exponential, gamma: 0.9}", .exponential(gamma: 0.9)),
        ("{name: cosine, t_max: 10}", .cosine(tMax: 10, minimum: 0)),
        ("{name: linear}", .linear(startFactor: 1.0 / 3, endFactor: 1, totalIters: 5)),
        ("{name: constant, factor: 0.5}", .constant(factor: 0.5, totalIters: 5)),
        ("{name: polynomial, power: 2}", .polynomial(totalIters: 5, power: 2)),
        ("{name: onecycle, max_lr: 0.5}", .onecycle(maximum: 0.5, totalSteps: nil)),
        (
            "{name: plateau, patience: 3, min_lr: 0.001}",
            .plateau(factor: 0.1, patience: 3, threshold: 1e-4, cooldown: 0, minimum: 0.001)
        ),
    ])
    func schedules(text: String, scheduler: SchedulerSpec) throws {
        #expect(try preset(("epochs: 10", "scheduler: \(text)\nepochs: 10")).scheduler == scheduler)
    }

    @Test(arguments: OptimizerKind.allCases)
    func optimizersHavePyTorchsConstants(kind: OptimizerKind) throws {
        let optimizer = try preset(("  name: sgd", "  name: \(kind.rawValue)"), ("  momentum: 0.9\n", "")).optimizer
        #expect(optimizer.weightDecay == (kind == .adamw ? 0.01 : 0))
        #expect(
            optimizer
                == OptimizerSpec(kind: kind, learningRate: 0.05, weightDecay: optimizer.weightDecay))
    }

    @Test func theRun() throws {
        let preset = try preset(
            (
                "epochs: 10",
                "epochs: 10\nmore_epochs: 5\nprecision: float64\nstop: {step: 7, loss_below: 0.1, no_progress: 3}\n"
                    + "line: {text: 'epoch {epoch:3}, loss {loss:.4}', every: 2}\ninputs: {normalize: standard, features: [x, y]}"
            ), ("  momentum: 0.9", "  momentum: 0.9\n  nesterov: true\n  l1_penalty: 0.01"),
            ("classes: [a, b]", "classes: [a, b], panes: [2, 5]"),
            ("  seed: 5000000000", "  seed: 5000000000\n  after_model: [{int64: 2}]"))
        #expect(preset.addedEpochs == 5 && preset.precision == .float64)
        #expect(preset.stop == StopSpec(step: 7, lossBelow: 0.1, noProgress: 3))
        #expect(preset.line == LineTemplate(text: "epoch {epoch:3}, loss {loss:.4}", every: 2, first: 2))
        // The coordinates by name are the coordinates.
        #expect(preset.inputs == InputSpec(normalization: .standard))
        #expect(preset.optimizer.nesterov && preset.optimizer.l1Penalty == 0.01)
        #expect(preset.view.panes == [2, 5] && preset.random.afterModel == [.int64(count: 2)])
    }

    @Test func figuresOfEveryKind() throws {
        let preset = try preset(
            ("printed:", "probe: {inputs: [[0, 0], [1, 1]]}\nprinted:"),
            (
                "  parameters:\n    output.bias: {tolerance: 0.1, values: [-0.5]}",
                """
                  targets: {0: 1}
                  initial_outputs: {tolerance: 1e-4, values: {3: -0.0088}}
                  probe: {unreachable: another device, values: [0.5, -1.25]}
                  probe_classes: [1, 0]
                  parameters:
                    output.bias:
                      - {at: 5, values: [0.25]}
                      - {relative_tolerance: 0.1, values: [-2]}
                  initial_parameters: {output.bias: [0.125]}
                expected:
                  source: PyTorch 2.13
                  loss:
                    - {relative_tolerance: 0.01, values: {5: 0.2}}
                    - {tolerance: 3, values: {end: 0.1}}
                """
            ))
        let figures = preset.printed.dropFirst(3)
        #expect(
            figures.map(\.quantity) == [
                .target(row: 0), .initialOutput(row: 3), .probe(row: 0, output: 0), .probe(row: 1, output: 0),
                .probeClass(row: 0), .probeClass(row: 1), .initialParameter(name: "output.bias", index: 0),
                .parameter(name: "output.bias", index: 0), .parameter(name: "output.bias", index: 0),
            ])
        #expect(figures.map(\.epoch) == [0, 0, nil, nil, nil, nil, 0, 5, nil])
        #expect(figures.map(\.tolerance) == [0, 1e-4, 0, 0, 0, 0, 0, 0, 0.2])
        #expect(figures.compactMap(\.unreachable) == ["another device", "another device"])
        let expected = [
            PrintedFigure(quantity: .loss, epoch: 5, text: "0.2", tolerance: 0.2 * 0.01),
            PrintedFigure(quantity: .loss, epoch: nil, text: "0.1", tolerance: 3),
        ]
        #expect(preset.expected == ReferenceFigures(source: "PyTorch 2.13", figures: expected))
    }
}
