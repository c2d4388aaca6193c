import SwTorch

// Shapes, order, joining, and tensors from nothing.

extension OracleOperations {
    static let shapes: [String: Row] = [
        "reshape": { c, x in OracleResult(x[0].reshaped(try c.ints("shape"))) },
        "flatten": { c, x in
            OracleResult(
                x[0].flattened(from: try c.int("start_dim", default: 0), to: try c.int("end_dim", default: -1)))
        },
        "transpose": { c, x in OracleResult(x[0].transposed(try c.int("dim0"), try c.int("dim1"))) },
        "permute": { c, x in OracleResult(x[0].permuted(try c.ints("dims"))) },
        "squeeze": { c, x in OracleResult(x[0].squeezed(try c.optionalInt("dim"))) },
        "unsqueeze": { c, x in OracleResult(x[0].unsqueezed(try c.int("dim"))) },
        "expand": { c, x in OracleResult(x[0].expanded(try c.ints("size"))) },
        "full": { c, _ in OracleResult(Tensor.full(try c.ints("size"), try c.double("value"), dtype: try c.dtype)) },
        "arange": { c, _ in
            let numbers = ["start", "end", "step"]
            let isWhole = numbers.allSatisfy { c.reference.args[$0]?.int != nil || c.reference.args[$0] == nil }
            return OracleResult(
                Tensor.arange(
                    try c.double("start", default: 0), try c.double("end"), step: try c.double("step", default: 1),
                    dtype: isWhole && c.value("dtype") == nil ? .int64 : try c.dtype))
        },
        "linspace": { c, _ in
            let (start, end, steps) = (try c.double("start"), try c.double("end"), try c.int("steps"))
            let all = Tensor.linspace(start, end, steps: steps, dtype: try c.dtype)
            // Of long ones only some values are recorded.
            let chosen = Array(stride(from: 0, to: all.count, by: try c.int("every", default: 1)))
            return OracleResult(all.rows(chosen))
        },
    ]
}

extension OracleArguments {
    /// The type of a new tensor, float32 where none is named.
    var dtype: DType {
        get throws {
            let names: [String: DType] = ["f32": .float32, "f64": .float64, "i64": .int64, "bool": .bool]
            let name = try string("dtype", default: "f32")
            guard let type = names[name] else { throw OracleUnknown(reason: "dtype \(name)") }
            return type
        }
    }
}
