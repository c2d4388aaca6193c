import Experiments

/// What the x axis of the Loss pane counts.
struct LossSteps {
    /// Epochs for runs above a thousand steps, as long as an epoch has had one length; steps else.
    let countsEpochs: Bool
    /// Whether all epochs of the run have had as many steps as the present one.
    let hasOneEpochLength: Bool
    private let stepsPerEpoch: Int

    init(_ snapshot: Snapshot) {
        hasOneEpochLength = !snapshot.runLog.contains { entry in
            if case .changed(.batchSize, _, _) = entry.event { return true }
            return false
        }
        countsEpochs = snapshot.stepsPerEpoch > 1 && snapshot.plannedSteps > 1000 && hasOneEpochLength
        stepsPerEpoch = max(1, snapshot.stepsPerEpoch)
    }

    /// The place of a step on the axis.
    func x(_ step: Double) -> Double { countsEpochs ? step / Double(stepsPerEpoch) : step }

    /// What the axis counts: `epoch` or `step`.
    var unit: String { countsEpochs ? "epoch" : "step" }

    /// A step as the axis counts it: `step 84`, `epoch 12`.
    func text(_ step: Int) -> String {
        "\(unit) \(NumberText.count(countsEpochs ? epoch(of: step) : step))"
    }

    /// The epoch that a step belongs to, the first is 1.
    func epoch(of step: Int) -> Int { (max(1, step) - 1) / stepsPerEpoch + 1 }
}
