import SwTorch

// Losses with their reductions. Where there is a third input, it holds weights.

extension OracleOperations {
    static let losses: [String: Row] = [
        "l1": { c, x in OracleResult(Functional.l1Loss(x[0], x[1], reduction: try c.reduction)) },
        "mse": { c, x in OracleResult(Functional.mseLoss(x[0], x[1], reduction: try c.reduction)) },
        "smooth_l1": { c, x in
            OracleResult(
                Functional.smoothL1Loss(
                    x[0], x[1], reduction: try c.reduction, beta: try c.double("beta", default: 1)))
        },
        "huber": { c, x in
            OracleResult(
                Functional.huberLoss(
                    x[0], x[1], reduction: try c.reduction, delta: try c.double("delta", default: 1)))
        },
        "bce": { c, x in
            OracleResult(Functional.bceLoss(x[0], x[1], weight: x.weight, reduction: try c.reduction))
        },
        "bce_with_logits": { c, x in
            OracleResult(
                Functional.bceWithLogitsLoss(
                    x[0], x[1], weight: x.weight, reduction: try c.reduction,
                    positiveWeight: try c.positiveWeight.map { $0.to(x[0].dtype) }))
        },
        "kl_div": { c, x in
            OracleResult(
                Functional.klDiv(
                    x[0], x[1], reduction: try c.word("reduction", default: .mean),
                    logTarget: try c.bool("log_target", default: false)))
        },
        "nll": { c, x in
            OracleResult(
                Functional.nllLoss(
                    x[0], x[1], weight: x.weight, ignoreIndex: try c.int("ignore_index", default: -100),
                    reduction: try c.reduction))
        },
        "cross_entropy": crossEntropy,
        "cross_entropy_weighted": crossEntropy,
        "cross_entropy_prob": crossEntropy,
        "seed003_scratch_ce": { _, x in
            let exponentials = x[0].exp()
            let probabilities = exponentials / exponentials.sum(-1, keepDim: true)
            let (rows, classes) = (x[0].shape[0], x[0].shape[1])
            // Where no classes are given, that of row i is i.
            let target = x.count > 1 ? x[1] : Tensor.arange(rows)
            let places = Tensor.arange(rows) * Tensor(classes) + target
            return OracleResult(-probabilities.reshaped(-1).rows(places).log().mean())
        },
    ]

    private static let crossEntropy: Row = { c, x in
        OracleResult(
            Functional.crossEntropy(
                x[0], x[1], weight: x.weight, ignoreIndex: try c.int("ignore_index", default: -100),
                reduction: try c.reduction, labelSmoothing: try c.double("label_smoothing", default: 0)))
    }
}

extension [Tensor] {
    fileprivate var weight: Tensor? { count > 2 ? self[2] : nil }
}

extension OracleArguments {
    /// One weight for each class, or one for all.
    fileprivate var positiveWeight: Tensor? {
        get throws {
            if let all = value("pos_weight")?.double { return Tensor(all) }
            return try optionalDoubles("pos_weight").map { Tensor($0) }
        }
    }

    /// How a loss is reduced, the mean where nothing is said.
    var reduction: Reduction { get throws { try word("reduction", default: .mean) } }

    /// One of the words that an argument may be.
    func word<Word: RawRepresentable<String>>(_ key: String, default standard: Word) throws -> Word {
        let text = try string(key, default: standard.rawValue)
        guard let word = Word(rawValue: text) else { throw OracleUnknown(reason: "\(key) \(text)") }
        return word
    }
}
