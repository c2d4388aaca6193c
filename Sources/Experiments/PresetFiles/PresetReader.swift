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
        let printed =
            root["printed"] == nil
            ? []
            : root.mapping("printed", as: PresetSchema.printed).map {
                figures($0, outputs: model?.layered?.outputs ?? 1)
            }
        let expected = root.mapping("expected", as: PresetSchema.expected).flatMap { expected in
            let figures = figures(expected, outputs: model?.layered?.outputs ?? 1)
            return expected.text("source").map { ReferenceFigures(source: $0, figures: figures) }
        }
        let lecture = root.mapping("lecture", as: PresetSchema.lecture).flatMap(lecture)
        let inputs = root.mapping("inputs", as: PresetSchema.inputs).flatMap(sound(inputs)) ?? InputSpec()
        let scheduler = root.variant("scheduler", of: PresetSchema.scheduler).flatMap(sound(scheduler))
        let stop = root.mapping("stop", as: PresetSchema.stop).flatMap(sound(stop))
        let line = root.mapping("line", as: PresetSchema.line).flatMap(sound(line))
        let probe = root.mapping("probe", as: PresetSchema.probe)?.rows("inputs").map(ProbeSpec.init(inputs:))
        let gradients = root.named("gradients", GradientSource.init(rawValue:)) ?? .autograd
        let precision = root.named("precision", Precision.init(rawValue:)) ?? .float32
        let reference = root.named("reference", ReferenceSpec.init(rawValue:))
        let title = root.text("title")
        let summary = root.text("summary")
        let notes = root.text("notes")
        let family = root.choice("family")
        let epochs = root.integer("epochs")
        let moreEpochs = root.integer("more_epochs")
        let batchSize = batchSize(root)
        let pace = root.number("pace")
        guard let data, let split, let model, let loss, let optimizer, let random, let view, let printed, let title,
            let summary, let notes, let family, let epochs
        else { return nil }
        let preset = Preset(
            name: name, title: title, summary: summary, notes: notes, family: family, lecture: lecture, data: data,
            split: split, model: model, loss: loss, optimizer: optimizer, epochs: epochs, batchSize: batchSize,
            pace: pace, random: random, view: view, printed: printed, expected: expected, precision: precision,
            gradients: gradients,
            scheduler: scheduler, inputs: inputs, moreEpochs: moreEpochs, line: line, probe: probe,
            reference: reference, stop: stop)
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

    private func view(_ mapping: PresetMapping) -> ViewSpec? {
        let classNames = mapping.texts("classes") ?? []
        let logLoss = mapping.flag("log_loss") ?? false
        let panes = mapping.integers("panes") ?? [1, 2]
        guard let picture = mapping.named("picture", PictureKind.init(rawValue:)) else { return nil }
        return ViewSpec(picture: picture, classNames: classNames, logLoss: logLoss, panes: panes)
    }

    private func line(_ mapping: PresetMapping) -> LineTemplate? {
        let every = mapping.integer("every") ?? 1
        let first = mapping.integer("first")
        guard let text = mapping.text("text") else { return nil }
        let line = LineTemplate(text: text, every: every, first: first)
        guard line.isReadable else {
            let names = LineField.allCases.map(\.rawValue)
            mapping.fault(
                at: "text",
                "text has braces that hold no field; expected {epoch}, {loss:.4} and the like, with a width and decimals of \(alternatives(names))"
            )
            return nil
        }
        return line
    }
}
