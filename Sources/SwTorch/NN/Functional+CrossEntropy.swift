// Losses of class scores against classes. The classes lie along dimension 1 of `[batch, classes, …]`, or along the only
// dimension of `[classes]`.

extension Functional {
    /// −log softmax(logits) at the target's class, as PyTorch's `cross_entropy`.
    ///
    /// - Parameters:
    ///   - logits: `[batch, classes]`, `[batch, classes, …]` or `[classes]`.
    ///   - target: int64 classes of the logits' shape without the classes, or probabilities of the logits' shape.
    ///   - weight: A factor for each class, `[classes]`; the mean is the weighted one.
    ///   - ignoreIndex: Targets of this class count neither in the loss nor in its mean.
    ///   - reduction: How the losses of the samples become the result.
    ///   - labelSmoothing: The share of every target that is spread over all classes.
    /// - Precondition: Every class that is not ignored exists; the smoothing lies between 0 and 1.
    public static func crossEntropy(
        _ logits: Tensor, _ target: Tensor, weight: Tensor? = nil, ignoreIndex: Int = -100,
        reduction: Reduction = .mean, labelSmoothing: Double = 0
    ) -> Tensor {
        guard labelSmoothing >= 0, labelSmoothing <= 1 else {
            fail("crossEntropy: the label smoothing \(labelSmoothing) is not between 0 and 1")
        }
        if target.dtype.isFloatingPoint {
            return crossEntropy(logits, probabilities: target, weight, reduction, labelSmoothing)
        }
        if logits.rank == 2 && weight == nil && labelSmoothing == 0 {
            return logits.crossEntropy(target, reduction, ignoredLabel: Int64(ignoreIndex))
        }
        let scores = ClassScores(logits, target, weight, ignoreIndex, operation: "crossEntropy", logarithm: true)
        let loss = scores.negativeLogLikelihood(reduction)
        guard labelSmoothing > 0 else { return loss }
        return loss * (1 - labelSmoothing) + scores.uniformLoss(reduction) * (labelSmoothing / Double(scores.classes))
    }

    /// −x at the target's class, of log-probabilities x, as PyTorch's `nll_loss`.
    ///
    /// - Parameters: As for `crossEntropy`.
    public static func nllLoss(
        _ x: Tensor, _ target: Tensor, weight: Tensor? = nil, ignoreIndex: Int = -100, reduction: Reduction = .mean
    ) -> Tensor {
        ClassScores(x, target, weight, ignoreIndex, operation: "nllLoss", logarithm: false)
            .negativeLogLikelihood(reduction)
    }

    private static func crossEntropy(
        _ logits: Tensor, probabilities target: Tensor, _ weight: Tensor?, _ reduction: Reduction, _ smoothing: Double
    ) -> Tensor {
        guard logits.rank > 0, target.layout.sizes == logits.layout.sizes else {
            fail("crossEntropy: probabilities \(target.shape) do not fit the logits \(logits.shape)")
        }
        let axis = Swift.min(logits.rank - 1, 1)
        let classes = logits.layout.sizes[axis]
        let smoothed = smoothing > 0 ? target * (1 - smoothing) + smoothing / Double(classes) : target
        var losses = logits.logSoftmax(dim: axis) * smoothed
        if let weight { losses = losses * ClassScores.aligned(weight, axis, logits, operation: "crossEntropy") }
        switch reduction {
        case .none: return -losses.sum(axis)
        case .sum: return -losses.sum()
        case .mean: return -losses.sum() / Double(logits.count / Swift.max(classes, 1))
        }
    }
}

/// Log-probabilities of classes beside int64 targets, checked and laid out so that all fit by broadcasting.
private struct ClassScores {
    let classes: Int
    private let axis: Int
    private let logProbabilities: Tensor
    /// 1 at the target's class where it counts, else false; of the scores' shape.
    private let isTarget: Tensor
    /// Whether a target counts, with the classes kept as a dimension of size 1.
    private let counts: Tensor
    private let weight: Tensor?

    /// - Parameter logarithm: The scores are logits, of which the logarithm of the softmax is taken first.
    init(
        _ scores: Tensor, _ target: Tensor, _ weight: Tensor?, _ ignoreIndex: Int, operation: String, logarithm: Bool
    ) {
        axis = Swift.min(scores.rank - 1, 1)
        var expected = scores.shape
        if scores.rank > 0 { expected.remove(at: axis) }
        guard scores.rank > 0, target.dtype == .int64, target.shape == expected else {
            fail(
                "\(operation): scores \(scores.shape) do not fit targets \(target.shape) of type \(target.dtype); "
                    + "int64 \(expected) is expected")
        }
        classes = scores.shape[axis]
        let counted = target .!= Double(ignoreIndex)
        for label in target.toArray(of: Int.self) where label != ignoreIndex && !(0..<classes).contains(label) {
            fail("\(operation): label \(label) is out of range for \(classes) classes")
        }
        var line = [Int](repeating: 1, count: scores.rank)
        line[axis] = classes
        let kept = target.unsqueezed(axis)
        counts = counted.unsqueezed(axis)
        let places = Tensor.arange(classes).reshaped(line)
        // An ignored label is no class, or one that must not count.
        isTarget = Tensor.where(counts, kept, Tensor(-1)) .== places
        logProbabilities = logarithm ? scores.logSoftmax(dim: axis) : scores
        self.weight = weight.map { ClassScores.aligned($0, scores.rank == 1 ? 0 : 1, scores, operation: operation) }
    }

    /// The weights of the classes in a shape that is broadcast along their dimension.
    static func aligned(_ weight: Tensor, _ axis: Int, _ scores: Tensor, operation: String) -> Tensor {
        guard weight.rank == 1, weight.count == scores.layout.sizes[axis] else {
            fail("\(operation): weights \(weight.shape) do not fit \(scores.layout.sizes[axis]) classes")
        }
        var line = [Int](repeating: 1, count: scores.rank)
        line[axis] = weight.count
        return weight.to(scores.dtype).reshaped(line)
    }

    private var zero: Tensor { Tensor(0, dtype: logProbabilities.dtype) }

    /// The weighted loss of the target's class.
    func negativeLogLikelihood(_ reduction: Reduction) -> Tensor {
        // Chosen, not multiplied by 0: a class of probability 0 that is not the target has an infinite score.
        reduced(-Tensor.where(isTarget, weighted, zero).sum(axis), reduction)
    }

    /// The weighted loss of all classes together, for the targets that count.
    func uniformLoss(_ reduction: Reduction) -> Tensor {
        reduced(-Tensor.where(counts, weighted, zero).sum(axis), reduction)
    }

    private var weighted: Tensor { weight.map { logProbabilities * $0 } ?? logProbabilities }

    private func reduced(_ losses: Tensor, _ reduction: Reduction) -> Tensor {
        guard reduction == .mean else { return losses.reduced(reduction) }
        let share = noGrad {
            weight.map { Tensor.where(isTarget, $0, zero).sum() } ?? counts.to(logProbabilities.dtype).sum()
        }
        return losses.sum() / share
    }
}
