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
            order: order, pointEdits: pointEdits, history: history, parameterHistory: parameterHistory,
            journal: journal, figures: figures, references: references, evaluation: evaluation, ghost: ghost,
            divergence: divergence,
            stopReason: stopReason, stopWatch: stopWatch, wasChanged: wasChanged)
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
        epochsDone = state.epochsDone
        for (parameter, values) in zip(model.parameters, state.parameters) { parameter.tensor.assign(values) }
        if case .network(let network) = settings.model { model.setDropout(network, seed: settings.random.seed) }
        model.dropoutGenerators = state.dropout
        schedule = RateSchedule(settings)
        schedule?.state = state.schedule
        takeOptimizerSettings()
        optimizer.state = state.optimizer
        generator = state.generator
        order = state.order
        lastVisit = nil
        stepsMade = state.stepsMade
        plannedEpochs = state.plannedEpochs
        recording = state.recording
        history = state.history
        parameterHistory = state.parameterHistory
        path.cut(after: stepsMade)
        if path.nextStep <= stepsMade { recordPath() }
        landscape = nil
        journal = state.journal
        figures = state.figures
        references = state.references
        evaluation = state.evaluation
        ghost = state.ghost
        divergence = state.divergence
        stopReason = state.stopReason
        stopWatch = state.stopWatch
        wasChanged = state.wasChanged
    }
}
