internal import Experiments
internal import SwTorch

extension TrainingSession {
    /// The computation graph of the newest step, made again on its minibatch with the parameters from before the step.
    ///
    /// Before the first step, after an edit by hand, and where units drop out at random, it is the graph of the step that
    /// comes next. The run's own generators, parameters and gradients are not touched: the graph has a model of its own.
    var stepGraph: StepGraph? {
        let made = model.dropsUnits ? nil : progress.lastVisit
        let visit = made ?? nextVisit
        guard let copy = modelOfGraph(isAhead: made == nil) else { return nil }
        let batch = data.training.batch(visit.places, of: visit.order)
        let loss = keepingValues {
            // Gradients that are written by hand have no graph; the one shown leads to the same numbers.
            let outputs = copy.dropsUnits ? copy.trainingOutputs(of: batch.inputs) : copy.outputs(of: batch.inputs)
            return copy.loss(of: outputs, batch.targets)
        }
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
            nodes: nodes, step: made == nil ? stepsMade + 1 : stepsMade, rows: visit.places.count, isAhead: made == nil)
    }

    /// The rows of the next step, drawn as it will draw them, from a copy of the generator.
    private var nextVisit: (order: EpochOrder, places: Range<Int>) {
        var generator = generator
        let next =
            progress.order
            ?? EpochOrder(rowCount: data.training.count, isShuffled: settings.batchSize != nil, from: &generator)
        return (next, next.nextBatch(batchSize: settings.batchSize))
    }

    /// A second model with the parameters as they are, or as they were before the newest step.
    private func modelOfGraph(isAhead: Bool) -> RunModel? {
        var generator = TorchGenerator(seed: 0)
        guard let copy = try? RunModel(startSettings, generator: &generator) else { return nil }
        copy.dropoutGenerators = model.dropoutGenerators
        noGrad {
            for (index, (target, source)) in zip(copy.parameters, model.parameters).enumerated() {
                let update = isAhead ? nil : optimizer.lastUpdate(of: index)
                target.tensor.assign((update.map { source.tensor - $0 } ?? source.tensor).toArray(of: Double.self))
            }
        }
        return copy
    }
}
