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
    public var epochsBegun: Int { epochsDone + (progress.order == nil ? 0 : 1) }

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
                curves: progress.history.curves, ghost: ghost,
                validationAccuracy: progress.evaluation?.validationAccuracy,
                accuracy: progress.evaluation?.accuracy, log: progress.journal.entries, comparisons: comparisons,
                references: referenceComparisons, isComparable: isComparable, parameters: parameterSummaries(dead),
                deadUnits: DeadUnits(dead),
                picture: picture(moment, dead), learningRate: optimizer.wanted.learningRate,
                lastStep: lastStepSettings,
                learningRateCurve: schedule?.plan(epochs: plannedEpochs, count: Self.plannedRates) ?? [],
                network: view.network.flatMap { networkPicture($0, dead) }, graph: graph,
                tensors: tensorDetails(view.tensors))
        }
    }

    /// The optimizer and the rows of the newest step.
    private var lastStepSettings: StepSettings? {
        optimizer.lastSettings.map { spec in
            StepSettings(
                optimizer: spec, rows: progress.lastVisit?.places.count,
                hasAllRows: progress.lastVisit.map { $0.order.shuffled == nil } ?? false)
        }
    }

    private func picture(_ moment: SnapshotMoment, _ dead: [[Bool]]) -> Picture? {
        let view = moment.view
        switch view.picture {
        case .output: return outputPicture(view)
        case .confusion:
            return confusionPicture(view).map(Picture.confusion)
        case .unit(let layer, let index):
            return unitPicture(layer: layer, index: index, view, dead).map(Picture.unit)
        case .weights: return view.weights.flatMap(weightsPicture).map(Picture.weights)
        case .landscape:
            return landscapePicture(view, isMoving: moment.phase == .running).map(Picture.landscape)
        }
    }

    /// What the model makes of its data.
    private func outputPicture(_ view: ViewRequest) -> Picture? {
        switch settings.view.picture {
        case .fit: fitPicture.map(Picture.fit)
        case .agreement: agreementPicture.map(Picture.fit)
        case .map: mapPicture(view).map(Picture.map)
        case .digits: digitsPicture(view.cards).map(Picture.digits)
        }
    }
}
