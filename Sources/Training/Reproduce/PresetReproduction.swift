internal import Experiments

/// One preset on its way through the lecture's budget, more epochs included where figures were printed for them.
struct PresetReproduction {
    private let preset: Preset
    private let session: TrainingSession
    /// The last epoch for which there is a figure.
    private let goal: Int

    /// Builds the run.
    ///
    /// - Throws: `TrainingError` where the data cannot be read.
    init(
        _ preset: Preset, request: (Preset) -> RunRequest, environment: [String: String]
    ) throws(TrainingError) {
        self.preset = preset
        goal = max(preset.epochs, preset.printed.compactMap(\.epoch).max() ?? 0)
        session = try TrainingSession(request(preset), environment: environment)
    }

    /// Share of the epochs that are done.
    var share: Double { Double(session.epochsDone) / Double(max(1, goal)) }

    /// Whether all figures are reached, or none can be any more.
    var isOver: Bool { session.epochsDone >= goal || session.divergence != nil }

    /// Trains for a hundredth of the budget, at least for one epoch.
    mutating func advance() throws(TrainingError) {
        let stop = min(goal, session.epochsDone + max(1, goal / 100))
        while session.epochsDone < stop, session.divergence == nil {
            if session.isFinished { try session.apply(.extend) }
            session.step()
        }
    }

    /// All figures beside those of the run as far as it came.
    var result: ReproducedExperiment {
        var values: [FigurePlace: Double] = [:]
        for comparison in session.comparisons + session.referenceComparisons {
            values[FigurePlace(comparison.figure)] = comparison.value
        }
        let missing = session.divergence.map { "the run diverged at step \($0.step)" }
        return Self.experiment(preset) { figure in
            ReproducedFigure(
                experiment: preset.name, name: figure.label, printed: figure.number,
                value: values[FigurePlace(figure)], unreachable: figure.unreachable,
                missing: missing ?? "the run has no such figure")
        }
    }

    /// The figures of a preset that cannot be run.
    static func unreachable(_ preset: Preset, because reason: String) -> ReproducedExperiment {
        experiment(preset) { figure in
            ReproducedFigure(
                experiment: preset.name, name: figure.label, printed: figure.number, value: nil,
                unreachable: figure.unreachable ?? reason)
        }
    }

    private static func experiment(
        _ preset: Preset, _ reproduce: (PrintedFigure) -> ReproducedFigure
    ) -> ReproducedExperiment {
        ReproducedExperiment(
            name: preset.name, title: preset.title, figures: preset.printed.map(reproduce),
            references: (preset.expected?.figures ?? []).map(reproduce), referenceSource: preset.expected?.source,
            seconds: 0)
    }
}

/// What a figure is of, by which a run's value for it is found again.
private struct FigurePlace: Hashable {
    let quantity: PrintedQuantity
    let epoch: Int?

    init(_ figure: PrintedFigure) {
        quantity = figure.quantity
        epoch = figure.epoch
    }
}
