internal import Experiments
internal import SwTorch

/// What a run is built from its settings: data, model, optimizer, schedule and the generator as it stands before the first step.
struct RunSetup {
    /// The data in its parts.
    var data: SessionData
    /// The model with its loss.
    var model: RunModel
    /// What changes the model's parameters.
    var optimizer: RunOptimizer
    /// How the learning rate follows the epochs; nothing where it stays the same.
    var schedule: RateSchedule?
    /// The run's generator.
    var generator: TorchGenerator

    /// Makes the lecture's draws in their order, parts the data, edits its points, and builds model and optimizer.
    ///
    /// - Throws: `TrainingError` where data, split, model and edits do not fit each other.
    init(_ preset: Preset, source: DataSource, edits: [RunChange] = []) throws(TrainingError) {
        generator = TorchGenerator(seed: preset.random.seed)
        data = try SessionData(preset, source: source, generator: &generator)
        for edit in edits { _ = try data.edit(edit) }
        model = try RunModel(preset, generator: &generator)
        _ = generator.replay(preset.random.afterModel, rowCount: source.count)
        schedule = RateSchedule(preset)
        let spec = schedule?.applied(to: preset.optimizer, epochsDone: 0) ?? preset.optimizer
        optimizer = RunOptimizer(spec, parameters: model.parameters.map(\.tensor))
    }
}
