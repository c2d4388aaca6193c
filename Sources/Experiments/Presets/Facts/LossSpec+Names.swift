extension LossSpec {
    /// Every loss under its name in preset files.
    public static let named: [(name: String, loss: LossSpec)] = [
        ("l1", LossSpec(kind: .l1)),
        ("mse", LossSpec(kind: .mse)),
        ("mse-sum", LossSpec(kind: .mse, reduction: .sum)),
        ("smooth-l1", LossSpec(kind: .smoothL1)),
        ("huber", LossSpec(kind: .huber)),
        ("bce", LossSpec(kind: .bce)),
        ("bce-with-logits", LossSpec(kind: .bceWithLogits)),
        ("cross-entropy", LossSpec(kind: .crossEntropy)),
        ("log-softmax-by-hand", LossSpec(kind: .logSoftmaxByHand)),
    ]

    /// The loss of that name, if there is one.
    public init?(name: String) {
        guard let match = Self.named.first(where: { $0.name == name }) else { return nil }
        self = match.loss
    }

    /// Its name in preset files: `mse`, `mse-sum`, `bce-with-logits`.
    public var name: String {
        Self.named.first { $0.loss == self }?.name ?? "\(kind.rawValue)-\(reduction.rawValue)"
    }

    /// As a hyperparameter's value is shown: `L1`, `sum sq`.
    var shortLabel: String {
        switch (kind, reduction) {
        case (.l1, .mean): "L1"
        case (.l1, .sum): "sum abs"
        case (.mse, .mean): "MSE"
        case (.mse, .sum): "sum sq"
        case (.smoothL1, _): "smooth L1"
        case (.huber, _): "Huber"
        case (.bce, _), (.bceWithLogits, _): "BCE"
        case (.crossEntropy, _): "CE"
        case (.logSoftmaxByHand, _): "CE by hand"
        }
    }

    /// What the number says, for titles and lists: `mean |error|`, `cross-entropy`.
    public var label: String {
        switch (kind, reduction) {
        case (.l1, .mean): "mean |error|"
        case (.l1, .sum): "sum of |error|"
        case (.mse, .mean): "mean error²"
        case (.mse, .sum): "sum of error²"
        case (.smoothL1, _): "smooth |error|"
        case (.huber, _): "Huber's |error|"
        case (.bce, _), (.bceWithLogits, _), (.crossEntropy, _), (.logSoftmaxByHand, _): "cross-entropy"
        }
    }

    /// Names of the losses that fit a model's outputs and what it has to predict.
    ///
    /// A number is compared by its distance. A class needs a probability (one sigmoid output), one logit, or a logit a class.
    public static func choices(model: ModelSpec, data: DataSpec) -> [String] {
        guard data.classCount != nil, let network = model.layered else {
            return ["l1", "mse", "mse-sum", "smooth-l1", "huber"]
        }
        if network.outputs > 1 { return ["cross-entropy", "log-softmax-by-hand"] }
        return network.outputActivation == .sigmoid ? ["bce"] : ["bce-with-logits"]
    }
}
