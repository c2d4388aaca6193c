import SwTorch

/// What an operation gives: its output, and what the case calls extra, such as the positions of maxima.
struct OracleResult {
    let output: Tensor
    var extra: [String: Tensor] = [:]

    init(_ output: Tensor, extra: [String: Tensor] = [:]) {
        self.output = output
        self.extra = extra
    }
}

/// How the operations of the reference files are called here, by the name that the files give them.
enum OracleOperations {
    typealias Run = @Sendable (OracleCase, [Tensor]) throws -> OracleResult

    /// The function for a case; `nil` for an operation, an argument or an expression that the library does not have yet.
    static func run(for reference: OracleCase) -> Run? {
        if reference.op == "expr" {
            guard let run = expressions[reference.expr ?? ""] else { return nil }
            return { _, x in OracleResult(run(x)) }
        }
        if reference.args.keys.contains("label_smoothing") || unsupportedRanks(reference) { return nil }
        if let run = plain[reference.op] { return { _, x in OracleResult(run(x)) } }
        return withArguments[reference.op]
    }

    /// Products of stacks of matrices.
    private static func unsupportedRanks(_ reference: OracleCase) -> Bool {
        reference.op == "matmul" && reference.inputs[1].shape.count > 2
    }

    private static let plain: [String: @Sendable ([Tensor]) -> Tensor] = [
        "neg": { -$0[0] }, "abs": { $0[0].abs() }, "exp": { $0[0].exp() }, "log": { $0[0].log() },
        "sqrt": { $0[0].sqrt() },
        "reciprocal": { $0[0].reciprocal() }, "square": { $0[0].square() }, "sin": { $0[0].sin() },
        "cos": { $0[0].cos() },
        "tanh": { $0[0].tanh() }, "sigmoid": { $0[0].sigmoid() }, "relu": { $0[0].relu() }, "sign": { $0[0].sign() },
        "add": { $0[0] + $0[1] }, "sub": { $0[0] - $0[1] }, "mul": { $0[0] * $0[1] }, "div": { $0[0] / $0[1] },
        "maximum": { $0[0].maximum($0[1]) }, "minimum": { $0[0].minimum($0[1]) }, "eq": { $0[0] .== $0[1] },
        "ne": { $0[0] .!= $0[1] }, "lt": { $0[0] .< $0[1] }, "le": { $0[0] .<= $0[1] }, "gt": { $0[0] .> $0[1] },
        "ge": { $0[0] .>= $0[1] }, "where": { Tensor.where($0[0], $0[1], $0[2]) }, "matmul": { $0[0].matmul($0[1]) },
        "linear": { $0[0].linear($0[1], bias: $0.count > 2 ? $0[2] : nil) },
    ]

    private static let expressions: [String: @Sendable ([Tensor]) -> Tensor] = [
        "a + w*(b-a)": { $0[0] + $0[2] * ($0[1] - $0[0]) },
        "a*a*a + a/a + a": { $0[0] * $0[0] * $0[0] + $0[0] / $0[0] + $0[0] },
        "(p.argmax(1)==t).float().mean()": { ($0[0].argmax(dim: 1) .== $0[1]).to(.float32).mean() },
        "a.t() @ b": { $0[0].transposed().matmul($0[1]) },
        "a @ b.t()": { $0[0].matmul($0[1].transposed()) },
        "a.t() @ b.t()": { $0[0].transposed().matmul($0[1].transposed()) },
        "relu(x@w1+b1)@w2": { ($0[0].matmul($0[1]) + $0[2]).relu().matmul($0[3]) },
        "x.t().reshape(-1)": { $0[0].transposed().reshaped(-1) },
        "((a-b)**2).mean()": { Functional.mseLoss($0[0], $0[1]) },
    ]

