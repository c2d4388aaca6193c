import SwTorch

// Element by element.

extension OracleOperations {
    /// One tensor, no arguments.
    static let unary: [String: @Sendable (Tensor) -> Tensor] = [
        "neg": { -$0 },
        "abs": { $0.abs() },
        "exp": { $0.exp() },
        "log": { $0.log() },
        "sqrt": { $0.sqrt() },
        "reciprocal": { $0.reciprocal() },
        "square": { $0.square() },
        "sin": { $0.sin() },
        "cos": { $0.cos() },
        "tanh": { $0.tanh() },
        "sigmoid": { $0.sigmoid() },
        "relu": { $0.relu() },
        "sign": { $0.sign() },
        "expm1": { $0.expm1() },
        "exp2": { $0.exp2() },
        "log1p": { $0.log1p() },
        "log2": { $0.log2() },
        "log10": { $0.log10() },
        "rsqrt": { $0.rsqrt() },
        "tan": { $0.tan() },
        "asin": { $0.asin() },
        "acos": { $0.acos() },
        "atan": { $0.atan() },
        "sinh": { $0.sinh() },
        "cosh": { $0.cosh() },
        "asinh": { $0.asinh() },
        "acosh": { $0.acosh() },
        "atanh": { $0.atanh() },
        "erf": { $0.erf() },
        "erfc": { $0.erfc() },
        "floor": { $0.floor() },
        "ceil": { $0.ceil() },
        "trunc": { $0.trunc() },
        "round": { $0.round() },
        "t": { $0.transposed() },
        "clone": { $0.clone() },
    ]

    /// Two tensors, no arguments.
    static let binary: [String: @Sendable (Tensor, Tensor) -> Tensor] = [
        "add": { $0 + $1 },
        "sub": { $0 - $1 },
        "mul": { $0 * $1 },
        "div": { $0 / $1 },
        "pow": { $0.pow($1) },
        "atan2": { $0.atan2($1) },
        "hypot": { $0.hypot($1) },
        "copysign": { $0.copysign($1) },
        "fmod": { $0.fmod($1) },
        "remainder": { $0 % $1 },
        "floor_divide": { $0.floorDivided(by: $1) },
        "dot": { $0.dot($1) },
        "outer": { $0.outer($1) },
        "matmul": { $0.matmul($1) },
        "mm": { $0.matmul($1) },
        "mv": { $0.matmul($1) },
        "bmm": { $0.matmul($1) },
        "maximum": { $0.maximum($1) },
        "minimum": { $0.minimum($1) },
        "eq": { $0 .== $1 },
        "ne": { $0 .!= $1 },
        "lt": { $0 .< $1 },
        "le": { $0 .<= $1 },
        "gt": { $0 .> $1 },
        "ge": { $0 .>= $1 },
    ]

    /// With arguments, or of more than two tensors.
    static let elementwise: [String: Row] = [
        "clamp": { c, x in
            OracleResult(x[0].clamped(min: try c.optionalDouble("min"), max: try c.optionalDouble("max")))
        },
        "pow_scalar": { c, x in
            if let exponent = try c.whole("exponent") { return OracleResult(x[0].pow(exponent)) }
            return OracleResult(x[0].pow(try c.double("exponent")))
        },
        "rpow_scalar": { c, x in OracleResult(Tensor.pow(try c.double("base"), x[0])) },
        "masked_fill": { c, x in OracleResult(x[0].maskFilled(x[1], try c.double("value"))) },
        "add_scalar": withScalar({ $0 + $1 }, { $0 + $1 }),
        "sub_scalar": withScalar({ $0 - $1 }, { $0 - $1 }),
        "mul_scalar": withScalar({ $0 * $1 }, { $0 * $1 }),
        "div_scalar": withScalar({ $0 / $1 }, { $0 / $1 }),
        "rsub_scalar": withScalar({ $1 - $0 }, { $1 - $0 }),
        "rdiv_scalar": withScalar({ $1 / $0 }, { $1 / $0 }),
        "remainder_scalar": withScalar({ $0 % $1 }, { $0 % $1 }),
        "where": { _, x in OracleResult(Tensor.where(x[0], x[1], x[2])) },
        "linear": { _, x in OracleResult(x[0].linear(x[1], bias: x.count > 2 ? x[2] : nil)) },
    ]

    private static func withScalar(
        _ whole: @escaping @Sendable (Tensor, Int) -> Tensor, _ number: @escaping @Sendable (Tensor, Double) -> Tensor
    ) -> Row {
        { c, x in
            if let scalar = try c.whole("scalar") { return OracleResult(whole(x[0], scalar)) }
            return OracleResult(number(x[0], try c.double("scalar")))
        }
    }
}

extension OracleArguments {
    /// Whether the result is one of integers: the files do not tell 3 from 3.0, of which only one leaves integers what they are.
    var recordsIntegers: Bool { reference.output?.dtype == "i64" }

    /// A number that is whole and meets integers.
    fileprivate func whole(_ key: String) throws -> Int? { recordsIntegers ? try optionalInt(key) : nil }
}
