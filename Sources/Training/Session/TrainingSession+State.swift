internal import Experiments
internal import SwTorch

extension TrainingSession {
    /// Everything from which the run can go on bit for bit; taken between two minibatches.
    public var state: SessionState {
        SessionState(
            settings: settings, startSettings: startSettings, stepsMade: stepsMade, epochsDone: epochsDone,
            plannedEpochs: plannedEpochs, recording: recording,
            parameters: model.parameters.map { $0.tensor.toArray(of: Double.self) }, optimizer: optimizer.state,
            schedule: schedule?.state, dropout: model.dropoutGenerators, generator: generator,
            order: progress.order, pointEdits: pointEdits, history: progress.history,
            parameterHistory: progress.parameterHistory,
            journal: progress.journal, figures: progress.figures, references: progress.references,
            evaluation: progress.evaluation, ghost: ghost,
            divergence: divergence,
            stopReason: stopReason, stopWatch: progress.stopWatch, wasChanged: progress.wasChanged)
    }

    /// Puts a state back, of this session or of another one of the same experiment.
    ///
    /// - Throws: `TrainingError` where the state's data cannot be read or its parameters do not fit the model.
    public func restore(_ state: SessionState) throws(TrainingError) {
        if state.startSettings != startSettings || state.pointEdits != pointEdits {
            try begin(state.startSettings, edits: state.pointEdits)
        }
        let sizes = model.parameters.map(\.tensor.count)
        guard state.parameters.map(\.count) == sizes, state.optimizer.fits(sizes) else {
            throw TrainingError(
                .damaged, "the saved parameters do not fit the model \(state.startSettings.model.label)")
        }
        settings = state.settings
        progress.epochsDone = state.epochsDone
        for (parameter, values) in zip(model.parameters, state.parameters) { parameter.tensor.assign(values) }
        if case .network(let network) = settings.model { model.setDropout(network, seed: settings.random.seed) }
        model.dropoutGenerators = state.dropout
        schedule = RateSchedule(settings)
        schedule?.state = state.schedule
        takeOptimizerSettings()
        optimizer.state = state.optimizer
        generator = state.generator
        progress.order = state.order
        progress.lastVisit = nil
        progress.stepsMade = state.stepsMade
        progress.plannedEpochs = state.plannedEpochs
        recording = state.recording
        progress.history = state.history
        progress.parameterHistory = state.parameterHistory
        progress.path.cut(after: stepsMade)
        if progress.path.nextStep <= stepsMade { recordPath() }
        progress.landscape = nil
        progress.journal = state.journal
        progress.figures = state.figures
        progress.references = state.references
        progress.evaluation = state.evaluation
        ghost = state.ghost
        progress.divergence = state.divergence
        progress.stopReason = state.stopReason
        progress.stopWatch = state.stopWatch
        progress.wasChanged = state.wasChanged
    }
}
