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
    ]

    /// Two tensors, no arguments.
    static let binary: [String: @Sendable (Tensor, Tensor) -> Tensor] = [
        "add": { $0 + $1 },
        "sub": { $0 - $1 },
        "mul": { $0 * $1 },
        "div": { $0 / $1 },
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
        "pow_scalar": { c, x in OracleResult(x[0].pow(try c.double("exponent"))) },
        "add_scalar": { c, x in OracleResult(x[0] + (try c.double("scalar"))) },
        "mul_scalar": { c, x in OracleResult(x[0] * (try c.double("scalar"))) },
        "div_scalar": { c, x in OracleResult(x[0] / (try c.double("scalar"))) },
        "rsub_scalar": { c, x in OracleResult(try c.double("scalar") - x[0]) },
        "rdiv_scalar": { c, x in OracleResult(try c.double("scalar") / x[0]) },
        "where": { _, x in OracleResult(Tensor.where(x[0], x[1], x[2])) },
        "matmul": { _, x in
            if x[1].rank > 2 { throw OracleUnknown(reason: "matmul with a stack on the right") }
            return OracleResult(x[0].matmul(x[1]))
        },
        "linear": { _, x in OracleResult(x[0].linear(x[1], bias: x.count > 2 ? x[2] : nil)) },
    ]
}
