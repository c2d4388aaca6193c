// The functions of single elements, numbered as the kernels have them.

/// Functions of one element x and a constant p.
enum UnaryFunction: Int32, CaseIterable {
    case negate, abs, sign, exp, log, sqrt, sin, cos, relu, sigmoid, tanh
    case addScalar, multiplyScalar, divideScalar, subtractFrom, divideInto, power, clampMin, clampMax
    case expm1, exp2, log1p, log2, log10, rsqrt, tan, asin, acos, atan, sinh, cosh, asinh, acosh, atanh, erf, erfc
    case floor, ceil, trunc, round
    /// pˣ.
    case exponential

    var name: String {
        switch self {
        case .negate: "neg"
        case .addScalar: "add"
        case .multiplyScalar: "mul"
        case .divideScalar, .divideInto: "div"
        case .subtractFrom: "sub"
        case .power, .exponential: "pow"
        case .clampMin, .clampMax: "clamp"
        default: "\(self)"
        }
    }
}

/// Activations of one element x and two constants p and q.
enum ActivationFunction: Int32, CaseIterable {
    /// p: the slope below zero.
    case leakyReLU
    /// p: the factor below zero, q: the factor above.
    case elu
    /// p: β, q: the threshold of β x above which the function is x.
    case softplus
    case gelu, geluTanh, silu, logSigmoid
    /// p: the least value, q: the greatest.
    case hardtanh

    var name: String { self == .geluTanh ? "gelu" : "\(self)" }
}

/// Functions of two elements.
enum BinaryFunction: Int32, CaseIterable {
    case add, subtract, multiply, divide, maximum, minimum, power, floorDivide, remainder, fmod, atan2, hypot, copysign

    var name: String {
        switch self {
        case .add: "add"
        case .subtract: "sub"
        case .multiply: "mul"
        case .divide: "div"
        case .power: "pow"
        case .floorDivide: "floorDivide"
        default: "\(self)"
        }
    }
}

/// Comparisons of two elements.
enum Comparison: Int32 {
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
}

/// Losses of a prediction against a target and a constant, element by element.
enum ElementLoss: Int32, CaseIterable {
    case absolute, squared, binary, binaryWithLogits
    /// The constant is β, where the square becomes the absolute value.
    case smoothAbsolute
    /// The constant is δ, likewise.
    case huber

    var name: String {
        switch self {
        case .absolute: "l1Loss"
        case .squared: "mseLoss"
        case .binary: "bceLoss"
        case .binaryWithLogits: "bceWithLogitsLoss"
        case .smoothAbsolute: "smoothL1Loss"
        case .huber: "huberLoss"
        }
    }
}
