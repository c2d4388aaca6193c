/// What is trained.
public enum ModelSpec: Codable, Equatable, Sendable {
    /// Linear layers with an activation between them.
    case network(NetworkSpec)
    /// `a + b x + c x² + …` with one scalar parameter a power, named by the letters.
    case polynomial(degree: Int)
}

/// A multilayer perceptron: `inputs → hidden… → outputs`.
public struct NetworkSpec: Codable, Equatable, Sendable {
    /// Features of a row.
    public var inputs: Int
    /// Units of each hidden layer; none for a linear model.
    public var hidden: [Int]
    /// Applied after each hidden layer.
    public var activation: Activation
    /// Values that the model gives for a row.
    public var outputs: Int
    /// Applied after the last layer, if anything.
    public var outputActivation: Activation?
    /// Whether the last layer has a bias.
    public var outputBias: Bool
    /// Names of the linear layers in order; those of nn.Sequential (`0`, `2`, …) where there are none.
    public var layerNames: [String]?

    /// A network of all its parts.
    public init(
        inputs: Int, hidden: [Int] = [], activation: Activation = .relu, outputs: Int,
        outputActivation: Activation? = nil, outputBias: Bool = true, layerNames: [String]? = nil
    ) {
        self.inputs = inputs
        self.hidden = hidden
        self.activation = activation
        self.outputs = outputs
        self.outputActivation = outputActivation
        self.outputBias = outputBias
        self.layerNames = layerNames
    }
}

/// An element-wise nonlinearity.
public enum Activation: String, Codable, CaseIterable, Sendable {
    case relu, sigmoid, tanh
}

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
    /// Binary cross-entropy of probabilities.
    case bce
    /// Binary cross-entropy of logits.
    case bceWithLogits = "bce-with-logits"
    /// Cross-entropy of the logits of several classes.
    case crossEntropy = "cross-entropy"
}

/// How element losses become one number.
public enum LossReduction: String, Codable, CaseIterable, Sendable {
    case mean, sum
}

/// The optimizer and its constants.
public struct OptimizerSpec: Codable, Equatable, Sendable {
    /// Which one.
    public var kind: OptimizerKind
    /// Learning rate.
    public var learningRate: Double
    /// Momentum; SGD alone uses it.
    public var momentum: Double
    /// Decay rate of Adam's mean of gradients.
    public var beta1: Double
    /// Decay rate of Adam's mean of squared gradients.
    public var beta2: Double
    /// L2 penalty that is added to the gradient.
    public var weightDecay: Double

    /// An optimizer with PyTorch's defaults.
    public init(
        kind: OptimizerKind, learningRate: Double, momentum: Double = 0, beta1: Double = 0.9, beta2: Double = 0.999,
        weightDecay: Double = 0
    ) {
        self.kind = kind
        self.learningRate = learningRate
        self.momentum = momentum
        self.beta1 = beta1
        self.beta2 = beta2
        self.weightDecay = weightDecay
    }
}

/// An optimizer's name.
public enum OptimizerKind: String, Codable, CaseIterable, Sendable {
    case sgd, adam
}
