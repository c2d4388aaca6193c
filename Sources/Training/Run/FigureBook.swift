internal import Experiments

/// Figures to compare a run with, and those of them that it has reached.
struct FigureBook: Codable, Equatable, Sendable {
    /// Figures beside this run's values, in the order in which they were reached.
    private(set) var comparisons: [FigureComparison] = []
    /// Figures still to come, by their epochs; the next one is the last element.
    private var pending: [Pending]

    private struct Pending: Codable, Equatable, Sendable {
        var epoch: Int
        var figure: PrintedFigure
    }

    /// Figures of a preset as it was shipped: those that the lecture printed, or those of another program.
    ///
    /// A figure without an epoch belongs to the end of the run as the lecture made it, or to its start if it does not depend on what
    /// is learnt. Those of epochs behind the end wait until the run is trained on; those that no run can meet are left out.
    init(_ figures: [PrintedFigure], of original: Preset) {
        pending = figures.filter { $0.unreachable == nil }.enumerated()
            .map { order, figure in
                let epoch = figure.epoch ?? (figure.quantity.isKnownAtStart ? 0 : original.epochs)
                return (order: order, entry: Pending(epoch: epoch, figure: figure))
            }
            .sorted { ($0.entry.epoch, $0.order) > ($1.entry.epoch, $1.order) }
            .map(\.entry)
    }

    /// The next epoch that has a figure.
    var nextEpoch: Int? { pending.last?.epoch }

    /// Compares what is known of this epoch with this run's values, and gives the new comparisons.
    ///
    /// A figure for which there is no value is passed over.
    mutating func compare(epoch: Int, value: (PrintedQuantity) -> Double?) -> [FigureComparison] {
        var reached: [FigureComparison] = []
        while let next = pending.last, next.epoch <= epoch {
            pending.removeLast()
            if next.epoch == epoch, let value = value(next.figure.quantity) {
                reached.append(FigureComparison(figure: next.figure, value: value))
            }
        }
        comparisons += reached
        return reached
    }
}

extension PrintedQuantity {
    /// Whether it is there before the first step.
    var isKnownAtStart: Bool {
        switch self {
        case .initialParameter, .initialOutput, .target, .leastSquares: true
        case .loss, .validationLoss, .validationAccuracy, .testAccuracy, .rolledAccuracy, .parameter, .probe,
            .probeProbability, .probeClass:
            false
        }
    }
}
