internal import Experiments
internal import SwTorch

extension TrainingSession {
    /// The computation graph of the newest step, made again on its minibatch with the parameters from before the step.
    ///
    /// Before the first step, or where that minibatch is not at hand, it is the graph of the step that comes next. The
    /// run's own generator, parameters and gradients are not touched: the graph has a model of its own.
    var stepGraph: StepGraph? {
        let visit = lastVisit ?? nextVisit
        guard let copy = modelBefore(isAhead: lastVisit == nil) else { return nil }
        let batch = data.training.batch(visit.places, of: visit.order)
        let loss = keepingValues { copy.loss(of: batch) }
        loss.backward()
        let graph = computationGraph(of: loss, naming: copy.module)
        var names: [String: String] = [:]
        for (own, shown) in zip(copy.module.namedParameters(), copy.parameters) { names[own.name] = shown.name }
        let nodes = graph.nodes.map { node in
            StepGraph.Node(
                operation: node.operation, module: node.module, parameter: node.parameter.map { names[$0] ?? $0 },
                shape: node.shape, inputs: graph.edges.filter { $0.target == node.id }.map(\.source),
                values: node.values.map(StepGraph.Glance.init), gradient: node.gradient.map(StepGraph.Glance.init))
        }
        return StepGraph(
            nodes: nodes, step: lastVisit == nil ? stepsMade + 1 : stepsMade, rows: visit.places.count,
            isAhead: lastVisit == nil)
    }

    /// The rows of the next step, drawn as it will draw them, from a copy of the generator.
    private var nextVisit: (order: EpochOrder, places: Range<Int>) {
        var generator = generator
        let next = order ?? newOrder(&generator)
        return (next, next.nextBatch(batchSize: settings.batchSize))
    }

    /// A second model with the parameters as they are, or as they were before the newest step.
    private func modelBefore(isAhead: Bool) -> RunModel? {
        var generator = TorchGenerator(seed: 0)
        guard let copy = try? RunModel(startSettings, generator: &generator) else { return nil }
        noGrad {
            for (index, (target, source)) in zip(copy.parameters, model.parameters).enumerated() {
                let update = isAhead ? nil : optimizer.lastUpdate(of: index)
                target.tensor.assign((update.map { source.tensor - $0 } ?? source.tensor).floatArray)
            }
        }
        return copy
    }
}
