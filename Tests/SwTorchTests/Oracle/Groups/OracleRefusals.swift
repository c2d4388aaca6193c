import SwTorch
import Testing

/// What the library has to refuse, each expression written here under the name of its case.
enum OracleRefusals {
    /// An expression, and what the message has to hold: the offending shapes, index or value.
    struct Refusal: Sendable {
        let parts: [String]
        let run: @Sendable () -> Void

        init(_ parts: String..., run: @escaping @Sendable () -> Void) {
            self.parts = parts
            self.run = run
        }
    }

    static let refusals: [String: Refusal] = [
        "matmul_shapes": Refusal("matmul", "[2, 3] and", "of shape [2, 3] cannot") {
            _ = Tensor.ones([2, 3]).matmul(Tensor.ones([2, 3]))
        },
        "add_shapes": Refusal("add", "[2, 3]", "[2]") { _ = Tensor.ones([2, 3]) + Tensor.ones([2]) },
        "backward_nonscalar": Refusal("backward", "[2]") { (Tensor.ones([2], requiresGrad: true) * 2).backward() },
        "backward_no_grad": Refusal("backward", "does not require gradients") { Tensor.ones([]).backward() },
        "reshape": Refusal("reshaped", "[4, -1]", "6 elements") { _ = Tensor.ones([6]).reshaped(4, -1) },
        "cat": Refusal("cat", "[2, 2]", "[2, 3]") {
            _ = Tensor.cat([Tensor.ones([2, 3]), Tensor.ones([2, 2])], dim: 0)
        },
        "index_range": Refusal("index 5", "[3]") { _ = Tensor.ones([3])[5] },
        "ce_target": Refusal("crossEntropy", "label 3", "3 classes") {
            _ = Functional.crossEntropy(Tensor.ones([2, 3]), Tensor([0, 3]))
        },
        "bce_range": Refusal("bceLoss", "1.5", "between 0 and 1") {
            _ = Functional.bceLoss(Tensor([1.5] as [Float]), Tensor([1] as [Float]))
        },
        "item": Refusal("item", "[2]") { _ = Tensor.ones([2]).item() },
        "leaf_inplace": Refusal("+=", "leaf", "[2]") {
            let x = Tensor.ones([2], requiresGrad: true)
            x += 1
        },
        "twice": Refusal("backward", "pow", "retainGraph") {
            let y = Tensor.ones([2], requiresGrad: true).pow(2).sum()
            y.backward()
            y.backward()
        },
        "int_requires_grad": Refusal("requiresGrad", "int64") { Tensor([1, 2]).requiresGrad = true },
    ]

    /// Runs the expression in a process of its own, which has to stop with its message.
    @Sendable static func check(_ reference: OracleCase) async throws -> OracleVerdict {
        let name = reference.name
        guard let refusal = refusals[name] else { throw OracleUnknown(reason: "refusal \(name)") }
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            [name = name as String] in
            OracleRefusals.refusals[name]?.run()
        }
        let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        let absent = refusal.parts.filter { !message.contains($0) }
        return OracleVerdict(differences: absent.map { "the message lacks \($0): \(message)" })
    }
}
