/// What is minimised.
public struct LossSpec: Codable, Equatable, Sendable {
    /// The formula.
    public var kind: LossKind
    /// How the rows' losses become one number.
    public var reduction: LossReduction

    /// A loss; the mean over its elements unless told.
    public init(kind: LossKind, reduction: LossReduction = .mean) {
        self.kind = kind
        self.reduction = reduction
    }
}

/// A loss's formula.
public enum LossKind: String, Codable, CaseIterable, Sendable {
    /// Absolute error.
    case l1
    /// Squared error.
    case mse
    /// Half the squared error up to a distance of 1, the absolute error less a half beyond.
    case smoothL1 = "smooth-l1"
    /// As smooth L1, with PyTorch's `delta` of 1 the same number.
    case huber
    /// Binary cross-entropy of probabilities.
    case bce
    /// Binary cross-entropy of logits.
    case bceWithLogits = "bce-with-logits"
    /// Cross-entropy of the logits of several classes.
    case crossEntropy = "cross-entropy"
    /// `-log(exp(x_t) / Σ exp(x))` as it stands: overflows to nan where cross-entropy does not.
    case logSoftmaxByHand = "log-softmax-by-hand"
}

/// How element losses become one number.
public enum LossReduction: String, Codable, CaseIterable, Sendable {
    case mean, sum
}
