internal import Experiments

/// The figures that the lecture printed, and those of them that this run has reached.
struct FigureBook: Codable, Equatable, Sendable {
    /// Printed figures beside this run's values, in the order in which they were reached.
    private(set) var comparisons: [FigureComparison] = []
    /// Figures still to come, by their epochs; the next one is the last element.
    private var pending: [Pending]

    private struct Pending: Codable, Equatable, Sendable {
        var epoch: Int
        var figure: PrintedFigure
    }

    /// The figures of a preset as it was shipped.
    ///
    /// A figure without an epoch belongs to the end of the run as the lecture made it.
    init(original: Preset) {
        pending = original.printed.enumerated()
            .map { (order: $0.offset, entry: Pending(epoch: $0.element.epoch ?? original.epochs, figure: $0.element)) }
            .sorted { ($0.entry.epoch, $0.order) > ($1.entry.epoch, $1.order) }
            .map(\.entry)
    }

    /// The next epoch for which a figure was printed.
    var nextEpoch: Int? { pending.last?.epoch }

    /// Compares what was printed for this epoch with this run's values, and gives the new comparisons.
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
