import Experiments

extension Curve {
    /// The newest finite value.
    var last: Double? { buckets.last { $0.count > 0 }?.latest }

    /// The value at a step, or the newest one before it; within a bucket of several values their mean.
    func value(at step: Int) -> Double? {
        guard let bucket = buckets.last(where: { $0.firstStep <= step && $0.count > 0 }) else { return nil }
        return bucket.lastStep <= step ? bucket.latest : bucket.mean
    }

    /// The least finite value and the step at which it came first.
    var best: (value: Double, step: Int)? {
        buckets.lazy.filter { $0.count > 0 }.min { $0.minimum < $1.minimum }.map { ($0.minimum, $0.minimumStep) }
    }

    /// The steps with a value that was not finite.
    var gaps: [Int] { buckets.filter(\.hasGap).map(\.lastStep) }
}
