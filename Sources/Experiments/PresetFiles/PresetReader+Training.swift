extension PresetReader {
    // MARK: Model

    func model(_ mapping: PresetMapping) -> ModelSpec? {
        let initialValues = mapping.numbersByName("initial_values") ?? [:]
        switch mapping.section.variant {
        case "polynomial":
            return mapping.integer("degree").map {
                .polynomial(PolynomialSpec(degree: $0, initialValues: initialValues))
            }
        case "legendre": return .legendre(LegendreSpec(initialValues: initialValues))
        case "scratch":
            return network(mapping, initialValues: initialValues).map { network in
                var network = network
                network.outputBias = false
                return .scratch(network)
            }
        case "linear":
            return network(mapping, initialValues: initialValues).map { network in
                var network = network
                // The model is the layer itself, so its parameters have no prefix.
                network.layerNames = [""]
                return .network(network)
            }
        default: return network(mapping, initialValues: initialValues).map(ModelSpec.network)
        }
    }

    /// What the kind does not have is left as it is by default.
    private func network(_ mapping: PresetMapping, initialValues: [String: [Double]]) -> NetworkSpec? {
        let inputs = mapping.integer("inputs")
        let outputs = mapping.integer("outputs")
        let hidden = mapping.integers("hidden") ?? []
        let activation = mapping.named("activation", Activation.init(rawValue:)) ?? .relu
        let outputActivation = mapping.named("output_activation", Activation.init(rawValue:))
        let outputBias = mapping.flag("output_bias") ?? true
        let layerNames = mapping.texts("layer_names")
        let dropout = mapping.number("dropout") ?? 0
        let initializer = mapping.named("initializer", Initializer.init(rawValue:)) ?? .default
        guard let inputs, let outputs else { return nil }
        return NetworkSpec(
            inputs: inputs, hidden: hidden, activation: activation, outputs: outputs,
            outputActivation: outputActivation, outputBias: outputBias, layerNames: layerNames, dropout: dropout,
            initializer: initializer, initialValues: initialValues)
    }

    // MARK: Optimization

    func optimizer(_ mapping: PresetMapping) -> OptimizerSpec? {
        guard let kind = mapping.section.variant.flatMap(OptimizerKind.init(rawValue:)) else { return nil }
        var optimizer = OptimizerSpec(kind: kind, learningRate: 0, weightDecay: kind == .adamw ? 0.01 : 0)
        let constants: [(String, WritableKeyPath<OptimizerSpec, Double>)] = [
            ("momentum", \.momentum), ("dampening", \.dampening), ("beta1", \.beta1), ("beta2", \.beta2),
            ("smoothing", \.smoothing), ("epsilon", \.epsilon), ("weight_decay", \.weightDecay),
            ("l1_penalty", \.l1Penalty),
        ]
        for (key, path) in constants {
            if let value = mapping.number(key) { optimizer[keyPath: path] = value }
        }
        optimizer.nesterov = mapping.flag("nesterov") ?? false
        guard let rate = mapping.number("lr") else { return nil }
        optimizer.learningRate = rate
        return optimizer
    }

    /// A schedule; what is not given is as PyTorch has it.
    func scheduler(_ mapping: PresetMapping) -> SchedulerSpec? {
        guard let kind = mapping.section.variant.flatMap(SchedulerKind.init(rawValue:)) else { return nil }
        let gamma = mapping.number("gamma")
        let totalIters = mapping.integer("total_iters") ?? 5
        switch kind {
        case .step: return mapping.integer("step_size").map { .step(stepSize: $0, gamma: gamma ?? 0.1) }
        case .multistep:
            return mapping.integers("milestones").map { .multistep(milestones: $0, gamma: gamma ?? 0.1) }
        case .exponential: return gamma.map { .exponential(gamma: $0) }
        case .cosine:
            let minimum = mapping.number("eta_min") ?? 0
            return mapping.integer("t_max").map { .cosine(tMax: $0, minimum: minimum) }
        case .linear:
            return .linear(
                startFactor: mapping.number("start_factor") ?? 1.0 / 3, endFactor: mapping.number("end_factor") ?? 1,
                totalIters: totalIters)
        case .constant: return .constant(factor: mapping.number("factor") ?? 1.0 / 3, totalIters: totalIters)
        case .polynomial: return .polynomial(totalIters: totalIters, power: mapping.number("power") ?? 1)
        case .onecycle:
            let totalSteps = mapping.integer("total_steps")
            return mapping.number("max_lr").map { .onecycle(maximum: $0, totalSteps: totalSteps) }
        case .plateau:
            return .plateau(
                factor: mapping.number("factor") ?? 0.1, patience: mapping.integer("patience") ?? 10,
                threshold: mapping.number("threshold") ?? 1e-4, cooldown: mapping.integer("cooldown") ?? 0,
                minimum: mapping.number("min_lr") ?? 0)
        }
    }

    func stop(_ mapping: PresetMapping) -> StopSpec {
        StopSpec(
            step: mapping.integer("step"), lossBelow: mapping.number("loss_below"),
            noProgress: mapping.integer("no_progress"))
    }
}
