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
        "squeeze": { c, x in
            OracleResult(
                try c.optionalInts("dim").map { $0.count == 1 ? x[0].squeezed($0[0]) : x[0].squeezed($0) }
                    ?? x[0].squeezed())
        },
        "unsqueeze": { c, x in OracleResult(x[0].unsqueezed(try c.int("dim"))) },
        "expand": { c, x in OracleResult(x[0].expanded(try c.ints("size"))) },
        "view": { c, x in OracleResult(x[0].view(try c.ints("shape"))) },
        "cat": { c, x in OracleResult(Tensor.cat(x, dim: try c.int("dim", default: 0))) },
        "stack": { c, x in OracleResult(Tensor.stack(x, dim: try c.int("dim", default: 0))) },
        "roll": { c, x in
            let shifts = try c.ints("shifts")
            guard let dims = try c.optionalInts("dims") else { return OracleResult(x[0].rolled(shifts[0])) }
            return OracleResult(x[0].rolled(shifts, dims: dims))
        },
        "flip": { c, x in OracleResult(x[0].flipped(try c.ints("dims"))) },
        "repeat": { c, x in OracleResult(x[0].repeated(try c.ints("sizes"))) },
        "eye": { c, _ in OracleResult(Tensor.eye(try c.int("n"), try c.optionalInt("m"), dtype: try c.dtype)) },
        "zeros": { c, _ in OracleResult(Tensor.zeros(try c.ints("size"), dtype: try c.dtype)) },
        "ones": { c, _ in OracleResult(Tensor.ones(try c.ints("size"), dtype: try c.dtype)) },
        "full": { c, _ in
            OracleResult(Tensor.full(try c.ints("size"), try c.double("value"), dtype: try c.dtypeOfNumbers))
        },
        "arange": { c, _ in
            OracleResult(
                Tensor.arange(
                    try c.double("start", default: 0), try c.double("end"), step: try c.double("step", default: 1),
                    dtype: try c.dtypeOfNumbers))
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
    /// The type of a new tensor of numbers, that of the numbers where none is named.
    fileprivate var dtypeOfNumbers: DType {
        get throws { value("dtype") == nil && recordsIntegers ? .int64 : try dtype }
    }

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