    private static let withArguments: [String: Run] = [
        "clamp": { c, x in OracleResult(x[0].clamped(min: c.args["min"]?.double, max: c.args["max"]?.double)) },
        "pow_scalar": { c, x in OracleResult(x[0].pow(try c.double("exponent"))) },
        "add_scalar": { c, x in OracleResult(x[0] + (try c.double("scalar"))) },
        "mul_scalar": { c, x in OracleResult(x[0] * (try c.double("scalar"))) },
        "div_scalar": { c, x in OracleResult(x[0] / (try c.double("scalar"))) },
        "rsub_scalar": { c, x in OracleResult(try c.double("scalar") - x[0]) },
        "rdiv_scalar": { c, x in OracleResult(try c.double("scalar") / x[0]) },
        "sum": { c, x in OracleResult(x[0].sum(over: c.dims, keepDim: c.keepDim)) },
        "mean": { c, x in OracleResult(x[0].mean(over: c.dims, keepDim: c.keepDim)) },
        "amax": { c, x in OracleResult(x[0].amax(over: c.dims, keepDim: c.keepDim)) },
        "max": { c, x in extreme(c, all: { x[0].max() }, along: { x[0].max(dim: $0, keepDim: c.keepDim) }) },
        "min": { c, x in extreme(c, all: { x[0].min() }, along: { x[0].min(dim: $0, keepDim: c.keepDim) }) },
        "argmax": { c, x in OracleResult(x[0].argmax(dim: c.args["dim"]?.int, keepDim: c.keepDim)) },
        "argmin": { c, x in OracleResult(x[0].argmin(dim: c.args["dim"]?.int, keepDim: c.keepDim)) },
        "softmax": { c, x in OracleResult(x[0].softmax(dim: try c.int("dim"))) },
        "log_softmax": { c, x in OracleResult(x[0].logSoftmax(dim: try c.int("dim"))) },
        "l1": { c, x in OracleResult(Functional.l1Loss(x[0], x[1], reduction: try c.reduction())) },
        "mse": { c, x in OracleResult(Functional.mseLoss(x[0], x[1], reduction: try c.reduction())) },
        "bce": { c, x in OracleResult(Functional.bceLoss(x[0], x[1], reduction: try c.reduction())) },
        "bce_with_logits": { c, x in
            OracleResult(Functional.bceWithLogitsLoss(x[0], x[1], reduction: try c.reduction()))
        },
        "cross_entropy": { c, x in
            let ignored = c.args["ignore_index"]?.int ?? -100
            return OracleResult(Functional.crossEntropy(x[0], x[1], reduction: try c.reduction(), ignoring: ignored))
        },
        "reshape": { c, x in OracleResult(x[0].reshaped(try c.argument("shape").ints ?? [])) },
        "flatten": { c, x in OracleResult(x[0].flattened(from: try c.int("start_dim"), to: try c.int("end_dim"))) },
        "transpose": { c, x in OracleResult(x[0].transposed(try c.int("dim0"), try c.int("dim1"))) },
        "permute": { c, x in OracleResult(x[0].permuted(try c.argument("dims").ints ?? [])) },
        "squeeze": { c, x in OracleResult(x[0].squeezed(c.args["dim"]?.int)) },
        "unsqueeze": { c, x in OracleResult(x[0].unsqueezed(try c.int("dim"))) },
        "expand": { c, x in OracleResult(x[0].expanded(try c.argument("size").ints ?? [])) },
        "full": { c, _ in OracleResult(Tensor.full(try c.argument("size").ints ?? [], try c.double("value"))) },
        "arange": { c, _ in
            let isWhole = c.args["dtype"] == nil && c.output?.dtype == "i64"
            return OracleResult(
                Tensor.arange(
                    try c.double("start"), try c.double("end"), step: try c.double("step"),
                    dtype: isWhole ? .int64 : .float32))
        },
        "linspace": { c, _ in
            let all = Tensor.linspace(try c.double("start"), try c.double("end"), steps: try c.int("steps"))
            let chosen = Array(stride(from: 0, to: all.count, by: c.args["every"]?.int ?? 1))
            return OracleResult(all.rows(chosen))
        },
    ]

    private static func extreme(
        _ reference: OracleCase, all: () -> Tensor, along: (Int) -> (values: Tensor, indices: Tensor)
    ) -> OracleResult {
        guard let dim = reference.args["dim"]?.int else { return OracleResult(all()) }
        let result = along(dim)
        return OracleResult(result.values, extra: ["indices": result.indices])
    }
}

extension OracleCase {
    /// The dimensions of a reduction: one, several, or `nil` for all.
    fileprivate var dims: [Int]? { args["dim"]?.int.map { [$0] } ?? args["dim"]?.ints }

    fileprivate var keepDim: Bool { args["keepdim"]?.bool ?? false }

    fileprivate func reduction() throws -> Reduction {
        guard let reduction = Reduction(rawValue: try argument("reduction").string ?? "") else {
            throw OracleError.unexpected("args.reduction of \(name)")
        }
        return reduction
    }
}
