import Yams

/// What the parts of a preset ask of each other; checked once each part is sound by itself.
struct PresetChecks {
    let preset: Preset
    let root: PresetMapping

    func run() {
        checkData()
        checkModel()
        checkLoss()
        checkSplit()
        checkView()
        checkSchedule()
        checkFigures()
    }

    private func checkData() {
        guard case .line(let line) = preset.data, !PresetLimits.rows.contains(line.rowCount) || line.stop <= line.start
        else {
            return
        }
        root.fault(
            at: "data",
            "start, stop and step give \(line.rowCount) points; expected \(PresetLimits.rows.lowerBound) to \(PresetLimits.rows.upperBound)"
        )
    }

    private func checkModel() {
        let features = preset.data.featureCount
        let count = preset.model.parameterCount
        if !PresetLimits.parameters.contains(count) {
            let limit = NumberText.count(PresetLimits.parameters.upperBound)
            root.fault(at: "model", "the model has \(NumberText.count(count)) parameters; expected at most \(limit)")
        }
        switch preset.model {
        case .polynomial, .legendre:
            if preset.data.classCount != nil || features != 1 {
                root.fault(at: "model", "a polynomial cannot learn this data; expected data of one number from another")
            }
        case .network(let network), .scratch(let network):
            if network.inputs != features {
                root.fault(
                    at: "model",
                    "the model has \(network.inputs) inputs; expected \(features), the features of the data")
            }
            let classes = preset.data.classCount
            let outputs = classes.map { $0 == 2 ? [1, 2] : [$0] } ?? [1]
            if !outputs.contains(network.outputs) {
                let expected = alternatives(outputs.map(String.init))
                root.fault(at: "model", "the model has \(network.outputs) outputs; expected \(expected) for this data")
            }
            checkLayerNames(network)
        }
    }

    private func checkLayerNames(_ network: NetworkSpec) {
        guard let names = network.layerNames, network.layers.count != names.count || Set(names).count != names.count
        else {
            return
        }
        root.fault(
            at: "model",
            "layer_names has \(names.count) names; expected \(network.layers.count) that differ, one for each linear layer"
        )
    }

    private func checkLoss() {
        let choices = LossSpec.choices(model: preset.model, data: preset.data)
        guard !choices.contains(preset.loss.name) else { return }
        root.fault(
            at: "loss",
            "\(preset.loss.name) does not fit the model and its data; expected \(alternatives(choices))"
        )
    }

    private func checkSplit() {
        let (training, validation) = (preset.trainingRowCount, preset.validationRowCount)
        if case .random = preset.split, training + validation > preset.data.rowCount {
            root.fault(
                at: "split",
                "the split asks for \(training + validation) rows; expected at most \(preset.data.rowCount)")
        } else if case .trainTest = preset.split, training < 1 {
            root.fault(at: "split", "no row is left to train on; expected a smaller test_size")
        }
        if let batchSize = preset.batchSize, batchSize > training {
            root.fault(
                at: "batch_size", "batch_size is \(batchSize); expected at most the \(training) training rows, or all")
        }
    }

    private func checkView() {
        let classes = preset.data.classCount ?? 0
        if preset.view.classNames.count != classes {
            root.fault(
                at: "view", "classes has \(preset.view.classNames.count) names; expected \(classes), one for each class"
            )
        }
        let picture: PictureKind =
            switch preset.data {
            case .mnist: .digits
            default:
                preset.data.classCount != nil && preset.data.featureCount == 2
                    ? .map : preset.data.featureCount == 1 ? .fit : .agreement
            }
        if preset.view.picture != picture {
            root.fault(
                at: "view",
                "picture \(preset.view.picture.rawValue) cannot show this data; expected \(picture.rawValue)")
        }
    }

    private func checkSchedule() {
        let draws = preset.random.draws
        let words = RandomDraw.wordCount(of: draws)
        if !PresetLimits.drawnWords.contains(words) {
            root.fault(
                at: "random", "the draws take \(words) words; expected at most \(PresetLimits.drawnWords.upperBound)")
        }
        let splits = draws.count { $0 == .randomSplit }
        if draws.contains(where: \.repeatsSplit) {
            root.fault(at: "random", "random_split stands in a repeat; expected it once, among the first draws")
        } else if case .random = preset.split {
            if splits != 1 {
                root.fault(
                    at: "random", "there are \(splits) draws random_split; expected one, since the split is drawn")
            }
        } else if splits > 0 {
            root.fault(at: "random", "random_split is drawn; expected it only where the split's method is random_split")
        }
    }

    private func checkFigures() {
        let parameters = preset.model.parameters
        for figure in preset.printed {
            if let epoch = figure.epoch, epoch > preset.epochs {
                root.fault(
                    at: "printed",
                    "a figure of epoch \(epoch) is printed; expected at most \(preset.epochs), the epochs")
            }
            guard case .parameter(let name, let index) = figure.quantity else { continue }
            let size = parameters.first { $0.name == name }?.shape.reduce(1, *)
            if size == nil, index == 0 {
                let names = parameters.map(\.name)
                let hint = nearestHint(to: name, among: names)
                root.fault(
                    at: "printed",
                    "the model has no parameter '\(excerpt(name))'; expected \(alternatives(names))\(hint)"
                )
            } else if let size, index == size {
                root.fault(at: "printed", "more values than parameter '\(name)' has; expected \(size)")
            }
        }
        if preset.validationRowCount == 0, preset.printed.contains(where: \.quantity.isOfValidation) {
            root.fault(at: "printed", "validation figures are printed; expected a split that holds rows out")
        }
    }
}

extension RandomDraw {
    /// Whether a split is drawn inside of a repetition.
    fileprivate var repeatsSplit: Bool {
        guard case .repeat(_, let draws) = self else { return false }
        return draws.contains { $0 == .randomSplit || $0.repeatsSplit }
    }
}

extension PrintedQuantity {
    /// Whether it is measured on held-out rows.
    fileprivate var isOfValidation: Bool { self == .validationLoss || self == .validationAccuracy }
}
