import Experiments
import TerminalUI

/// The learning rate over the epochs of the budget: as it was so far, as it is, and as the schedule plans it.
struct RatePlan: Equatable {
    /// Epochs with their rates that have passed, the present one last.
    private(set) var walked: [PlotPoint]
    /// Those to come, the present one first; only that where the rate follows the loss.
    private(set) var planned: [PlotPoint]
    /// The last epoch of the budget, the first is 1.
    let lastEpoch: Double

    /// The present epoch and its rate.
    var now: PlotPoint { walked[walked.count - 1] }

    /// The rates of a run; nothing without a schedule.
    init?(_ snapshot: Snapshot) {
        guard snapshot.settings.scheduler != nil else { return nil }
        let total = max(1, snapshot.epochs.total)
        let present = Double(min(total, snapshot.epochsDone + 1))
        let now = PlotPoint(present, snapshot.learningRate)
        lastEpoch = Double(total)
        walked =
            snapshot.curves.learningRate.buckets.filter { $0.count > 0 && Double($0.lastStep) < present }
            .map { PlotPoint(Double($0.lastStep), $0.latest) } + [now]
        let rates = snapshot.learningRateCurve
        // The plan of many epochs names some of them, at even distances.
        let distance = Double(total - 1) / Double(max(1, rates.count - 1))
        planned =
            [now]
            + rates.enumerated().map { PlotPoint(1 + distance * Double($0.offset), $0.element) }
            .filter { $0.x > present }
    }

    /// The rates at so many even places from the first epoch to the last; not a number where they are not known.
    func rates(at places: Int) -> [Double] {
        (0..<places).map { place in
            rate(ofEpoch: 1 + (lastEpoch - 1) * Double(place) / Double(max(1, places - 1))) ?? .nan
        }
    }

    /// The rate of an epoch; nothing where it is not known.
    func rate(ofEpoch epoch: Double) -> Double? {
        // A rate holds until the next one that is known.
        let points = walked + planned.dropFirst()
        guard let last = points.last, epoch <= last.x else { return nil }
        return points.last { $0.x <= epoch }?.y
    }

    /// How far the present epoch is along the budget, from 0 to 1.
    var progress: Double { (now.x - 1) / max(1, lastEpoch - 1) }
}
