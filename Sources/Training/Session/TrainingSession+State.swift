internal import Experiments
internal import SwTorch

extension TrainingSession {
    /// Everything from which the run can go on bit for bit; taken between two minibatches.
    public var state: SessionState {
        SessionState(
            settings: settings, startSettings: startSettings, stepsMade: stepsMade, epochsDone: epochsDone,
            plannedEpochs: plannedEpochs, recording: recording,
            parameters: model.parameters.map(\.tensor.floatArray), optimizer: optimizer.state, generator: generator,
            order: order, history: history, journal: journal, figures: figures, evaluation: evaluation, ghost: ghost,
            divergence: divergence, wasChanged: wasChanged)
    }

    /// Puts a state back, of this session or of another one of the same experiment.
    ///
    /// - Throws: `TrainingError` where the state's data cannot be read or its parameters do not fit the model.
    public func restore(_ state: SessionState) throws(TrainingError) {
        if state.startSettings != startSettings { try begin(state.startSettings) }
        let sizes = model.parameters.map(\.tensor.count)
        guard state.parameters.map(\.count) == sizes, state.optimizer.fits(sizes) else {
            throw TrainingError(
                .damaged, "the saved parameters do not fit the model \(state.startSettings.model.label)")
        }
        settings = state.settings
        for (parameter, values) in zip(model.parameters, state.parameters) { parameter.tensor.assign(values) }
        optimizer.take(settings.optimizer)
        optimizer.state = state.optimizer
        generator = state.generator
        order = state.order
        lastVisit = nil
        stepsMade = state.stepsMade
        epochsDone = state.epochsDone
        plannedEpochs = state.plannedEpochs
        recording = state.recording
        history = state.history
        journal = state.journal
        figures = state.figures
        evaluation = state.evaluation
        ghost = state.ghost
        divergence = state.divergence
        wasChanged = state.wasChanged
    }
}
