/// Initial values of parameters, drawn as PyTorch's `nn.init` draws them: in place, and not recorded.
public enum Init {
    /// Which side of a weight its variance is scaled by.
    public enum FanMode: Sendable {
        /// The inputs of one output: keeps the variance on the way forward.
        case fanIn
        /// The outputs of one input: keeps the variance on the way back.
        case fanOut
    }

    /// What follows a layer, which decides how much its weight has to amplify.
    public enum Nonlinearity: Sendable {
        /// Nothing, or a sigmoid.
        case linear
        /// The hyperbolic tangent.
        case tanh
        /// The rectifier.
        case relu
        /// The leaky rectifier of the slope that goes with it.
        case leakyReLU
        /// The self-normalising exponential unit.
        case selu
    }

    /// The recommended gain for a nonlinearity, as PyTorch's `calculate_gain`.
    ///
    /// - Parameters:
    ///   - nonlinearity: What follows the layer.
    ///   - slope: The slope of a leaky rectifier below 0.
    public static func gain(of nonlinearity: Nonlinearity, slope: Double = 0.01) -> Double {
        switch nonlinearity {
        case .linear: 1
        case .tanh: 5.0 / 3
        case .relu: 2.0.squareRoot()
        case .leakyReLU: (2 / (1 + slope * slope)).squareRoot()
        case .selu: 0.75
        }
    }
}

// MARK: - Values

extension Init {
    /// Sets all elements to a constant.
    @discardableResult
    public static func constant(_ tensor: Tensor, _ value: Double) -> Tensor {
        noGrad { tensor.fill(value) }
        return tensor
    }

    /// Sets all elements to 0.
    @discardableResult
    public static func zeros(_ tensor: Tensor) -> Tensor { constant(tensor, 0) }

    /// Sets all elements to 1.
    @discardableResult
    public static func ones(_ tensor: Tensor) -> Tensor { constant(tensor, 1) }

    /// Uniform values in [low, high).
    ///
    /// - Precondition: low ≤ high, and the tensor is float32 or float64.
    @discardableResult
    public static func uniform(
        _ tensor: Tensor, low: Double = 0, high: Double = 1, generator: inout TorchGenerator
    ) -> Tensor {
        if tensor.dtype == .float64 {
            tensor.assign(generator.rand64(tensor.count).map { $0 * (high - low) + low })
        } else {
            requireFloat32(tensor, "uniform")
            tensor.assign(generator.uniform(tensor.count, low: Float(low), high: Float(high)))
        }
        return tensor
    }

    /// Normal values.
    ///
    /// - Precondition: The deviation is not negative, and the tensor is float32.
    @discardableResult
    public static func normal(
        _ tensor: Tensor, mean: Double = 0, std: Double = 1, generator: inout TorchGenerator
    ) -> Tensor {
        requireFloat32(tensor, "normal")
        tensor.assign(generator.normal(tensor.count, mean: Float(mean), standardDeviation: Float(std)))
        return tensor
    }

    private static func requireFloat32(_ tensor: Tensor, _ name: String) {
        guard tensor.dtype == .float32 else { fail("Init.\(name): values are drawn as float32, not \(tensor.dtype)") }
    }
}

// MARK: - Weights

extension Init {
    /// Uniform values of variance gain² · 2 / (fan in + fan out).
    ///
    /// Source: X. Glorot and Y. Bengio, "Understanding the difficulty of training deep feedforward neural networks", 2010.
    ///
    /// - Precondition: The tensor has at least two dimensions, `[outputs, inputs, …]`.
    @discardableResult
    public static func xavierUniform(_ tensor: Tensor, gain: Double = 1, generator: inout TorchGenerator) -> Tensor {
        let bound = 3.0.squareRoot() * xavierDeviation(tensor, gain)
        return uniform(tensor, low: -bound, high: bound, generator: &generator)
    }

    /// Normal values of variance gain² · 2 / (fan in + fan out); see `xavierUniform`.
    @discardableResult
    public static func xavierNormal(_ tensor: Tensor, gain: Double = 1, generator: inout TorchGenerator) -> Tensor {
        normal(tensor, std: xavierDeviation(tensor, gain), generator: &generator)
    }

    /// Uniform values of variance gain² / fan, with the gain of what follows the layer.
    ///
    /// Source: K. He et al., "Delving Deep into Rectifiers", ICCV 2015.
    ///
    /// - Parameters:
    ///   - tensor: The weight to be filled.
    ///   - a: The slope of a leaky rectifier below 0.
    ///   - mode: Whether inputs or outputs are the fan.
    ///   - nonlinearity: What follows the layer.
    ///   - generator: Where the values are drawn.
    /// - Precondition: The tensor has at least two dimensions, `[outputs, inputs, …]`.
    @discardableResult
    public static func kaimingUniform(
        _ tensor: Tensor, a: Double = 0, mode: FanMode = .fanIn, nonlinearity: Nonlinearity = .leakyReLU,
        generator: inout TorchGenerator
    ) -> Tensor {
        let bound = 3.0.squareRoot() * kaimingDeviation(tensor, a, mode, nonlinearity)
        return uniform(tensor, low: -bound, high: bound, generator: &generator)
    }

    /// Normal values of variance gain² / fan; see `kaimingUniform`.
    @discardableResult
    public static func kaimingNormal(
        _ tensor: Tensor, a: Double = 0, mode: FanMode = .fanIn, nonlinearity: Nonlinearity = .leakyReLU,
        generator: inout TorchGenerator
    ) -> Tensor {
        normal(tensor, std: kaimingDeviation(tensor, a, mode, nonlinearity), generator: &generator)
    }

    private static func xavierDeviation(_ tensor: Tensor, _ gain: Double) -> Double {
        let fans = fans(of: tensor)
        return gain * (2 / Double(fans.input + fans.output)).squareRoot()
    }

    private static func kaimingDeviation(
        _ tensor: Tensor, _ a: Double, _ mode: FanMode, _ nonlinearity: Nonlinearity
    ) -> Double {
        let fans = fans(of: tensor)
        let fan = mode == .fanIn ? fans.input : fans.output
        return gain(of: nonlinearity, slope: a) / Double(fan).squareRoot()
    }

    /// How many inputs an output has and how many outputs an input, each times the size of the further dimensions.
    private static func fans(of tensor: Tensor) -> (input: Int, output: Int) {
        guard tensor.rank >= 2 else {
            fail("Init: a tensor of shape \(tensor.shape) has no inputs and outputs; two dimensions are needed")
        }
        let field = tensor.shape.dropFirst(2).reduce(1, *)
        return (tensor.shape[1] * field, tensor.shape[0] * field)
    }
}
