/// What is trained.
public enum ModelSpec: Codable, Equatable, Sendable {
    /// Linear layers with an activation between them.
    case network(NetworkSpec)
    /// `a + b x + c x² + …` with one scalar parameter a power, named by the letters.
    case polynomial(PolynomialSpec)
    /// `a + b · P₃(c + d x)` with the Legendre polynomial `P₃(u) = (5u³ - 3u) / 2` as a function of its own.
    case legendre(LegendreSpec)
    /// Bare matrices: `relu(… relu(x · w1 + b1) …) · w2`, row vectors from the left, the last layer without a bias.
    ///
    /// The matrices `w1`, `w2`, … are `[in, out]` and start as `randn / √in`, one after the other; the biases start at zero.
    case scratch(NetworkSpec)
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
    /// Probability with which a hidden unit is zeroed in training, after its activation.
    public var dropout: Double
    /// How the layers get their first values.
    public var initializer: Initializer
    /// First values that are given, row-major by dotted name; the others are drawn.
    public var initialValues: [String: [Double]]

    /// A network of all its parts.
    public init(
        inputs: Int, hidden: [Int] = [], activation: Activation = .relu, outputs: Int,
        outputActivation: Activation? = nil, outputBias: Bool = true, layerNames: [String]? = nil, dropout: Double = 0,
        initializer: Initializer = .default, initialValues: [String: [Double]] = [:]
    ) {
        self.inputs = inputs
        self.hidden = hidden
        self.activation = activation
        self.outputs = outputs
        self.outputActivation = outputActivation
        self.outputBias = outputBias
        self.layerNames = layerNames
        self.dropout = dropout
        self.initializer = initializer
        self.initialValues = initialValues
    }
}

/// A polynomial of one variable.
public struct PolynomialSpec: Codable, Equatable, Sendable {
    /// The highest power.
    public var degree: Int
    /// First values that are given, by the letter; the others are drawn as `randn`.
    public var initialValues: [String: [Double]]

    /// A polynomial; its coefficients are drawn unless given.
    public init(degree: Int, initialValues: [String: [Double]] = [:]) {
        self.degree = degree
        self.initialValues = initialValues
    }
}

/// The model `a + b · P₃(c + d x)`.
public struct LegendreSpec: Codable, Equatable, Sendable {
    /// First values of `a`, `b`, `c` and `d`; those that are not given are drawn as `randn`.
    public var initialValues: [String: [Double]]

    /// A model; its parameters are drawn unless given.
    public init(initialValues: [String: [Double]] = [:]) {
        self.initialValues = initialValues
    }
}
