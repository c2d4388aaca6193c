import SwTorch

/// Activations and losses, by the names and arguments that the reference files give them.
extension OracleOperations {
    static let learning: [String: Run] = [
        "softmax": { c, x in OracleResult(x[0].softmax(dim: try c.int("dim"))) },
        "log_softmax": { c, x in OracleResult(x[0].logSoftmax(dim: try c.int("dim"))) },
        "leaky_relu": { c, x in
            OracleResult(Functional.leakyReLU(x[0], negativeSlope: c.number("negative_slope", 0.01)))
        },
        "elu": { c, x in OracleResult(Functional.elu(x[0], alpha: c.number("alpha", 1))) },
        "selu": { _, x in OracleResult(Functional.selu(x[0])) },
        "gelu": { c, x in
            let approximation = c.args["approximate"]?.string ?? "none"
            return OracleResult(Functional.gelu(x[0], approximate: try c.choice(approximation)))
        },
        "silu": { _, x in OracleResult(Functional.silu(x[0])) },
        "softplus": { c, x in
            OracleResult(
                Functional.softplus(x[0], beta: c.number("beta", 1), threshold: c.number("threshold", 20)))
        },
        "softsign": { _, x in OracleResult(Functional.softsign(x[0])) },
        "hardtanh": { c, x in
            OracleResult(Functional.hardtanh(x[0], min: c.number("min_val", -1), max: c.number("max_val", 1)))
        },
        "relu6": { _, x in OracleResult(Functional.relu6(x[0])) },
        "logsigmoid": { _, x in OracleResult(Functional.logSigmoid(x[0])) },
        "l1": { c, x in OracleResult(Functional.l1Loss(x[0], x[1], reduction: try c.reduction())) },
        "mse": { c, x in OracleResult(Functional.mseLoss(x[0], x[1], reduction: try c.reduction())) },
        "smooth_l1": { c, x in
            OracleResult(
                Functional.smoothL1Loss(x[0], x[1], reduction: try c.reduction(), beta: c.number("beta", 1)))
        },
        "huber": { c, x in
            OracleResult(Functional.huberLoss(x[0], x[1], reduction: try c.reduction(), delta: c.number("delta", 1)))
        },
        "bce": { c, x in
            OracleResult(Functional.bceLoss(x[0], x[1], weight: x.third, reduction: try c.reduction()))
        },
        "bce_with_logits": { c, x in
            let positives = c.args["pos_weight"]?.doubles.map { Tensor($0) }
            return OracleResult(
                Functional.bceWithLogitsLoss(
                    x[0], x[1], weight: x.third, reduction: try c.reduction(), positiveWeight: positives))
        },
        "kl_div": { c, x in
            OracleResult(
                Functional.klDiv(
                    x[0], x[1], reduction: try c.choice(try c.argument("reduction").string),
                    logTarget: c.args["log_target"]?.bool ?? false))
        },
        "nll": { c, x in
            OracleResult(
                Functional.nllLoss(
                    x[0], x[1], weight: x.third, ignoreIndex: c.ignoreIndex, reduction: try c.reduction()))
        },
        "cross_entropy": crossEntropy, "cross_entropy_weighted": crossEntropy, "cross_entropy_prob": crossEntropy,
        "seed003_scratch_ce": { _, x in
            let exponentials = x[0].exp()
            let probabilities = exponentials / exponentials.sum(-1, keepDim: true)
            let (rows, classes) = (x[0].shape[0], x[0].shape[1])
            // Where no classes are given, row i's is class i.
            let places = Tensor.arange(rows) * Tensor(classes) + (x.count > 1 ? x[1] : Tensor.arange(rows))
            return OracleResult(-probabilities.reshaped(-1).rows(places).log().mean())
        },
    ]

    private static let crossEntropy: Run = { c, x in
        OracleResult(
            Functional.crossEntropy(
                x[0], x[1], weight: x.third, ignoreIndex: c.ignoreIndex, reduction: try c.reduction(),
                labelSmoothing: c.number("label_smoothing", 0)))
    }
}

extension [Tensor] {
    /// The weights, where a case has some.
    fileprivate var third: Tensor? { count > 2 ? self[2] : nil }
}

extension OracleCase {
    fileprivate var ignoreIndex: Int { args["ignore_index"]?.int ?? -100 }

    /// A number, or PyTorch's default where the case does not name it.
    fileprivate func number(_ key: String, _ standard: Double) -> Double { args[key]?.double ?? standard }

    fileprivate func reduction() throws -> Reduction { try choice(args["reduction"]?.string ?? "mean") }

    /// One of the words that an argument may be.
    fileprivate func choice<Choice: RawRepresentable<String>>(_ word: String?) throws -> Choice {
        guard let word, let choice = Choice(rawValue: word) else {
            throw OracleError.unexpected("argument \(word ?? "null") of \(name)")
        }
        return choice
    }
}
