// Losses of probabilities. Those that hold weights are, like tensors, not `Sendable`.

/// The binary cross-entropy of probabilities, as PyTorch's `nn.BCELoss`.
public struct BCELoss: Loss {
    /// A factor for each element's loss, broadcast.
    public let weight: Tensor?
    /// How the elements' losses are reduced.
    public let reduction: Reduction

    /// Unweighted and the mean unless others are named.
    public init(weight: Tensor? = nil, reduction: Reduction = .mean) {
        self.weight = weight
        self.reduction = reduction
    }

    /// The loss of a prediction.
    public func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor {
        Functional.bceLoss(prediction, target, weight: weight, reduction: reduction)
    }
}

/// The binary cross-entropy of logits, as PyTorch's `nn.BCEWithLogitsLoss`.
public struct BCEWithLogitsLoss: Loss {
    /// A factor for each element's loss, broadcast.
    public let weight: Tensor?
    /// How the elements' losses are reduced.
    public let reduction: Reduction
    /// A factor for the loss of positive targets, broadcast.
    public let positiveWeight: Tensor?

    /// Unweighted and the mean unless others are named.
    public init(weight: Tensor? = nil, reduction: Reduction = .mean, positiveWeight: Tensor? = nil) {
        self.weight = weight
        self.reduction = reduction
        self.positiveWeight = positiveWeight
    }

    /// The loss of a prediction.
    public func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor {
        Functional.bceWithLogitsLoss(
            prediction, target, weight: weight, reduction: reduction, positiveWeight: positiveWeight)
    }
}

/// The cross-entropy of logits `[batch, classes]` and int64 classes `[batch]` or probabilities `[batch, classes]`, as
/// PyTorch's `nn.CrossEntropyLoss`.
public struct CrossEntropyLoss: Loss {
    /// A factor for each class, `[classes]`.
    public let weight: Tensor?
    /// Targets of this class do not count.
    public let ignoreIndex: Int
    /// How the rows' losses are reduced.
    public let reduction: Reduction
    /// The share of every target that is spread over all classes.
    public let labelSmoothing: Double

    /// Unweighted, unsmoothed and the mean unless others are named.
    public init(
        weight: Tensor? = nil, ignoreIndex: Int = -100, reduction: Reduction = .mean, labelSmoothing: Double = 0
    ) {
        self.weight = weight
        self.ignoreIndex = ignoreIndex
        self.reduction = reduction
        self.labelSmoothing = labelSmoothing
    }

    /// The loss of a prediction.
    public func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor {
        Functional.crossEntropy(
            prediction, target, weight: weight, ignoreIndex: ignoreIndex, reduction: reduction,
            labelSmoothing: labelSmoothing)
    }
}

/// The negative log-likelihood of log-probabilities `[batch, classes]` and int64 classes `[batch]`, as PyTorch's
/// `nn.NLLLoss`.
public struct NLLLoss: Loss {
    /// A factor for each class, `[classes]`.
    public let weight: Tensor?
    /// Targets of this class do not count.
    public let ignoreIndex: Int
    /// How the rows' losses are reduced.
    public let reduction: Reduction

    /// Unweighted and the mean unless others are named.
    public init(weight: Tensor? = nil, ignoreIndex: Int = -100, reduction: Reduction = .mean) {
        self.weight = weight
        self.ignoreIndex = ignoreIndex
        self.reduction = reduction
    }

    /// The loss of a prediction.
    public func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor {
        Functional.nllLoss(prediction, target, weight: weight, ignoreIndex: ignoreIndex, reduction: reduction)
    }
}

/// The Kullback–Leibler divergence of a log-probability from a target, as PyTorch's `nn.KLDivLoss`.
public struct KLDivLoss: Loss, Sendable {
    /// How the elements' losses are reduced.
    public let reduction: Functional.DivergenceReduction
    /// Whether the target holds logarithms too.
    public let logTarget: Bool

    /// The mean of probabilities, as in PyTorch, unless others are named; the divergence itself is `batchMean`.
    public init(reduction: Functional.DivergenceReduction = .mean, logTarget: Bool = false) {
        self.reduction = reduction
        self.logTarget = logTarget
    }

    /// The loss of a prediction.
    public func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor {
        Functional.klDiv(prediction, target, reduction: reduction, logTarget: logTarget)
    }
}
