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

/// The absolute difference, a parabola below β, as PyTorch's `nn.SmoothL1Loss`.
public struct SmoothL1Loss: Loss, Sendable {
    /// How the elements' losses are reduced.
    public let reduction: Reduction
    /// β: below this difference the loss is a parabola; 0 makes it the L1 loss.
    public let beta: Double

    /// The mean, and a β of 1, unless others are named.
    public init(reduction: Reduction = .mean, beta: Double = 1) {
        self.reduction = reduction
        self.beta = beta
    }

    /// The loss of a prediction.
    public func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor {
        Functional.smoothL1Loss(prediction, target, reduction: reduction, beta: beta)
    }
}

/// Half the squared difference, straight above δ, as PyTorch's `nn.HuberLoss`.
public struct HuberLoss: Loss, Sendable {
    /// How the elements' losses are reduced.
    public let reduction: Reduction
    /// δ: above this difference the loss is a straight line.
    public let delta: Double

    /// The mean, and a δ of 1, unless others are named.
    public init(reduction: Reduction = .mean, delta: Double = 1) {
        self.reduction = reduction
        self.delta = delta
    }

    /// The loss of a prediction.
    public func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor {
        Functional.huberLoss(prediction, target, reduction: reduction, delta: delta)
    }
}
