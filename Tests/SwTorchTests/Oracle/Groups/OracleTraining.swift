import SwTorch

/// Networks trained on recorded data from recorded parameters, in both precisions.
enum OracleTraining {
    static func check(_ reference: OracleCase) throws -> OracleVerdict {
        let single = try OracleTrainingRun(reference, dtype: .float32)
        let double = try OracleTrainingRun(reference, dtype: .float64)
        try single.train()
        try double.train()
        var computed: [String: OracleComputed] = [
            "output": .each(single.losses, within: try tolerances(reference, single.losses, double.losses)),
            "loss_f64": .measured(double.losses, within: OracleTraces.doubleTolerance),
            "lr": .measured(single.rates, within: OracleTolerance(rtol: 1e-12, atol: 0)),
            "step_losses": .doubles(Array(single.batchLosses.prefix(40))),
        ]
        let ownError = ownError(reference, single.model, double.model)
        if let input = try single.input("X_test") { computed["test_output"] = ownError.measured(single.model(input)) }
        if let input = reference.extra?["probe_input"] ?? nil {
            computed["probe_output"] = ownError.measured(single.model(try input.tensor()))
        }
        for (name, parameter) in single.model.namedParameters() {
            computed["final \(name)"] = ownError.measured(parameter)
        }
        for (name, parameter) in double.model.namedParameters() {
            computed["final_f64 \(name)"] = .measured(
                parameter.toArray(of: Double.self), within: OracleTolerance(rtol: 1e-6, atol: 2e-5))
        }
        return try OracleVerdict(
            computed, matching: reference, given: ["epochs", "rtol_each", "order", "sampler_seeds", "probe_input"])
    }

    /// Each loss has a relative tolerance of its own.
    ///
    /// It is the recorded one, or ten times what this run in single precision has moved away from the one in double, but not
    /// more than the case's. Some runs amplify any other rounding, each at its own step.
    private static func tolerances(
        _ reference: OracleCase, _ single: [Double], _ double: [Double]
    ) throws -> [OracleTolerance] {
        let recorded = (reference.extra?["rtol_each"] ?? nil)?.doubles ?? []
        var moved = 0.0
        return zip(single, double).enumerated().map { index, pair in
            moved = max(moved, abs(pair.0 - pair.1) / abs(pair.1))
            let own = min(10 * moved, reference.tolerance.rtol)
            let each = index < recorded.count ? recorded[index] : reference.tolerance.rtol
            return OracleTolerance(rtol: max(each, own), atol: reference.tolerance.atol)
        }
    }

    /// The tolerance of parameters and predictions by the same rule, at least a relative 1e-5.
    private static func ownError(_ reference: OracleCase, _ single: Module, _ double: Module) -> OracleTolerance {
        var worst = 0.0
        for (name, values) in reference.final ?? [:] {
            for (a, b) in zip(values.doubles, reference.final_f64?[name]?.doubles ?? []) {
                worst = max(worst, abs(a - b))
            }
        }
        for (a, b) in zip(single.parameters(), double.parameters()) {
            worst = max(worst, (a.detach().to(.float64) - b.detach()).abs().max().item())
        }
        return OracleTolerance(rtol: 1e-5, atol: max(10 * worst, 1e-6))
    }
}

extension OracleTolerance {
    fileprivate func measured(_ tensor: Tensor) -> OracleComputed {
        .measured(tensor.toArray(of: Double.self), within: self)
    }
}
