/// Samples of a few numbers each, with one target per sample.
public struct Points: Sendable, Equatable {
    /// The features, row major: `[count, featureCount]`.
    public var features: [Double]
    /// How many features a sample has.
    public let featureCount: Int
    /// The targets, `[count]`; the class number 0, 1, … where there are classes.
    public var targets: [Double]
    /// The number of classes, or `nil` where the targets are values to be fitted.
    public let classCount: Int?

    /// How many samples there are.
    public var count: Int { targets.count }

    /// Samples with their targets.
    ///
    /// - Precondition: there are `featureCount` features for each target.
    public init(features: [Double], featureCount: Int, targets: [Double], classCount: Int? = nil) {
        guard features.count == featureCount * targets.count else {
            fail("Points: \(features.count) features are not \(featureCount) for each of \(targets.count) targets")
        }
        self.features = features
        self.featureCount = featureCount
        self.targets = targets
        self.classCount = classCount
    }

    /// The features of one sample.
    ///
    /// - Precondition: `0 <= sample < count`.
    public func row(_ sample: Int) -> ArraySlice<Double> {
        guard targets.indices.contains(sample) else { fail("Points: there is no sample \(sample) among \(count)") }
        return features[sample * featureCount..<(sample + 1) * featureCount]
    }

    /// These samples, in this order.
    ///
    /// - Precondition: each index lies in 0..<count.
    public func selecting(_ samples: some Sequence<Int>) -> Points {
        let samples = Array(samples)
        return Points(
            features: samples.flatMap { row($0) }, featureCount: featureCount, targets: samples.map { targets[$0] },
            classCount: classCount)
    }
}

extension Points {
    /// The features as a tensor of shape `[count, featureCount]`.
    public func featureTensor(dtype: DType = .float32) -> Tensor {
        Tensor(features, shape: [count, featureCount], dtype: dtype)
    }

    /// The targets as a tensor of shape `[count]`, int64 where they are classes and no other type is named.
    public func targetTensor(dtype: DType? = nil) -> Tensor {
        Tensor(targets, shape: [count], dtype: dtype ?? (classCount == nil ? .float32 : .int64))
    }
}
