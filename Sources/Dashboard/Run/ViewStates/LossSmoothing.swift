import Experiments

/// How the training line of the Loss pane is made from the losses of single minibatches.
enum LossSmoothing: CaseIterable, Sendable {
    /// The mean over the last epoch.
    case epochMean
    /// A mean in which each step counts a little less than the one after it.
    case exponential
    /// The minibatches themselves.
    case none

    /// The next kind; where an epoch is a single step, its mean is the minibatch itself and comes once.
    func next(stepsPerEpoch: Int) -> LossSmoothing {
        switch self {
        case .epochMean: .exponential
        case .exponential: stepsPerEpoch > 1 ? .none : .epochMean
        case .none: .epochMean
        }
    }

    /// Steps that the exponential mean of a run reaches back over: a hundredth of the plan, five at least.
    static func reach(of snapshot: Snapshot) -> Int {
        max(5, snapshot.settings.epochs * snapshot.stepsPerEpoch / 100)
    }

    /// The training line of a run.
    func line(of snapshot: Snapshot) -> Curve {
        switch self {
        case .epochMean: snapshot.curves.trainingLoss
        case .exponential: snapshot.curves.batchLoss.exponentialMean(reach: Self.reach(of: snapshot))
        case .none: snapshot.curves.batchLoss
        }
    }

    /// The kind in a few words.
    func label(for snapshot: Snapshot) -> String {
        switch self {
        case .epochMean: snapshot.stepsPerEpoch > 1 ? "mean of the last epoch" : "single steps"
        case .exponential: "mean of about \(Self.reach(of: snapshot)) steps"
        case .none: "single batches"
        }
    }
}

extension Curve {
    /// The exponentially weighted mean `m(t) = b m(t-1) + (1 - b) x(t)`, divided by `1 - b^t` as Adam does, so that the
    /// first values count in full.
    ///
    /// - Parameter reach: Steps after which a value counts less than e times as much: `b = 1 - 1 / reach`.
    func exponentialMean(reach: Int) -> Curve {
        let decay = 1 - 1 / Double(max(1, reach))
        var (sum, weight) = (0.0, 0.0)
        var smooth = Curve(capacity: capacity)
        for bucket in buckets {
            guard bucket.count > 0 else {
                smooth.append(step: bucket.lastStep, value: .nan)
                continue
            }
            var kept = 1.0
            for _ in 0..<bucket.count { kept *= decay }
            sum = kept * sum + (1 - kept) * bucket.mean
            weight = kept * weight + (1 - kept)
            smooth.append(step: bucket.lastStep, value: weight > 0 ? sum / weight : bucket.mean)
        }
        return smooth
    }
}
