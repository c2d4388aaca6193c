extension PresetChecks {
    func checkModel() {
        let count = preset.model.parameterCount
        if !PresetLimits.parameters.contains(count) {
            let limit = NumberText.count(PresetLimits.parameters.upperBound)
            root.fault(at: "model", "the model has \(NumberText.count(count)) parameters; expected at most \(limit)")
        }
        let values = preset.valuesAtOnce
        if !PresetLimits.valuesAtOnce.contains(values) {
            let limit = NumberText.count(PresetLimits.valuesAtOnce.upperBound)
            root.fault(
                at: "model",
                "the rows of the data give the layers \(NumberText.count(values)) values at once; expected at most \(limit)"
            )
        }
        switch preset.model {
        case .polynomial, .legendre:
            if preset.data.classCount != nil || preset.inputCount != 1 {
                root.fault(
                    at: "model", "a formula of x cannot learn this data; expected data of one number from another")
            }
        case .network(let network), .scratch(let network):
            checkWidths(network)
            checkLayerNames(network)
            if network.dropout > 0, network.hidden.isEmpty {
                root.fault(at: "model", "dropout needs hidden units to drop; expected hidden layers, or none of it")
            }
        }
        checkInitialValues()
        checkGradients()
        checkReference()
    }

    private func checkWidths(_ network: NetworkSpec) {
        let inputs = preset.inputCount
        if network.inputs != inputs {
            let source = preset.inputs.features.isEmpty ? "the features of the data" : "the features named in inputs"
            root.fault(at: "model", "the model has \(network.inputs) inputs; expected \(inputs), \(source)")
        }
        let outputs = preset.data.classCount.map { $0 == 2 ? [1, 2] : [$0] } ?? [1]
        if !outputs.contains(network.outputs) {
            let expected = alternatives(outputs.map(String.init))
            root.fault(at: "model", "the model has \(network.outputs) outputs; expected \(expected) for this data")
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

    private func checkInitialValues() {
        for (name, values) in preset.model.statedInitialValues.sorted(by: { $0.key < $1.key }) {
            guard let size = checkedSize(ofParameter: name, at: "model"), size != values.count else { continue }
            root.fault(at: "model", "initial_values has \(values.count) values for '\(name)'; expected \(size)")
        }
    }

    /// Number of a parameter's values; where there is no such parameter, that is a fault.
    func checkedSize(ofParameter name: String, at key: String) -> Int? {
        let parameters = preset.model.parameters
        if let match = parameters.first(where: { $0.name == name }) { return match.shape.reduce(1, *) }
        let names = parameters.map(\.name)
        let hint = nearestHint(to: name, among: names)
        root.fault(
            at: key, "the model has no parameter '\(excerpt(name))'; expected \(alternatives(names))\(hint)")
        return nil
    }

    private func checkGradients() {
        guard preset.gradients == .byHand else { return }
        if !preset.model.hasGradientFormula {
            root.fault(
                at: "gradients", "no formula is known for this model; expected linear or polynomial, or autograd")
        } else if !preset.hasGradientFormula {
            root.fault(
                at: "gradients",
                "no formula is known for the loss \(preset.loss.name); expected mse or mse-sum, or autograd")
        }
    }

    private func checkReference() {
        guard preset.reference == .leastSquares, !preset.hasLeastSquares else { return }
        root.fault(
            at: "reference",
            "least_squares has no counterpart in this model; expected a linear one that predicts a number")
    }

    func checkLoss() {
        let choices = LossSpec.choices(model: preset.model, data: preset.data)
        guard !choices.contains(preset.loss.name) else { return }
        root.fault(
            at: "loss",
            "\(preset.loss.name) does not fit the model and its data; expected \(alternatives(choices))"
        )
    }

    func checkOptimizer() {
        let optimizer = preset.optimizer
        if optimizer.nesterov, optimizer.momentum == 0 || optimizer.dampening != 0 {
            root.fault(
                at: "optimizer", "nesterov looks ahead along the momentum; expected a momentum above 0 and no dampening"
            )
        }
    }

    func checkScheduler() {
        switch preset.scheduler {
        case .multistep(let milestones, _) where zip(milestones, milestones.dropFirst()).contains { $0 >= $1 }:
            root.fault(at: "scheduler", "the milestones do not rise; expected each above the one before")
        case .onecycle(_, let totalSteps?) where totalSteps < preset.epochs:
            root.fault(
                at: "scheduler",
                "total_steps is \(totalSteps); expected at least \(preset.epochs), the epochs, since the cycle cannot go on"
            )
        case .cosine(_, let minimum) where minimum > preset.optimizer.learningRate:
            faultOfLeastRate("eta_min", minimum)
        case .plateau(_, _, _, _, let minimum) where minimum > preset.optimizer.learningRate:
            faultOfLeastRate("min_lr", minimum)
        case .plateau(let factor, _, _, _, _) where factor >= 1:
            root.fault(
                at: "scheduler", "factor is \(NumberText.rate(factor)); expected less than 1, so that the rate falls")
        default: break
        }
    }

    private func faultOfLeastRate(_ key: String, _ rate: Double) {
        root.fault(
            at: "scheduler",
            "\(key) is \(NumberText.rate(rate)); expected at most \(NumberText.rate(preset.optimizer.learningRate)), the lr"
        )
    }
}
