import SwTorch

// Over dimensions.

extension OracleOperations {
    static let reductions: [String: Row] = [
        "sum": { c, x in OracleResult(x[0].sum(over: try c.dims, keepDim: try c.keepDim)) },
        "mean": { c, x in OracleResult(x[0].mean(over: try c.dims, keepDim: try c.keepDim)) },
        "amax": { c, x in OracleResult(x[0].amax(over: try c.dims, keepDim: try c.keepDim)) },
        "amin": { c, x in OracleResult(x[0].amin(over: try c.dims, keepDim: try c.keepDim)) },
        "var": { c, x in
            OracleResult(
                x[0].variance(
                    over: try c.dims, correction: try c.int("correction", default: 1), keepDim: try c.keepDim))
        },
        "std": { c, x in
            OracleResult(
                x[0].standardDeviation(
                    over: try c.dims, correction: try c.int("correction", default: 1), keepDim: try c.keepDim))
        },
        "prod": { c, x in OracleResult(x[0].product(over: try c.dims, keepDim: try c.keepDim)) },
        "norm": { c, x in
            OracleResult(x[0].norm(p: try c.double("p", default: 2), over: try c.dims, keepDim: try c.keepDim))
        },
        "logsumexp": { c, x in
            let dims = try c.dims ?? Array(0..<x[0].rank)
            return OracleResult(x[0].logSumExp(over: dims, keepDim: try c.keepDim))
        },
        "cumsum": { c, x in OracleResult(x[0].cumsum(try c.int("dim"))) },
        "any": { c, x in
            let keepDim = try c.keepDim
            return OracleResult(try c.optionalInt("dim").map { x[0].any(dim: $0, keepDim: keepDim) } ?? x[0].any())
        },
        "all": { c, x in
            let keepDim = try c.keepDim
            return OracleResult(try c.optionalInt("dim").map { x[0].all(dim: $0, keepDim: keepDim) } ?? x[0].all())
        },
        "max": { c, x in try extreme(c, all: { x[0].max() }, along: { x[0].max(dim: $0, keepDim: $1) }) },
        "min": { c, x in try extreme(c, all: { x[0].min() }, along: { x[0].min(dim: $0, keepDim: $1) }) },
        "argmax": { c, x in OracleResult(x[0].argmax(dim: try c.optionalInt("dim"), keepDim: try c.keepDim)) },
        "argmin": { c, x in OracleResult(x[0].argmin(dim: try c.optionalInt("dim"), keepDim: try c.keepDim)) },
    ]

    private static func extreme(
        _ arguments: OracleArguments, all: () -> Tensor, along: (Int, Bool) -> (values: Tensor, indices: Tensor)
    ) throws -> OracleResult {
        let keepDim = try arguments.keepDim
        guard let dim = try arguments.optionalInt("dim") else { return OracleResult(all()) }
        let result = along(dim, keepDim)
        return OracleResult(result.values, extra: ["indices": result.indices])
    }
}

extension OracleArguments {
    /// The dimensions of a reduction: one, several, or `nil` for all.
    var dims: [Int]? { get throws { try optionalInts("dim") } }

    /// Whether a reduction keeps the dimensions.
    var keepDim: Bool { get throws { try bool("keepdim", default: false) } }
}
