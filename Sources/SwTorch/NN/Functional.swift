/// Losses as functions, in one pass each; sums and means are added in double and rounded once.
public enum Functional {
    /// |x − y|, as PyTorch's `l1_loss`.
    ///
    /// - Precondition: The shapes can be broadcast together.
    public static func l1Loss(_ x: Tensor, _ y: Tensor, reduction: Reduction = .mean) -> Tensor {
        x.loss(.absolute, y, reduction)
    }

    /// (x − y)², as PyTorch's `mse_loss`.
    ///
    /// - Precondition: The shapes can be broadcast together.
    public static func mseLoss(_ x: Tensor, _ y: Tensor, reduction: Reduction = .mean) -> Tensor {
        x.loss(.squared, y, reduction)
    }

    /// −(y log x + (1 − y) log(1 − x)) of a probability x, logarithms not below −100, as PyTorch's `binary_cross_entropy`.
    ///
    /// - Precondition: The shapes are the same.
    public static func bceLoss(_ x: Tensor, _ y: Tensor, reduction: Reduction = .mean) -> Tensor {
        requireSameShape(x, y, "bceLoss")
        return x.loss(.binary, y, reduction)
    }

    /// The binary cross-entropy of a logit x, stable for large ones, as PyTorch's `binary_cross_entropy_with_logits`.
    ///
    /// - Precondition: The shapes are the same.
    public static func bceWithLogitsLoss(_ x: Tensor, _ y: Tensor, reduction: Reduction = .mean) -> Tensor {
        requireSameShape(x, y, "bceWithLogitsLoss")
        return x.loss(.binaryWithLogits, y, reduction)
    }

    /// −log softmax(logits)[label], as PyTorch's `cross_entropy` with class indices.
    ///
    /// - Parameters:
    ///   - logits: `[batch, classes]`.
    ///   - labels: int64, `[batch]`.
    ///   - ignoring: Rows with this label count neither in the loss nor in its mean.
    /// - Precondition: Every label that is not ignored names a class.
    public static func crossEntropy(
        _ logits: Tensor, _ labels: Tensor, reduction: Reduction = .mean, ignoring: Int = -100
    ) -> Tensor {
        logits.crossEntropy(labels, reduction, ignoredLabel: Int64(ignoring))
    }

    private static func requireSameShape(_ x: Tensor, _ y: Tensor, _ name: String) {
        guard x.layout.sizes == y.layout.sizes else {
            fail("\(name): the prediction's shape \(x.shape) is not the target's shape \(y.shape)")
        }
    }
}
