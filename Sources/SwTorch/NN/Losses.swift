/// Compares a prediction with a target.
public protocol Loss {
    /// The loss of a prediction.
    func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor
}

/// |x − y|, as PyTorch's `nn.L1Loss`.
public struct L1Loss: Loss, Sendable {
    /// How the elements' losses are reduced.
    public let reduction: Reduction

    /// The mean unless another reduction is named.
    public init(reduction: Reduction = .mean) { self.reduction = reduction }

    /// The loss of a prediction.
    public func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor {
        Functional.l1Loss(prediction, target, reduction: reduction)
    }
}

/// (x − y)², as PyTorch's `nn.MSELoss`.
public struct MSELoss: Loss, Sendable {
    /// How the elements' losses are reduced.
    public let reduction: Reduction

    /// The mean unless another reduction is named.
    public init(reduction: Reduction = .mean) { self.reduction = reduction }

    /// The loss of a prediction.
    public func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor {
        Functional.mseLoss(prediction, target, reduction: reduction)
    }
}

/// The binary cross-entropy of probabilities, as PyTorch's `nn.BCELoss`.
public struct BCELoss: Loss, Sendable {
    /// How the elements' losses are reduced.
    public let reduction: Reduction

    /// The mean unless another reduction is named.
    public init(reduction: Reduction = .mean) { self.reduction = reduction }

    /// The loss of a prediction.
    public func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor {
        Functional.bceLoss(prediction, target, reduction: reduction)
    }
}

/// The binary cross-entropy of logits, as PyTorch's `nn.BCEWithLogitsLoss`.
public struct BCEWithLogitsLoss: Loss, Sendable {
    /// How the elements' losses are reduced.
    public let reduction: Reduction

    /// The mean unless another reduction is named.
    public init(reduction: Reduction = .mean) { self.reduction = reduction }

    /// The loss of a prediction.
    public func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor {
        Functional.bceWithLogitsLoss(prediction, target, reduction: reduction)
    }
}

/// The cross-entropy of logits `[batch, classes]` and int64 labels `[batch]`, as PyTorch's `nn.CrossEntropyLoss`.
public struct CrossEntropyLoss: Loss, Sendable {
    /// How the rows' losses are reduced.
    public let reduction: Reduction

    /// The mean unless another reduction is named.
    public init(reduction: Reduction = .mean) { self.reduction = reduction }

    /// The loss of a prediction.
    public func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor {
        Functional.crossEntropy(prediction, target, reduction: reduction)
    }
}
