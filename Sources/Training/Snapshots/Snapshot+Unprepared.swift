internal import Experiments

extension Snapshot {
    /// A run of which there is nothing yet but its request.
    static func unprepared(_ request: RunRequest, phase: RunPhase) -> Snapshot {
        let preset = request.preset
        return Snapshot(
            phase: phase, settings: preset,
            facts: RunFacts(
                modelLabel: preset.model.label, parameterCount: preset.model.parameterCount, datasetLabel: "",
                isSynthetic: false, trainingRows: 0, validationRows: 0),
            step: 0, epochsDone: 0, stepsPerEpoch: 1, plannedSteps: preset.epochs, pace: preset.pace, speed: nil,
            curves: RunCurves(), ghost: nil, validationAccuracy: nil, accuracy: nil, log: [], comparisons: [],
            isComparable: false, parameters: [], deadUnits: nil, picture: nil)
    }
}
