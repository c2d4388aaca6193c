internal import Experiments

/// The scalars of a run as they come in: curves in bounded memory, and the running sums behind an epoch's figures.
struct RunHistory: Codable, Equatable, Sendable {
    /// What was recorded, over the steps.
    private(set) var curves = RunCurves()
    /// The last complete epoch's loss: the plain mean of its minibatch losses.
    private(set) var epochLoss: Double?
    private var recent: SlidingMean
    private var epochSum = 0.0
    private var epochCount = 0

    /// An empty history of a run with so many minibatches an epoch.
    init(stepsPerEpoch: Int) {
        recent = SlidingMean(width: stepsPerEpoch)
    }

    /// The loss of the current epoch as far as it has come, else that of the last one; nothing before the first step.
    var latestLoss: Double? {
        epochCount > 0 ? epochSum / Double(epochCount) : epochLoss
    }

    /// Takes in the loss of a minibatch, which was finite.
    mutating func record(batchLoss loss: Double, step: Int) {
        recent.append(loss)
        epochSum += loss
        epochCount += 1
        curves.batchLoss.append(step: step, value: loss)
        curves.trainingLoss.append(step: step, value: recent.mean)
    }

    /// Takes in a loss that was not finite: a gap in the curve, and no part of any mean.
    mutating func record(gapAt step: Int) {
        curves.batchLoss.append(step: step, value: .nan)
        curves.trainingLoss.append(step: step, value: .nan)
    }

    /// Takes in a loss over the validation part.
    mutating func record(validationLoss loss: Double, step: Int) {
        curves.validationLoss.append(step: step, value: loss)
    }

    /// Takes in the rate at which an epoch was trained.
    mutating func record(learningRate rate: Double, epoch: Int) {
        curves.learningRate.append(step: epoch, value: rate)
    }

    /// Ends the epoch: its mean loss is kept, and the next one begins.
    mutating func closeEpoch() {
        guard epochCount > 0 else { return }
        epochLoss = epochSum / Double(epochCount)
        epochSum = 0
        epochCount = 0
    }

    /// Lets the smoothed loss reach over another number of minibatches.
    mutating func resize(stepsPerEpoch: Int) {
        recent.resize(to: stepsPerEpoch)
    }
}
