// Losses of a prediction x against a target y of the same shape, as functions. What is one pass adds its sums and means in
// double and rounds once.

extension Functional {
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

    /// ½ (x − y)² / β where |x − y| < β, else |x − y| − ½ β, as PyTorch's `smooth_l1_loss`.
    ///
    /// - Precondition: The shapes can be broadcast together; β is not negative, and 0 is the L1 loss.
    public static func smoothL1Loss(_ x: Tensor, _ y: Tensor, reduction: Reduction = .mean, beta: Double = 1) -> Tensor
    {
        guard beta >= 0 else { fail("smoothL1Loss: β is \(beta), which is negative") }
        return beta == 0 ? l1Loss(x, y, reduction: reduction) : x.loss(.smoothAbsolute, y, constant: beta, reduction)
    }

    /// ½ (x − y)² where |x − y| ≤ δ, else δ (|x − y| − ½ δ), as PyTorch's `huber_loss`.
    ///
    /// - Precondition: The shapes can be broadcast together; δ is positive.
    public static func huberLoss(_ x: Tensor, _ y: Tensor, reduction: Reduction = .mean, delta: Double = 1) -> Tensor {
        guard delta > 0 else { fail("huberLoss: δ is \(delta), which is not positive") }
        return x.loss(.huber, y, constant: delta, reduction)
    }

    /// −(y log x + (1 − y) log(1 − x)) of a probability x, logarithms not below −100, as PyTorch's `binary_cross_entropy`.
    ///
    /// - Parameters:
    ///   - x: The probabilities.
    ///   - y: The targets, from 0 to 1.
    ///   - weight: A factor for each element's loss, broadcast.
    ///   - reduction: How the losses of the elements become the result.
    /// - Precondition: The shapes are the same, and all probabilities and targets lie between 0 and 1; NaN is let through.
    public static func bceLoss(_ x: Tensor, _ y: Tensor, weight: Tensor? = nil, reduction: Reduction = .mean) -> Tensor
    {
        requireSameShape(x, y, "bceLoss")
        requireProbabilities(y, "bceLoss: the target")
        let loss = x.loss(.binary, y, weight == nil ? reduction : .none)
        // Beyond 0 and 1 a logarithm is NaN, and with it the sum: only then the prediction has to be searched.
        if loss.rank > 0 || loss.item().isNaN { requireProbabilities(x, "bceLoss: the prediction") }
        return weight.map { (loss * $0).reduced(reduction) } ?? loss
    }

    /// The binary cross-entropy of a logit x, stable for large ones, as PyTorch's `binary_cross_entropy_with_logits`.
    ///
    /// −(w y log σ(x) + (1 − y) log(1 − σ(x))), with the factor w of positive targets.
    ///
    /// - Parameters:
    ///   - x: The logits.
    ///   - y: The targets, from 0 to 1.
    ///   - weight: A factor for each element's loss, broadcast.
    ///   - reduction: How the losses of the elements become the result.
    ///   - positiveWeight: w, broadcast; above 1 it counts missed positives more.
    /// - Precondition: The shapes are the same.
    public static func bceWithLogitsLoss(
        _ x: Tensor, _ y: Tensor, weight: Tensor? = nil, reduction: Reduction = .mean, positiveWeight: Tensor? = nil
    ) -> Tensor {
        requireSameShape(x, y, "bceWithLogitsLoss")
        if weight == nil && positiveWeight == nil { return x.loss(.binaryWithLogits, y, reduction) }
        var losses = x.loss(.binaryWithLogits, y, .none)
        if let positiveWeight {
            losses = (1 - y) * x - ((positiveWeight - 1) * y + 1) * logSigmoid(x)
        }
        if let weight { losses = losses * weight }
        return losses.reduced(reduction)
    }

    /// How the losses of a Kullback–Leibler divergence become the result.
    public enum DivergenceReduction: String, Sendable, CaseIterable {
        /// All of them, unreduced.
        case none
        /// Their mean over all elements, which is not the divergence; it is PyTorch's default.
        case mean
        /// Their sum.
        case sum
        /// Their sum divided by the size of the first dimension: the mean divergence.
        case batchMean = "batchmean"
    }

    /// y (log y − x) of a log-probability x and a probability y, 0 where y is 0, as PyTorch's `kl_div`.
    ///
    /// - Parameters:
    ///   - x: The logarithms of the predicted probabilities.
    ///   - y: The target's probabilities.
    ///   - reduction: How the losses of the elements become the result.
    ///   - logTarget: The target holds logarithms too: exp(y) (y − x).
    /// - Precondition: The shapes can be broadcast together.
    public static func klDiv(
        _ x: Tensor, _ y: Tensor, reduction: DivergenceReduction = .mean, logTarget: Bool = false
    ) -> Tensor {
        let entropy = logTarget ? y.exp() * y : Tensor.where(y .== 0, Tensor(0, dtype: y.dtype), y * y.log())
        let losses = entropy - (logTarget ? y.exp() : y) * x
        switch reduction {
        case .none: return losses
        case .mean: return losses.mean()
        case .sum: return losses.sum()
        case .batchMean:
            guard losses.rank > 0 else { fail("klDiv: a number has no first dimension to take the mean over") }
            return losses.sum() / Double(x.shape[0])
        }
    }

    private static func requireSameShape(_ x: Tensor, _ y: Tensor, _ name: String) {
        guard x.layout.sizes == y.layout.sizes else {
            fail("\(name): the prediction's shape \(x.shape) is not the target's shape \(y.shape)")
        }
    }

    private static func requireProbabilities(_ x: Tensor, _ what: String) {
        if let value = Kernels.firstOutside(x, low: 0, high: 1) {
            fail("\(what) of shape \(x.shape) holds \(value), which is not between 0 and 1")
        }
    }
}

extension Tensor {
    /// The elements' losses as their mean, their sum or as they are.
    func reduced(_ reduction: Reduction) -> Tensor {
        switch reduction {
        case .mean: mean()
        case .sum: sum()
        case .none: self
        }
    }
}
