import SwTorch

// Activations with their constants, PyTorch's where a case does not name them.

extension OracleOperations {
    static let activations: [String: Row] = [
        "leaky_relu": { c, x in
            OracleResult(Functional.leakyReLU(x[0], negativeSlope: try c.double("negative_slope", default: 0.01)))
        },
        "elu": { c, x in OracleResult(Functional.elu(x[0], alpha: try c.double("alpha", default: 1))) },
        "selu": { _, x in OracleResult(Functional.selu(x[0])) },
        "gelu": { c, x in
            OracleResult(Functional.gelu(x[0], approximate: try c.word("approximate", default: .none)))
        },
        "silu": { _, x in OracleResult(Functional.silu(x[0])) },
        "softplus": { c, x in
            let (beta, threshold) = (try c.double("beta", default: 1), try c.double("threshold", default: 20))
            return OracleResult(Functional.softplus(x[0], beta: beta, threshold: threshold))
        },
        "softsign": { _, x in OracleResult(Functional.softsign(x[0])) },
        "hardtanh": { c, x in
            let (min, max) = (try c.double("min_val", default: -1), try c.double("max_val", default: 1))
            return OracleResult(Functional.hardtanh(x[0], min: min, max: max))
        },
        "relu6": { _, x in OracleResult(Functional.relu6(x[0])) },
        "logsigmoid": { _, x in OracleResult(Functional.logSigmoid(x[0])) },
        "softmax": { c, x in OracleResult(Functional.softmax(x[0], dim: try c.int("dim"))) },
        "log_softmax": { c, x in OracleResult(Functional.logSoftmax(x[0], dim: try c.int("dim"))) },
    ]
}
