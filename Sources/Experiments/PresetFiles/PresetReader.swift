import Yams

/// Reads the mappings of a preset file into a preset; faults go to the collector.
///
/// Every part is read, whatever is wrong with the others, so that all faults are found in one go.
struct PresetReader {
    let collector: FaultCollector

    /// The preset of a whole file; nothing where there are faults.
    func preset(_ node: Node, name: String) -> Preset? {
        guard let root = PresetMapping(node, as: PresetSchema.root, collector: collector) else { return nil }
        let data = root.variant("data", of: PresetSchema.data).flatMap(sound(data))
        let split =
            root["split"] == nil ? SplitSpec.none : root.variant("split", of: PresetSchema.split).flatMap(sound(split))
        let model = root.variant("model", of: PresetSchema.model).flatMap(sound(model))
        let loss = root.choice("loss").flatMap(LossSpec.init(name:))
        let optimizer = root.variant("optimizer", of: PresetSchema.optimizer).flatMap(sound(optimizer))
        let random = root.mapping("random", as: PresetSchema.random).flatMap(sound(random))
        let view = root.mapping("view", as: PresetSchema.view).flatMap(sound(view))
        let printed = root["printed"] == nil ? [] : root.mapping("printed", as: PresetSchema.printed).map(figures)
        let lecture = root.mapping("lecture", as: PresetSchema.lecture).flatMap(lecture)
        let title = root.text("title")
        let summary = root.text("summary")
        let notes = root.text("notes")
        let family = root.choice("family")
        let epochs = root.integer("epochs")
        let batchSize = batchSize(root)
        let pace = root.number("pace")
        guard let data, let split, let model, let loss, let optimizer, let random, let view, let printed, let title,
            let summary, let notes, let family, let epochs
        else { return nil }
        let preset = Preset(
            name: name, title: title, summary: summary, notes: notes, family: family, lecture: lecture, data: data,
            split: split, model: model, loss: loss, optimizer: optimizer, epochs: epochs, batchSize: batchSize,
            pace: pace, random: random, view: view, printed: printed)
        PresetChecks(preset: preset, root: root).run()
        return collector.faults.isEmpty ? preset : nil
    }

    /// A reader that gives nothing where it notes a fault: a part with a default in place of a faulty value
    /// would only lead to further faults that are none.
    private func sound<Part>(_ read: @escaping (PresetMapping) -> Part?) -> (PresetMapping) -> Part? {
        { mapping in
            let count = collector.faults.count
            let part = read(mapping)
            return collector.faults.count == count ? part : nil
        }
    }

    /// Rows of a batch; nothing for all of them, which is also meant where the key is absent.
    private func batchSize(_ root: PresetMapping) -> Int? {
        root["batch_size"]?.plainText == "all" ? nil : root.integer("batch_size")
    }

    private func lecture(_ mapping: PresetMapping) -> Lecture? {
        let source = mapping.text("source")
        guard let number = mapping.text("number"), let source else { return nil }
        return Lecture(number: number, source: source)
    }

    private func data(_ mapping: PresetMapping) -> DataSpec? {
        let seed = UInt32(clamping: mapping.integer("seed") ?? 0)
        let samples = mapping.integer("samples")
        let noise = mapping.number("noise")
        switch mapping.section.variant {
        case "line":
            let numbers = ["start", "stop", "step", "slope", "intercept"].compactMap(mapping.number)
            guard numbers.count == 5 else { return nil }
            return .line(
                LineData(
                    start: numbers[0], stop: numbers[1], step: numbers[2], slope: numbers[3], intercept: numbers[4],
                    noise: noise ?? 0, seed: seed))
        case "sine":
            return samples.map { .sine(ShapeData(samples: $0, noise: noise ?? 0, seed: seed)) }
        case "blobs":
            let box = mapping.number("box") ?? 10
            let centers = mapping.integer("centers")
            guard let samples, let noise, let centers else { return nil }
            return .blobs(BlobsData(samples: samples, centers: centers, noise: noise, box: box, seed: seed))
        case "circles":
            let factor = mapping.number("factor")
            guard let samples, let noise, let factor else { return nil }
            return .circles(CirclesData(samples: samples, factor: factor, noise: noise, seed: seed))
        case "mnist":
            return mapping.integer("synthetic_samples").map { .mnist(MNISTData(syntheticSamples: $0, seed: seed)) }
        default: return nil
        }
    }

    private func split(_ mapping: PresetMapping) -> SplitSpec? {
        let seed = mapping.integer("seed").map { UInt32(clamping: $0) }
        switch mapping.section.variant {
        case "none": return SplitSpec.none
        case "train_test_split":
            guard let share = mapping.number("test_size"), let seed else { return nil }
            return .trainTest(testShare: share, seed: seed)
        case "random_split":
            let validation = mapping.integer("validation")
            guard let train = mapping.integer("train"), let validation else { return nil }
            return .random(train: train, validation: validation)
        case "fresh": return seed.map { .fresh(seed: $0) }
        default: return nil
        }
    }

    private func model(_ mapping: PresetMapping) -> ModelSpec? {
        if mapping.section.variant == "polynomial" {
            return mapping.integer("degree").map { .polynomial(PolynomialSpec(degree: $0)) }
        }
        let inputs = mapping.integer("inputs")
        let outputs = mapping.integer("outputs")
        if mapping.section.variant == "linear" {
            guard let inputs, let outputs else { return nil }
            // The model is the layer itself, so its parameters have no prefix.
            return .network(NetworkSpec(inputs: inputs, outputs: outputs, layerNames: [""]))
        }
        let hidden = mapping.integers("hidden") ?? []
        let activation = mapping.choice("activation").flatMap(Activation.init(rawValue:)) ?? .relu
        let outputActivation = mapping.choice("output_activation").flatMap(Activation.init(rawValue:))
        let outputBias = mapping.flag("output_bias") ?? true
        let layerNames = mapping.texts("layer_names")
        guard let inputs, let outputs else { return nil }
        return .network(
            NetworkSpec(
                inputs: inputs, hidden: hidden, activation: activation, outputs: outputs,
                outputActivation: outputActivation, outputBias: outputBias, layerNames: layerNames))
    }

    private func optimizer(_ mapping: PresetMapping) -> OptimizerSpec? {
        let defaults = OptimizerSpec(kind: .sgd, learningRate: 0)
        let momentum = mapping.number("momentum") ?? defaults.momentum
        let beta1 = mapping.number("beta1") ?? defaults.beta1
        let beta2 = mapping.number("beta2") ?? defaults.beta2
        let weightDecay = mapping.number("weight_decay") ?? defaults.weightDecay
        guard let rate = mapping.number("lr"), let kind = mapping.section.variant.flatMap(OptimizerKind.init(rawValue:))
        else { return nil }
        return OptimizerSpec(
            kind: kind, learningRate: rate, momentum: momentum, beta1: beta1, beta2: beta2, weightDecay: weightDecay)
    }

    private func view(_ mapping: PresetMapping) -> ViewSpec? {
        let classNames = mapping.texts("classes") ?? []
        let logLoss = mapping.flag("log_loss") ?? false
        guard let picture = mapping.choice("picture").flatMap(PictureKind.init(rawValue:)) else { return nil }
        return ViewSpec(picture: picture, classNames: classNames, logLoss: logLoss)
    }
}
