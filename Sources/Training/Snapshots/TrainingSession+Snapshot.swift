public import Experiments
internal import SwTorch

extension TrainingSession {
    /// The most rates by which a schedule is drawn.
    private static let plannedRates = 128

    /// What was built from the settings.
    public var facts: RunFacts {
        RunFacts(
            modelLabel: startSettings.model.label, parameterCount: startSettings.model.parameterCount,
            datasetLabel: source.isSynthetic ? DataDirectory.syntheticLabel : startSettings.data.label,
            isSynthetic: source.isSynthetic, trainingRows: data.training.count,
            validationRows: data.validation?.count ?? 0)
    }

    /// Epochs begun, the present one included.
    public var epochsBegun: Int { epochsDone + (order == nil ? 0 : 1) }

    /// Everything that the screen shows of the run as it stands: a plain value.
    ///
    /// Pictures and the parameters' statistics are computed here and nowhere else.
    public func makeSnapshot(_ moment: SnapshotMoment) -> Snapshot {
        // Runs that look at the held-out rows only when asked are asked now.
        if settings.batchSize == nil, stepsMade > 0, divergence == nil { evaluate() }
        let view = moment.view
        // The one part that needs gradients, on a model of its own.
        let graph = view.wantsGraph ? stepGraph : nil
        return noGrad {
            let dead = deadUnitFlags
            return Snapshot(
                phase: moment.phase, settings: settings, facts: facts, step: stepsMade, epochsDone: epochsDone,
                stepsPerEpoch: stepsPerEpoch, plannedSteps: plannedSteps, pace: moment.pace, speed: moment.speed,
                curves: history.curves, ghost: ghost, validationAccuracy: evaluation?.validationAccuracy,
                accuracy: evaluation?.accuracy, log: journal.entries, comparisons: figures.comparisons,
                isComparable: isComparable, parameters: parameterSummaries(dead), deadUnits: DeadUnits(dead),
                picture: picture(view), learningRate: optimizer.wanted.learningRate,
                learningRateCurve: schedule?.plan(epochs: plannedEpochs, count: Self.plannedRates) ?? [],
                network: view.network.flatMap { networkPicture($0, dead) }, graph: graph,
                tensors: tensorDetails(view.tensors))
        }
    }

    private func picture(_ view: ViewRequest) -> Picture? {
        switch settings.view.picture {
        case .fit: fitPicture.map(Picture.fit)
        case .agreement: agreementPicture.map(Picture.fit)
        case .map: mapPicture(view).map(Picture.map)
        case .digits: digitsPicture.map(Picture.digits)
        }
    }
}
