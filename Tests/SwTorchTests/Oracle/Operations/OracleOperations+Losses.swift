import SwTorch

// Losses with their reductions.

extension OracleOperations {
    static let losses: [String: Row] = [
        "l1": { c, x in OracleResult(Functional.l1Loss(x[0], x[1], reduction: try c.reduction)) },
        "mse": { c, x in OracleResult(Functional.mseLoss(x[0], x[1], reduction: try c.reduction)) },
        "bce": { c, x in OracleResult(Functional.bceLoss(x[0], x[1], reduction: try c.reduction)) },
        "bce_with_logits": { c, x in OracleResult(Functional.bceWithLogitsLoss(x[0], x[1], reduction: try c.reduction))
        },
        "cross_entropy": { c, x in
            OracleResult(
                Functional.crossEntropy(
                    x[0], x[1], reduction: try c.reduction, ignoring: try c.int("ignore_index", default: -100)))
        },
    ]
}

extension OracleArguments {
    /// How a loss is reduced, the mean where nothing is said.
    var reduction: Reduction {
        get throws {
            let name = try string("reduction", default: "mean")
            guard let reduction = Reduction(rawValue: name) else { throw OracleUnknown(reason: "reduction \(name)") }
            return reduction
        }
    }
}
