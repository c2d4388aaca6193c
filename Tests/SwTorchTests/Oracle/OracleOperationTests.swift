import SwTorch
import Testing

/// Every operation against PyTorch's own results and gradients, case by case.
struct OracleOperationTests {
    /// How many cases of a file are run, and which of its operations the library does not have yet.
    struct Group: Sendable, CustomStringConvertible {
        let name: String
        let runCount: Int
        let missing: Set<String>
        var description: String { name }
    }

    static let groups = [
        Group(
            name: "ops_unary", runCount: 67,
            missing: [
                "asin", "atan", "elu", "erf", "expm1", "floor", "gelu", "hardtanh", "leaky_relu", "log10", "log1p",
                "log2",
                "logsigmoid", "relu6", "round", "rpow_scalar", "rsqrt", "selu", "silu", "sinh", "softplus", "tan",
            ]),
        Group(name: "ops_binary", runCount: 45, missing: ["atan2", "masked_fill", "pow"]),
        Group(
            name: "ops_reduce", runCount: 81,
            missing: ["cumsum", "logsumexp", "norm", "normalize", "prod", "std", "var"]),
        Group(
            name: "ops_matmul", runCount: 19,
            missing: [
                "dot", "matmul_2x1x3x4_5x4x2", "matmul_2x3x4_2x4x5", "matmul_4_2x4x3", "mm_slice", "outer",
            ]),
        Group(
            name: "ops_loss", runCount: 50,
            missing: [
                "cross_entropy_prob", "cross_entropy_smooth", "cross_entropy_weighted", "huber", "kl_div", "nll",
                "seed003_scratch_ce", "smooth_l1",
            ]),
        Group(
            name: "ops_shape", runCount: 24,
            missing: [
                "bool_mask", "cat", "cat_same_twice", "chunk_1", "eye", "flip", "gather", "index", "index_pairs",
                "index_select", "index_select_rows", "mask_assign", "one_hot", "repeat", "roll", "sort", "split_2",
                "stack",
                "topk",
            ]),
        Group(
            name: "ops_special", runCount: 41,
            missing: [
                "elu", "expm1", "gelu", "leaky_relu", "log1p", "logsigmoid", "logsumexp", "round",
                "seed003_scratch_ce", "selu", "silu", "softplus", "std", "var",
            ]),
    ]

    @Test(arguments: groups) func agreesWithPyTorch(group: Group) throws {
        var runCount = 0
        var missing: Set<String> = []
        for reference in try OracleFile(named: group.name).cases {
            guard let run = OracleOperations.run(for: reference) else {
                missing.insert(missingName(reference))
                continue
            }
            try check(reference, run)
            runCount += 1
        }
        #expect(runCount == group.runCount)
        #expect(missing == group.missing)
    }

    /// An operation that is only partly missing is named by the case.
    private func missingName(_ reference: OracleCase) -> String {
        ["expr", "matmul", "cross_entropy"].contains(reference.op) ? reference.name : reference.op
    }

    private func check(_ reference: OracleCase, _ run: OracleOperations.Run) throws {
        let tolerance = reference.tol ?? OracleTolerance(rtol: 0, atol: 0)
        let recordedGradients = reference.grads ?? []
        let inputs = try reference.inputs.enumerated().map { index, input in
            try input.tensor(requiresGrad: index < recordedGradients.count && recordedGradients[index] != nil)
        }
        let result = try run(reference, inputs)
        if let output = reference.output { expect(result.output, equals: output, within: tolerance, reference.name) }
        for (key, recorded) in reference.extra ?? [:] {
            if let recorded {
                expect(result.extra[key], equals: recorded, within: tolerance, "\(reference.name) \(key)")
            }
        }
        guard let upstream = reference.upstream, recordedGradients.contains(where: { $0 != nil }) else { return }
        result.output.backward(gradient: try upstream.tensor())
        for (index, recorded) in recordedGradients.enumerated() {
            if let recorded {
                // A result that is rounded better lies at most as far on the other side of the exact value.
                let ownError = 2 * (reference.f64?.grad_err?[index] ?? 0)
                expect(
                    inputs[index].grad, equals: recorded, within: tolerance.widened(by: ownError),
                    "\(reference.name) gradient \(index)")
            }
        }
    }
}
