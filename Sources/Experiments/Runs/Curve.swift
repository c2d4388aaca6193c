/// A scalar over the steps of a run in bounded memory: neighbouring values share a bucket once there are many.
///
/// Each bucket keeps least, greatest and mean value, so that no spike is lost however long the run is.
public struct Curve: Codable, Equatable, Sendable {
    /// Some neighbouring values of a scalar.
    public struct Bucket: Codable, Equatable, Sendable {
        /// Step of the first value.
        public var firstStep: Int
        /// Step of the last value.
        public var lastStep: Int
        /// Number of finite values.
        public var count: Int
        /// Least finite value.
        public var minimum: Double
        /// Step of the least finite value, the first of equal ones.
        public var minimumStep: Int
        /// Greatest finite value.
        public var maximum: Double
        /// The newest finite value; not a number where there is none.
        public var latest: Double
        /// Sum of the finite values.
        public var sum: Double
        /// Whether a value was not finite.
        public var hasGap: Bool

        /// Mean of the finite values; not a number where there is none.
        public var mean: Double { count == 0 ? .nan : sum / Double(count) }
    }

    /// The most buckets that are kept; an even number.
    public let capacity: Int
    /// Values that share a bucket; a power of two.
    public private(set) var stride: Int
    /// The buckets in the order of their steps; the last may not be full.
    public private(set) var buckets: [Bucket]
    private var valuesInLast: Int

    /// An empty curve of at most `capacity` buckets.
    public init(capacity: Int = 1024) {
        self.capacity = max(2, capacity + capacity % 2)
        self.stride = 1
        self.buckets = []
        self.valuesInLast = 0
    }

    /// Whether there is no value.
    public var isEmpty: Bool { buckets.isEmpty }

    /// Adds the value at a step, which must lie behind all earlier ones.
    public mutating func append(step: Int, value: Double) {
        if valuesInLast == 0 || valuesInLast == stride {
            if buckets.count == capacity { halve() }
        }
        if buckets.isEmpty || valuesInLast == stride || valuesInLast == 0 {
            buckets.append(Bucket(step: step, value: value))
            valuesInLast = 1
        } else {
            buckets[buckets.count - 1].merge(Bucket(step: step, value: value))
            valuesInLast += 1
        }
    }

    /// Joins the buckets two by two.
    private mutating func halve() {
        for index in 0..<(buckets.count / 2) {
            var joined = buckets[2 * index]
            joined.merge(buckets[2 * index + 1])
            buckets[index] = joined
        }
        buckets.removeLast(buckets.count / 2)
        stride *= 2
        valuesInLast = stride
    }
}

extension Curve.Bucket {
    /// The bucket of one value.
    init(step: Int, value: Double) {
        let isFinite = value.isFinite
        self.init(
            firstStep: step, lastStep: step, count: isFinite ? 1 : 0, minimum: isFinite ? value : .infinity,
            minimumStep: step, maximum: isFinite ? value : -.infinity, latest: isFinite ? value : .nan,
            sum: isFinite ? value : 0, hasGap: !isFinite)
    }

    /// Takes a later bucket in.
    mutating func merge(_ later: Curve.Bucket) {
        lastStep = later.lastStep
        if later.minimum < minimum { minimumStep = later.minimumStep }
        if later.count > 0 { latest = later.latest }
        count += later.count
        minimum = min(minimum, later.minimum)
        maximum = max(maximum, later.maximum)
        sum += later.sum
        hasGap = hasGap || later.hasGap
    }
}
