public import Experiments

extension TrainingSession {
    /// Changes the run before its next step, and records that it did.
    ///
    /// Rates, batch size, optimizer, schedule, dropout and the budget of epochs change while it goes on, and so do single weights and points.
    /// What the model or the data is built from, and the seed, start the run anew; the curve so far is kept beside the new one.
    ///
    /// A run that diverged stays held: a value that is turned then waits for the restart, since no value mends parameters that are
    /// about to overflow. A weight that is given by hand does, so the next step is tried again.
    ///
    /// - Throws: `TrainingError` of kind `refused` where the value is not allowed, and then nothing has changed; of
    ///   another kind where the data for a new start cannot be read.
    public func apply(_ change: RunChange) throws(TrainingError) {
        let (step, isHeld) = (stepsMade, divergence != nil)
        switch change {
        case .set(let key, let value): try set(key, to: value)
        case .restart(let seed):
            var newSettings = settings
            newSettings.random.seed = seed ?? newSettings.random.seed
            let turned = turnedKeys
            try restart(newSettings)
            if !turned.isEmpty { log(.restarted(turned: turned)) }
        case .extend:
            progress.plannedEpochs += settings.addedEpochs
            log(.extended(epochs: settings.addedEpochs))
        case .setWeight(let name, let index, let value): try setWeight(name, index, to: value)
        case .addPoint, .movePoint, .removePoint: try editPoint(change)
        }
        recording.changes.append(SessionRecording.Entry(step: step, change: change, isHeld: isHeld))
    }

    /// A session that makes a recorded run again, up to its last change.
    ///
    /// - Parameters:
    ///   - recording: Preset, seed and changes.
    ///   - dataDirectory: A folder of data sets that the user named.
    ///   - environment: Variables that say where data sets lie if no folder was named.
    /// - Throws: `TrainingError` where the data cannot be read, or where a change does not fit.
    public static func replay(
        _ recording: SessionRecording, dataDirectory: String? = nil, environment: [String: String]
    ) throws(TrainingError) -> TrainingSession {
        var preset = recording.preset
        preset.random.seed = recording.seed
        let session = try TrainingSession(
            RunRequest(preset: preset, dataDirectory: dataDirectory), environment: environment)
        for entry in recording.changes {
            // A change to a run that was held comes after the step that could not be made.
            while session.stepsMade < entry.step || entry.isHeld, !session.isFinished, session.divergence == nil {
                session.step()
            }
            try session.apply(entry.change)
        }
        return session
    }

    /// Turns a hyperparameter, live or by starting anew.
    private func set(_ key: Hyperparameter, to value: HyperparameterValue) throws(TrainingError) {
        guard let field = HyperparameterField[key], let before = field.value(in: settings) else {
            throw TrainingError(.refused, "\(settings.name) has no \(key.rawValue)")
        }
        var newSettings = settings
        do throws(HyperparameterError) {
            try field.set(value, in: &newSettings)
        } catch {
            throw TrainingError(.refused, error.description)
        }
        let after = field.value(in: newSettings) ?? value
        guard after != before else { return }
        if field.restartsRun {
            try restart(newSettings)
        } else {
            turn(newSettings, key)
        }
        log(.changed(key, from: before, to: after))
    }

    /// Takes over settings that need no new start.
    private func turn(_ newSettings: Preset, _ key: Hyperparameter) {
        let changesSchedule = newSettings.scheduler != settings.scheduler
        settings = newSettings
        switch key {
        case .epochs:
            progress.plannedEpochs = newSettings.epochs
            // A cycle spans the whole budget; what follows from the epoch alone can be made anew at any time.
            if schedule?.state == nil { schedule = RateSchedule(newSettings) }
            takeOptimizerSettings()
        case .batchSize: progress.history.resize(stepsPerEpoch: stepsPerEpoch)
        case .stopStep, .stopLoss, .stopPatience: break
        case .dropout:
            guard case .network(let network) = newSettings.model else { break }
            model.setDropout(network, seed: newSettings.random.seed)
        default:
            if key == .learningRate { schedule?.setBase(newSettings.optimizer.learningRate) }
            if changesSchedule {
                // A plateau whose constants are turned keeps what it has seen and how far it has lowered the rate.
                let seen = key == .scheduler ? nil : schedule?.state
                schedule = RateSchedule(newSettings)
                schedule?.state = seen
            }
            takeOptimizerSettings()
        }
        // Before the first step a run simply has other settings from its start.
        if isAtStart { startSettings = newSettings } else if !Self.leavesNumbers(key) { progress.wasChanged = true }
    }

    /// The values that were turned since the run began, in the order of the table.
    private var turnedKeys: [Hyperparameter] {
        HyperparameterField.all.filter { $0.value(in: settings) != $0.value(in: startSettings) }.map(\.key)
    }

    /// Whether a hyperparameter says only how long a run lasts.
    private static func leavesNumbers(_ key: Hyperparameter) -> Bool {
        [.epochs, .stopStep, .stopLoss, .stopPatience].contains(key)
    }

    /// Starts anew, keeping the curve so far as a ghost.
    private func restart(_ newSettings: Preset) throws(TrainingError) {
        let hasCurve = !progress.history.curves.trainingLoss.isEmpty
        let label =
            startSettings.difference(from: newSettings) ?? settings.difference(from: newSettings) ?? "run before"
        let newGhost = hasCurve ? Ghost(label: label, trainingLoss: progress.history.curves.trainingLoss) : ghost
        try begin(newSettings)
        ghost = newGhost
    }
}
