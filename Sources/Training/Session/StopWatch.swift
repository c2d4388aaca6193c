internal import Experiments

/// Watches a run for the rules that stop it before its budget is used up.
///
/// A rule that has stopped the run does so once: the user who goes on nevertheless is not stopped by it again until its value
/// is another one, or until as many epochs more bring no progress.
struct StopWatch: Codable, Equatable, Sendable {
    private var bestLoss: Double?
    private var epochsWithoutProgress = 0
    private var usedBound: Double?

    /// The reason to stop after a step, in a sentence; nothing where none holds.
    func reason(afterStep step: Int, _ rules: StopSpec) -> String? {
        rules.step == step ? "step \(step) is reached" : nil
    }

    /// The reason to stop after an epoch of this training loss, in a sentence; nothing where none holds.
    mutating func reason(afterEpochOf loss: Double, _ rules: StopSpec) -> String? {
        if let bestLoss, loss >= bestLoss {
            epochsWithoutProgress += 1
        } else {
            bestLoss = loss
            epochsWithoutProgress = 0
        }
        if let bound = rules.lossBelow, loss < bound, usedBound != bound {
            usedBound = bound
            return "the loss is below \(NumberText.shortest(bound))"
        }
        if let limit = rules.noProgress, limit > 0, epochsWithoutProgress >= limit {
            epochsWithoutProgress = 0
            return "no progress for \(NumberText.counted(limit, "epoch"))"
        }
        return nil
    }
}
